import { fileNameFor, fileNameIn } from '../http/file-name.ts';
import { printSequence } from '../http/json-sequence.ts';
import { baseMediaType, bodyKindOf } from '../http/media-type.ts';
import type { FormField, RequestBody } from '../http/request.ts';
import { printScalar, serializeField } from '../http/serialize.ts';
import { wholeSchema } from '../schema/event-schema.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import type { ModelContext } from './context.ts';
import { encodingOf, styleOf } from './field-encoding.ts';
import { buildParts } from './parts.ts';
import { buildText } from './text-body.ts';
import { parseSequence } from './text-examples.ts';

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
      return { kind: 'text', mediaType, text: printSequence(mediaType, sequenceItems(value)) };
    case 'form':
      return isObject(value)
        ? { kind, mediaType, fields: formFields(context, content, value) }
        : 'the example of a form must be an object';
    case 'multipart':
      return isObject(value)
        ? { kind, mediaType, parts: buildParts(context, content, value) }
        : 'the example of a multipart form must be an object';
    case 'text': {
      const printed = buildText(context, mediaType, content, wholeSchema(content), value);
      return 'reason' in printed ? printed.reason : { kind, mediaType, text: printed.text };
    }
    case 'binary':
      return buildBinary(mediaType, value);
    case 'unsupported':
      return `${mediaType} is not supported in snippets`;
    default:
      return kind satisfies never;
  }
}

/** An example of a JSON sequence can be its text. */
function sequenceItems(value: JsonValue): readonly JsonValue[] {
  if (typeof value === 'string') return parseSequence(value) ?? [value];
  return isArray(value) ? value : [value];
}

/** An example of a file is its name or, for media types that can contain text, its content. */
function buildBinary(mediaType: string, value: JsonValue): RequestBody {
  const fileName = fileNameIn(value);
  const isText = typeof value === 'string' && value !== '' && fileName === undefined && canBeText(mediaType);
  return isText
    ? { kind: 'text', mediaType, text: value }
    : { kind: 'binary', mediaType, fileName: fileName ?? fileNameFor('body', mediaType) };
}

function canBeText(mediaType: string): boolean {
  const name = baseMediaType(mediaType);
  return !/^(?:image|audio|video|font)\//.test(name) && !/(?:pdf|zip|gzip|tar)$/.test(name);
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
