import { bodyKindOf, isXmlMediaType, isYamlMediaType } from '../http/media-type.ts';
import { itemSchema, propertyNames, propertySchema } from '../schema/properties.ts';
import { mentionedTypes } from '../schema/types.ts';
import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import type { ModelContext } from './context.ts';
import { encodingOf } from './field-encoding.ts';
import { isBinary, partMediaType, partStyle } from './parts.ts';

/**
 * Fields of a form that clients take as text: parts of XML, YAML and other text whose schema is a structure, and files of
 * `application/x-www-form-urlencoded`, which has no files.
 *
 * @param content The Media Type Object.
 */
export function textFields(
  context: ModelContext,
  mediaType: string,
  content: JsonObject,
): ReadonlySet<string> {
  const kind = bodyKindOf(mediaType);
  if (kind !== 'form' && kind !== 'multipart') return new Set();
  const schema = ownValue(content, 'schema');
  const names = [...propertyNames(context.document, schema)].filter((name) => {
    const property = propertySchema(context.document, schema, name);
    const field = itemSchema(context.document, property, 0) ?? property;
    return kind === 'form'
      ? isBinary(context, field, undefined)
      : isTextPart(context, encodingOf(context, content, name), field);
  });
  return new Set(names);
}

function isTextPart(context: ModelContext, encoding: JsonObject, part: JsonValue | undefined): boolean {
  const mediaType = partMediaType(context, encoding, part);
  if (mediaType === undefined || bodyKindOf(mediaType) !== 'text') return false;
  if (isBinary(context, part, mediaType) || partStyle(context, encoding, part)) return false;
  const types = mentionedTypes(context.document, part);
  if (types.has('object') || types.has('array')) return true;
  const isMarkup = isXmlMediaType(mediaType) || isYamlMediaType(mediaType);
  return isMarkup && types.size > 0 && !types.has('string');
}
