/** Parses JSON. `JSON.parse` would return `any`. @throws SyntaxError for invalid JSON. */
export function parseUnknown(text: string): unknown {
  return JSON.parse(text);
}

/** A property of an object. `Reflect.get` would return `any`. */
export function propertyOf(value: object, name: PropertyKey): unknown {
  return Reflect.get(value, name);
}
