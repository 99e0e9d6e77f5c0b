import type { JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { baseMediaType } from './media-type.ts';

const recordSeparator = '\x1e';

/** Prints JSON Lines, or a JSON text sequence, in which each text starts with a record separator (RFC 7464). */
export function printSequence(mediaType: string, items: readonly JsonValue[]): string {
  const start = /[/+]json-seq$/.test(baseMediaType(mediaType)) ? recordSeparator : '';
  return items.map((item) => `${start}${stringifyJson(item)}\n`).join('');
}

/** The JSON texts of JSON Lines or of a JSON text sequence. */
export function splitSequence(text: string): readonly string[] {
  const texts = text.split(text.includes(recordSeparator) ? recordSeparator : /\r?\n/);
  return texts.filter((one) => one.trim() !== '');
}
