import type { JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';

const maxLength = 80;

/** A value as JSON for a message, truncated if long. */
export function showValue(value: JsonValue): string {
  const text = stringifyJson(value);
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}
