/** Gives a value the type that the caller expects. Responses are not validated, so this is the one place where a type is assumed. */
export function assumeType<Value>(value: unknown): Value {
  return value as Value;
}

/** Decodes JSON as the type that the caller expects. @throws SyntaxError for invalid JSON. */
export function parseJson<Value>(text: string): Value {
  return JSON.parse(text);
}

/** Text of a value of unknown type for a message. A received object may have a `toString` that is not a function. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

/** The property of a value of unknown type; undefined if it is not an object or has no such property. */
export function property(value: unknown, name: PropertyKey): unknown {
  return Object(value)[name];
}
