import { ExactNumber, isArray, isObject, type JsonValue } from './json.ts';

/** A value as a JSON Schema validator reads it: numbers as doubles, whatever their digits. */
export function plainValue(value: JsonValue): unknown {
  if (value instanceof ExactNumber) return Number(value.text);
  if (isArray(value)) return value.map(plainValue);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainValue(member)]));
}
