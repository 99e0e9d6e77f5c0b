/** Parses JSON into a value of unknown type; `JSON.parse` would return `any`. @throws SyntaxError for invalid JSON. */
export function parseUnknown(text: string): unknown {
  return JSON.parse(text);
}

/** The property of an object as a value of unknown type, inherited ones included; `Reflect.get` would return `any`. */
export function propertyOf(value: object, name: PropertyKey): unknown {
  return Reflect.get(value, name);
}

/** True for an object, an array or a function. */
export function isObjectLike(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
