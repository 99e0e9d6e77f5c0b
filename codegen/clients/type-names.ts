/** Completes a message about a type name. */
export const typeNameRule =
  'must begin with a letter and contain at most 100 letters and digits, such as PetOwner';

export function isTypeName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]{0,99}$/.test(name);
}
