import { isXmlMediaType, isYamlMediaType } from '../http/media-type.ts';
import { mentionedTypes } from '../schema/types.ts';
import type { JsonValue } from '../values/json.ts';
import { parseYamlText } from './parse-json-text.ts';
import { parseScalar, type ValueReader } from './parse-serialized.ts';
import { readXml } from './read-xml.ts';

/** The value of a text, or the reason why it cannot be read. */
export type TextValue =
  | { readonly value: JsonValue; readonly problem?: never }
  | { readonly value?: never; readonly expected: string; readonly problem: string };

/**
 * Reads a text media type as a value of its schema. XML and YAML are parsed unless the schema is a string. If it can be a string and another
 * type, a text that is not valid for the other type is the string.
 */
export function readTextValue(
  reader: ValueReader,
  schema: JsonValue | undefined,
  mediaType: string,
  text: string,
): TextValue {
  const format = isXmlMediaType(mediaType) ? 'XML' : isYamlMediaType(mediaType) ? 'YAML' : undefined;
  const types = mentionedTypes(reader.document, schema);
  const isString = types.size === 0 || (types.size === 1 && types.has('string'));
  if (format === undefined || isString) return { value: parseScalar(reader, schema, text) };
  const parsed = format === 'XML' ? readXml(reader, schema, text) : parseYamlText(text);
  if (!types.has('string'))
    return parsed.problem === undefined ? parsed : { expected: `must be valid ${format}`, ...parsed };
  return parsed.problem === undefined && isValid(reader, schema, parsed.value) ? parsed : { value: text };
}

function isValid({ validator }: ValueReader, schema: JsonValue | undefined, value: JsonValue): boolean {
  if (schema === undefined) return true;
  const result = validator.validate(schema, value);
  return result.kind === 'validated' && result.errors.length === 0;
}
