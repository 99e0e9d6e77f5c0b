import type { DataValidateFunction } from 'ajv/dist/types/index.js';

/** Compiles `uniqueItems` (JSON Schema Validation 2020-12, 6.4.3), in time linear in the size of the array. */
export function checkUniqueItems(isRequired: boolean, parentSchema: object): DataValidateFunction {
  const check: DataValidateFunction = (items: readonly unknown[]) => {
    const duplicate = isRequired ? findDuplicate(items) : undefined;
    check.errors = duplicate ? [{ parentSchema, keyword: 'uniqueItems', ...duplicate }] : [];
    return duplicate === undefined;
  };
  return check;
}

interface Duplicate {
  readonly message: string;
  readonly params: { readonly i: number; readonly j: number };
}

function findDuplicate(items: readonly unknown[]): Duplicate | undefined {
  const indices = new Map<string, number>();
  for (const [i, item] of items.entries()) {
    const text = printCanonical(item);
    const j = indices.get(text);
    if (j !== undefined)
      return { message: `must not have duplicate items (items ${j} and ${i} are equal)`, params: { i, j } };
    indices.set(text, i);
  }
  return undefined;
}

/** Prints a value so that equal values have equal text: properties are sorted. Numbers can be infinite, unlike in JSON. */
function printCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printCanonical).join()}]`;
  if (typeof value !== 'object' || value === null)
    return typeof value === 'number' ? String(value) : JSON.stringify(value);
  const properties = Object.entries(value).map(
    ([name, inner]) => `${JSON.stringify(name)}:${printCanonical(inner)}`,
  );
  return `{${properties.sort().join()}}`;
}
