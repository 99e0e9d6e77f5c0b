import { fileNameFor } from '../http/file-name.ts';
import { bodyKindOf } from '../http/media-type.ts';
import type { FormField, RequestBody } from '../http/request.ts';
import { printScalar, serializeField } from '../http/serialize.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import type { ModelContext } from './context.ts';
import { encodingOf, styleOf } from './field-encoding.ts';
import { buildParts } from './parts.ts';

/**
 * Encodes a value in a media type (OpenAPI, "Media Type Object", "Encoding Object").
 *
 * @param content The Media Type Object.
 * @returns The body, or the reason why it cannot be encoded.
 */
export function buildBody(
  context: ModelContext,
  mediaType: string,
  content: JsonObject,
  value: JsonValue,
): RequestBody | string {
  const kind = bodyKindOf(mediaType);
  switch (kind) {
    case 'json':
      return { kind, mediaType, value };
    case 'json-lines':
      return {
        kind: 'text',
        mediaType,
        text: (isArray(value) ? value : [value]).map((item) => `${stringifyJson(item)}\n`).join(''),
      };
    case 'form':
      return isObject(value)
        ? { kind, mediaType, fields: formFields(context, content, value) }
        : 'the example of a form must be an object';
    case 'multipart':
      return isObject(value)
        ? { kind, mediaType, parts: buildParts(context, content, value) }
        : 'the example of a multipart form must be an object';
    case 'text':
      return typeof value === 'string'
        ? { kind, mediaType, text: value }
        : `the example of ${mediaType} must be a string`;
    case 'binary':
      return { kind, mediaType, fileName: fileNameFor('body', mediaType) };
    case 'unsupported':
      return `${mediaType} is not supported in snippets`;
    default:
      return kind satisfies never;
  }
}

/** Form fields without a style: an array repeats the name, and an object is encoded as JSON. */
function formFields(context: ModelContext, content: JsonObject, value: JsonObject): readonly FormField[] {
  return Object.entries(value).flatMap(([name, propertyValue]) => {
    const encoding = encodingOf(context, content, name);
    const style = styleOf(encoding);
    if (style) return serializeField(name, propertyValue, style.style, style.explode);
    return (isArray(propertyValue) ? propertyValue : [propertyValue]).map((item) => ({
      name,
      value: printScalar(item),
    }));
  });
}
