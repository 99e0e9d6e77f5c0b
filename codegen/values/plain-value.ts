import { ExactNumber, isArray, isObject, type JsonValue } from './json.ts';

/** Converts exact numbers to doubles, for JSON Schema validation. */
export function toPlainJson(value: JsonValue): unknown {
  if (value instanceof ExactNumber) return Number(value.text);
  if (isArray(value)) return value.map(toPlainJson);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlainJson(inner)]));
}
