import { ExactNumber, isArray, isObject, type JsonObject, type JsonValue, ownValue } from './json.ts';

/** A property as a string. Numbers and booleans are printed as written; other values are `''`. */
export function stringAt(object: JsonObject, key: string): string {
  return scalarToString(ownValue(object, key)) ?? '';
}

/** A string, number or boolean as a string; `undefined` for other values. */
export function scalarToString(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value instanceof ExactNumber ? value.text : undefined;
}

export function isTrueAt(object: JsonObject, key: string): boolean {
  return ownValue(object, key) === true;
}

/** A property that is an array; `[]` for other values. */
export function arrayAt(object: JsonObject, key: string): readonly JsonValue[] {
  const value = ownValue(object, key);
  return isArray(value) ? value : [];
}

/** A property that is an object; `{}` for other values. */
export function objectAt(object: JsonObject, key: string): JsonObject {
  return asObject(ownValue(object, key));
}

/** The value if it is an object; `{}` for other values. */
export function asObject(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}
