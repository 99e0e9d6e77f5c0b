import type { JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';

const longest = 80;

/** A value as a message shows it: `"abc"`; of a long one its beginning. */
export function showValue(value: JsonValue): string {
  const text = stringifyJson(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
