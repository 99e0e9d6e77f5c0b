/**
 * A number that JavaScript would print differently (`12345678901234567890`, `1.0`, `1e400`).
 * The original text is kept and follows the JSON grammar (RFC 8259, section 6). All other numbers are JavaScript numbers.
 */
export class ExactNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type JsonScalar = null | boolean | number | string | ExactNumber;

/** Only own, enumerable keys are data. Read them with {@link ownValue}, because a key may be named `__proto__`. */
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

/** The value of an own property; `undefined` for inherited properties (`constructor`, `__proto__`). */
export function ownValue(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
