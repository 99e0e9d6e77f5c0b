import { ExactNumber, type JsonObject, ownValue } from '../values/json.ts';

/** A number in a schema, as a double. */
export function numberAt(schema: JsonObject, key: string): number | undefined {
  const value = ownValue(schema, key);
  if (value instanceof ExactNumber) return Number(value.text);
  return typeof value === 'number' ? value : undefined;
}

/** The largest lower limit of several schemas. */
export function minimumOf(parts: readonly JsonObject[], key: string): number {
  return Math.max(0, ...parts.map((part) => numberAt(part, key) ?? 0));
}

/** The smallest upper limit of several schemas. */
export function maximumOf(parts: readonly JsonObject[], key: string): number {
  return Math.min(...parts.map((part) => numberAt(part, key) ?? Number.POSITIVE_INFINITY));
}
