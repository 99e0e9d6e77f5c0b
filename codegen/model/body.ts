import { bodyKindOf, fileNameFor, isMediaType } from '../http/media-type.ts';
import type { ParameterStyle } from '../http/parameter-style.ts';
import type { FormField, Part, RequestBody } from '../http/request.ts';
import { printScalar, serializeField } from '../http/serialize.ts';
import { itemSchema, propertyNames, propertySchema } from '../schema/properties.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { objectAt, stringAt } from '../values/read-property.ts';
import { stringifyJson } from '../values/stringify.ts';
import { type ModelContext, resolveObject } from './context.ts';
import type { FieldStyle, PartEncoding } from './model.ts';

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

function encodingOf(context: ModelContext, content: JsonObject, name: string): JsonObject {
  return resolveObject(context, ownValue(objectAt(content, 'encoding'), name));
}

const fieldStyleNames: readonly ParameterStyle[] = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'];

/** `style`, `explode` or `allowReserved` select style encoding (OpenAPI 3.1.1, "Encoding Object"); otherwise the content type applies. */
function styleOf(encoding: JsonObject): FieldStyle | undefined {
  if (!['style', 'explode', 'allowReserved'].some((key) => Object.hasOwn(encoding, key))) return undefined;
  const style = fieldStyleNames.find((known) => known === stringAt(encoding, 'style')) ?? 'form';
  const explode = ownValue(encoding, 'explode');
  return { style, explode: typeof explode === 'boolean' ? explode : style === 'form' };
}

/** Styles of form fields in a Media Type Object, by field name. */
export function fieldStyles(context: ModelContext, content: JsonObject): ReadonlyMap<string, FieldStyle> {
  return new Map(
    Object.keys(objectAt(content, 'encoding')).flatMap((name) => {
      const style = styleOf(encodingOf(context, content, name));
      return style ? [[name, style] as const] : [];
    }),
  );
}

/** Part types of a multipart form that a Media Type Object defines, by part name. */
export function partEncodings(context: ModelContext, content: JsonObject): ReadonlyMap<string, PartEncoding> {
  const schema = ownValue(content, 'schema');
  const names = new Set([
    ...propertyNames(context.document, schema),
    ...Object.keys(objectAt(content, 'encoding')),
  ]);
  return new Map(
    [...names].flatMap((name): [string, PartEncoding][] => {
      const encoding = encodingOf(context, content, name);
      if (styleOf(encoding)) return [];
      const property = propertySchema(context.document, schema, name);
      const part = itemSchema(context.document, property, 0) ?? property;
      const mediaType = explicitMediaType(context, encoding, part);
      const partEncoding = encodingOfPart(context, part, mediaType);
      return partEncoding.isFile || mediaType !== undefined ? [[name, partEncoding]] : [];
    }),
  );
}

function buildParts(context: ModelContext, content: JsonObject, value: JsonObject): readonly Part[] {
  const schema = ownValue(content, 'schema');
  return Object.entries(value).flatMap(([name, propertyValue]): readonly Part[] => {
    const property = propertySchema(context.document, schema, name);
    const encoding = encodingOf(context, content, name);
    const style = styleOf(encoding);
    if (style)
      return serializeField(name, propertyValue, style.style, style.explode).map((field) => ({
        kind: 'field',
        ...field,
      }));
    const items = isArray(propertyValue) ? propertyValue : [propertyValue];
    const part = isArray(propertyValue) ? itemSchema(context.document, property, 0) : property;
    const mediaType = explicitMediaType(context, encoding, part);
    const partEncoding = encodingOfPart(context, part, mediaType);
    return items.map((item) => buildPart(name, item, partEncoding));
  });
}

/** The first `contentType` of the encoding, or the schema's `contentMediaType`. */
function explicitMediaType(
  context: ModelContext,
  encoding: JsonObject,
  schema: JsonValue | undefined,
): string | undefined {
  const [first = ''] = stringAt(encoding, 'contentType').split(',');
  return [first.trim(), stringAt(resolveObject(context, schema), 'contentMediaType')].find(
    (text) => isMediaType(text) && !text.includes('*'),
  );
}

/** A string with `contentMediaType` is the content of the part itself. */
function encodingOfPart(
  context: ModelContext,
  part: JsonValue | undefined,
  mediaType: string | undefined,
): PartEncoding {
  const isContent = stringAt(resolveObject(context, part), 'contentMediaType') !== '';
  const isJson = mediaType !== undefined && !isContent && bodyKindOf(mediaType) === 'json';
  return {
    isFile: isBinary(context, part, mediaType),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(isJson ? { isJson } : {}),
  };
}

function buildPart(name: string, value: JsonValue, { isFile, mediaType, isJson }: PartEncoding): Part {
  const type = mediaType ?? (isObject(value) || isArray(value) ? 'application/json' : undefined);
  const typed = type === undefined ? {} : { mediaType: type };
  if (isFile) return { kind: 'file', name, fileName: fileNameFor(name, mediaType), ...typed };
  return { kind: 'field', name, value: isJson ? stringifyJson(value) : printScalar(value), ...typed };
}

/** True for `format: binary` (OpenAPI 3.0) or a binary content type (3.1, "Considerations for File Uploads"). */
export function isBinary(
  context: ModelContext,
  node: JsonValue | undefined,
  mediaType: string | undefined,
): boolean {
  const schema = resolveObject(context, node);
  if (stringAt(schema, 'format') === 'binary') return true;
  return (
    mediaType !== undefined && !Object.hasOwn(schema, 'contentEncoding') && bodyKindOf(mediaType) === 'binary'
  );
}
