import { ExactNumber, isArray, isObject, type JsonObject, type JsonValue, ownValue } from './json.ts';

/** A member as text: numbers and truth values as written, nothing else as `''`. */
export function textAt(object: JsonObject, key: string): string {
  return scalarText(ownValue(object, key)) ?? '';
}

/** A string, number or truth value as text; `undefined` for anything else. */
export function scalarText(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value instanceof ExactNumber ? value.text : undefined;
}

export function flagAt(object: JsonObject, key: string): boolean {
  return ownValue(object, key) === true;
}

/** A member that is a list; an empty one for anything else. */
export function listAt(object: JsonObject, key: string): readonly JsonValue[] {
  const value = ownValue(object, key);
  return isArray(value) ? value : [];
}

/** A member that is an object; an empty one for anything else. */
export function objectAt(object: JsonObject, key: string): JsonObject {
  const value = ownValue(object, key);
  return isObject(value) ? value : {};
}
