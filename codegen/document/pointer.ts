import { isArray, isObject, type JsonValue, ownValue } from '../values/json.ts';

/** Prints a JSON Pointer (RFC 6901, section 3). */
export function printPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Parses a JSON Pointer (RFC 6901, section 4). Returns `undefined` without a leading slash or with an invalid `~` escape. */
export function readPointer(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** An own property or an existing array item. */
function childAt(value: JsonValue | undefined, token: string): JsonValue | undefined {
  if (isArray(value)) return /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
  return isObject(value) ? ownValue(value, token) : undefined;
}

export function valueAt(root: JsonValue, tokens: readonly string[]): JsonValue | undefined {
  return tokens.reduce<JsonValue | undefined>(childAt, root);
}
