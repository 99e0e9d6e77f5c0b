/**
 * A number of the description whose digits JavaScript would change (`12345678901234567890`, `1.0`, `1e400`).
 * It keeps the text, which follows the JSON grammar (RFC 8259, section 6). Every other number is a plain one.
 */
export class ExactNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type JsonScalar = null | boolean | number | string | ExactNumber;

/** Own, enumerable keys only: a key such as `__proto__` is data, read with {@link ownValue}. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export type JsonValue = JsonScalar | readonly JsonValue[] | JsonObject;

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isArray(value) && !(value instanceof ExactNumber);
}

export function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The value of an own key; `undefined` where the object does not hold it itself (`constructor`, `__proto__`). */
export function ownValue(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
