/**
 * Joins names to an id for links, such as `body-input-role`. Different paths have different ids, and an id does not depend on the order or on other parts
 * of the description, except as {@link segment} says.
 */
export function anchor(...segments: readonly string[]): string {
  return segments.join('-');
}

/**
 * A name as one part of an id. Letters, digits, `_`, `.` and `-` are kept, other characters are replaced by `~` and their code in hexadecimal.
 * So is a `-` after the name of a sibling: `a-b` beside `a` could be the property `b` of `a`.
 */
export function segment(name: string, siblings: ReadonlySet<string> = new Set()): string {
  const escaped = name.replace(/[^A-Za-z0-9_.]/gu, (character, index: number) =>
    character === '-' && !siblings.has(name.slice(0, index))
      ? character
      : `~${(character.codePointAt(0) ?? 0).toString(16)}`,
  );
  return escaped === '' ? '~' : escaped;
}
