import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { parseJsonText } from '../values/parse-json.ts';
import { typesOf } from './types.ts';

/** The example of a schema, or the JSON in it if it is a string and the schema describes an object or an array. */
export function readSchemaExample(schema: JsonObject, example: JsonValue): JsonValue {
  if (typeof example !== 'string') return example;
  const types = typesOf(schema) ?? new Set();
  const isStructure = types.has('object') || types.has('array');
  return (isStructure && !types.has('string') && parseStructure(example)) || example;
}

/** A JSON object or array; undefined for other text. */
export function parseStructure(text: string): JsonObject | readonly JsonValue[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const value = parseJsonText(text);
    return isObject(value) || isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
