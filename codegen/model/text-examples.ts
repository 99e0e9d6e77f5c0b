import { splitSequence } from '../http/json-sequence.ts';
import { bodyKindOf } from '../http/media-type.ts';
import { parseStructure } from '../schema/json-examples.ts';
import { mentionedTypes } from '../schema/types.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { parseJsonText } from '../values/parse-json.ts';
import type { ModelContext } from './context.ts';

/** Reads a `serializedValue` (OpenAPI 3.2, "Example Object") of a media type. A text that cannot be parsed is used as it is. */
export function parseSerialized(mediaType: string, text: JsonValue): JsonValue {
  if (typeof text !== 'string') return text;
  switch (bodyKindOf(mediaType)) {
    case 'json':
      return parseJson(text) ?? text;
    case 'form':
      return Object.fromEntries(new URLSearchParams(text));
    case 'json-lines':
      return splitSequence(text).map((one) => parseJson(one) ?? one);
    default:
      return text;
  }
}

/** Parses an example that contains JSON in a string although the schema describes an object or an array, and reports it. */
export function parseTextExample(
  context: ModelContext,
  mediaType: string,
  content: JsonObject,
  value: JsonValue,
): JsonValue {
  const parsed = readTextExample(context, mediaType, content, value);
  if (parsed === undefined) return value;
  context.report({
    code: 'example',
    message: `The example for ${JSON.stringify(mediaType)} is a string, but its schema requires an object or array; the JSON in the string was used.`,
    help: 'Replace the string with the JSON value.',
    node: content,
  });
  return parsed;
}

/** The JSON in the string; undefined if the value is not a string, or if its schema allows strings. */
export function readTextExample(
  { document }: Pick<ModelContext, 'document'>,
  mediaType: string,
  content: JsonObject,
  value: JsonValue,
): JsonObject | readonly JsonValue[] | undefined {
  if (typeof value !== 'string' || !['json', 'form', 'multipart'].includes(bodyKindOf(mediaType)))
    return undefined;
  const types = mentionedTypes(document, ownValue(content, 'schema'));
  if (types.has('string') || !(types.has('object') || types.has('array'))) return undefined;
  return parseStructure(value);
}

/** The items of a JSON sequence in a string; undefined if a text is not a JSON object or array. */
export function parseSequence(text: string): readonly JsonValue[] | undefined {
  const items = splitSequence(text).map(parseJson);
  const structured = items.filter((item) => isObject(item) || isArray(item));
  return items.length > 0 && structured.length === items.length ? structured : undefined;
}

function parseJson(text: string): JsonValue | undefined {
  try {
    return parseJsonText(text);
  } catch {
    return undefined;
  }
}
