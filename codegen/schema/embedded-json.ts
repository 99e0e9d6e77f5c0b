import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { isJsonMediaType } from '../values/media-type.ts';
import { stringAt } from '../values/read-property.ts';
import { stringifyJson } from '../values/stringify.ts';

/** Schema of JSON inside a string. `contentSchema` requires `contentMediaType` (JSON Schema Validation 2020-12, 8.5). */
export function embeddedSchema(schema: JsonObject): JsonValue | undefined {
  return isJsonMediaType(stringAt(schema, 'contentMediaType'))
    ? ownValue(schema, 'contentSchema')
    : undefined;
}

/** Prints a value as JSON in the schema's `contentEncoding`; `undefined` for unknown encodings. */
export function printEmbedded(schema: JsonObject, value: JsonValue): string | undefined {
  const text = stringifyJson(value);
  const encoding = stringAt(schema, 'contentEncoding').toLowerCase();
  if (encoding === '') return text;
  const supported = (['base64', 'base64url'] as const).find((name) => name === encoding);
  return supported && Buffer.from(text).toString(supported);
}
