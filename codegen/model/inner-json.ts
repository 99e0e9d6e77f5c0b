import { kindOf } from '../http/media-type.ts';
import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { textAt } from '../values/text.ts';

/** Schema of JSON inside a string. `contentSchema` requires `contentMediaType` (JSON Schema 2020-12 Validation, 8.5). */
export function innerSchema(schema: JsonObject): JsonValue | undefined {
  const isJson = kindOf(textAt(schema, 'contentMediaType')) === 'json';
  return isJson ? ownValue(schema, 'contentSchema') : undefined;
}

/** Prints a value as JSON in the schema's `contentEncoding`; `undefined` for unknown encodings. */
export function printInner(schema: JsonObject, value: JsonValue): string | undefined {
  const text = stringifyJson(value);
  const encoding = textAt(schema, 'contentEncoding').toLowerCase();
  if (encoding === '') return text;
  const known = (['base64', 'base64url'] as const).find((name) => name === encoding);
  return known && Buffer.from(text).toString(known);
}
