import { fileNameFor, isMediaType, kindOf } from '../http/media-type.ts';
import type { ParameterStyle } from '../http/parameter-style.ts';
import type { FormField, Part, RequestBody } from '../http/request.ts';
import { printScalar, serializeField } from '../http/serialize.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { objectAt, textAt } from '../values/text.ts';
import { type Context, resolveObject } from './context.ts';
import type { FieldStyle, PartKind } from './model.ts';

/**
 * The body that a value makes in a media type (OpenAPI, "Media Type Object", "Encoding Object").
 *
 * @param content The Media Type Object.
 * @returns The body, or why there can be none.
 */
export function buildBody(
  context: Context,
  mediaType: string,
  content: JsonObject,
  value: JsonValue,
): RequestBody | string {
  const kind = kindOf(mediaType);
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
        : 'a form needs an object as its example';
    case 'multipart':
      return isObject(value)
        ? { kind, mediaType, parts: parts(context, content, value) }
        : 'a multipart form needs an object as its example';
    case 'text':
      return typeof value === 'string'
        ? { kind, mediaType, text: value }
        : `${mediaType} needs its example as text`;
    case 'binary':
      return { kind, mediaType, fileName: fileNameFor('body', mediaType) };
    case 'unsupported':
      return `${mediaType} is a kind of multipart that the snippets cannot write`;
    default:
      return kind satisfies never;
  }
}

/** Parts whose every value is a field of its own: arrays repeat the name, objects are JSON, unless a style says otherwise. */
function formFields(context: Context, content: JsonObject, value: JsonObject): readonly FormField[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const encoding = encodingOf(context, content, name);
    const style = styleOf(encoding);
    if (style) return serializeField(name, member, style.style, style.explode);
    return (isArray(member) ? member : [member]).map((item) => ({ name, value: printScalar(item) }));
  });
}

function encodingOf(context: Context, content: JsonObject, name: string): JsonObject {
  return resolveObject(context, ownValue(objectAt(content, 'encoding'), name));
}

const styles: readonly ParameterStyle[] = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'];

/** OpenAPI 3.1.1, "Encoding Object": one of style, explode and allowReserved asks for a style; without them values go by content type. */
function styleOf(encoding: JsonObject): FieldStyle | undefined {
  if (!['style', 'explode', 'allowReserved'].some((key) => Object.hasOwn(encoding, key))) return undefined;
  const style = styles.find((known) => known === textAt(encoding, 'style')) ?? 'form';
  const explode = ownValue(encoding, 'explode');
  return { style, explode: typeof explode === 'boolean' ? explode : style === 'form' };
}

/** The styles that a Media Type Object gives the members of a form, by name. */
export function fieldStyles(context: Context, content: JsonObject): ReadonlyMap<string, FieldStyle> {
  return new Map(
    Object.keys(objectAt(content, 'encoding')).flatMap((name) => {
      const style = styleOf(encodingOf(context, content, name));
      return style ? [[name, style] as const] : [];
    }),
  );
}

/** What the members of a multipart form are sent as, where a Media Type Object says it. */
export function partKinds(context: Context, content: JsonObject): ReadonlyMap<string, PartKind> {
  const schema = ownValue(content, 'schema');
  const names = new Set([
    ...propertyNames(context, schema, new Set()),
    ...Object.keys(objectAt(content, 'encoding')),
  ]);
  return new Map(
    [...names].flatMap((name): [string, PartKind][] => {
      const encoding = encodingOf(context, content, name);
      if (styleOf(encoding)) return [];
      const property = findProperty(context, schema, name, 0);
      const part = ownValue(resolveObject(context, property), 'items') ?? property;
      const mediaType = statedMediaType(context, encoding, part);
      const isFile = isBinary(context, part, mediaType);
      return isFile || mediaType !== undefined
        ? [[name, { isFile, ...(mediaType ? { mediaType } : {}) }]]
        : [];
    }),
  );
}

/** Each schema is looked at once: references may double at every step. */
function propertyNames(
  context: Context,
  node: JsonValue | undefined,
  seen: Set<JsonObject>,
): readonly string[] {
  const schema = resolveObject(context, node);
  if (seen.has(schema)) return [];
  seen.add(schema);
  const parts = compositions.flatMap((key) => asList(ownValue(schema, key)));
  return [
    ...Object.keys(objectAt(schema, 'properties')),
    ...parts.flatMap((part) => propertyNames(context, part, seen)),
  ];
}

function parts(context: Context, content: JsonObject, value: JsonObject): readonly Part[] {
  const schema = ownValue(content, 'schema');
  return Object.entries(value).flatMap(([name, member]): readonly Part[] => {
    const property = findProperty(context, schema, name, 0);
    const encoding = encodingOf(context, content, name);
    const style = styleOf(encoding);
    if (style)
      return serializeField(name, member, style.style, style.explode).map((field) => ({
        kind: 'field',
        ...field,
      }));
    const items = isArray(member) ? member : [member];
    const itemSchema = isArray(member) ? ownValue(resolveObject(context, property), 'items') : property;
    const mediaType = statedMediaType(context, encoding, itemSchema);
    return items.map((item) => buildPart(name, item, isBinary(context, itemSchema, mediaType), mediaType));
  });
}

/** The encoding's content type, of several the first, else the schema's `contentMediaType`. */
function statedMediaType(
  context: Context,
  encoding: JsonObject,
  schema: JsonValue | undefined,
): string | undefined {
  const [first = ''] = textAt(encoding, 'contentType').split(',');
  return [first.trim(), textAt(resolveObject(context, schema), 'contentMediaType')].find(
    (text) => isMediaType(text) && !text.includes('*'),
  );
}

function buildPart(name: string, value: JsonValue, isFile: boolean, mediaType: string | undefined): Part {
  const type = mediaType ?? (isObject(value) || isArray(value) ? 'application/json' : undefined);
  const typed = type === undefined ? {} : { mediaType: type };
  if (isFile) return { kind: 'file', name, fileName: fileNameFor(name, mediaType), ...typed };
  return { kind: 'field', name, value: printScalar(value), ...typed };
}

const compositions = ['allOf', 'oneOf', 'anyOf'];

function findProperty(
  context: Context,
  node: JsonValue | undefined,
  name: string,
  depth: number,
): JsonValue | undefined {
  const schema = resolveObject(context, node);
  const own = ownValue(objectAt(schema, 'properties'), name);
  if (own !== undefined || depth > 5) return own;
  for (const key of compositions) {
    for (const part of asList(ownValue(schema, key))) {
      const found = findProperty(context, part, name, depth + 1);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function asList(value: JsonValue | undefined): readonly JsonValue[] {
  return isArray(value) ? value : [];
}

/** OpenAPI, "Considerations for File Uploads": 3.0 says `format: binary`, 3.1 a content type that is no text, or nothing at all. */
export function isBinary(
  context: Context,
  node: JsonValue | undefined,
  mediaType: string | undefined,
): boolean {
  const schema = resolveObject(context, node);
  if (textAt(schema, 'format') === 'binary') return true;
  return (
    mediaType !== undefined && !Object.hasOwn(schema, 'contentEncoding') && kindOf(mediaType) === 'binary'
  );
}
