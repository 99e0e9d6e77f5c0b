import { fileNameFor, fileNameIn, UniqueFileNames } from '../http/file-name.ts';
import {
  binaryMediaType,
  bodyKindOf,
  concreteMediaType,
  isMediaRange,
  isMediaType,
  isXmlMediaType,
  isYamlMediaType,
} from '../http/media-type.ts';
import type { Part } from '../http/request.ts';
import { printScalar, serializeField } from '../http/serialize.ts';
import { hasFlag } from '../schema/composition.ts';
import { itemSchema, propertyNames, propertySchema } from '../schema/properties.ts';
import { allowsValue } from '../schema/sample.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { objectAt, stringAt } from '../values/read-property.ts';
import { stringifyJson } from '../values/stringify.ts';
import { type ModelContext, resolveObject } from './context.ts';
import { encodingOf, styleOf } from './field-encoding.ts';
import type { FieldStyle, PartEncoding } from './model.ts';
import { buildText } from './text-body.ts';

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
      const property = propertySchema(context.document, schema, name);
      const part = itemSchema(context.document, property, 0) ?? property;
      if (partStyle(context, encoding, part)) return [];
      const mediaType = partMediaType(context, encoding, part);
      const partEncoding = encodingOfPart(context, part, mediaType);
      return partEncoding.isFile || mediaType !== undefined ? [[name, partEncoding]] : [];
    }),
  );
}

/** The parts of a multipart form (OpenAPI 3.1.1, "Encoding multipart Media Types"). Each file has its own name. */
export function buildParts(context: ModelContext, content: JsonObject, value: JsonObject): readonly Part[] {
  const schema = ownValue(content, 'schema');
  const fileNames = new UniqueFileNames();
  return Object.entries(value).flatMap(([name, propertyValue]): readonly Part[] => {
    const property = propertySchema(context.document, schema, name);
    const encoding = encodingOf(context, content, name);
    reportHeaders(context, encoding, name);
    const items = isArray(propertyValue) ? propertyValue : [propertyValue];
    const part = isArray(propertyValue) ? itemSchema(context.document, property, 0) : property;
    const style = partStyle(context, encoding, part);
    if (style)
      return serializeField(name, propertyValue, style.style, style.explode).map((field) => ({
        kind: 'field',
        ...field,
      }));
    const [mediaType] = mediaTypesOf(context, encoding, part).map(concreteMediaType);
    const partEncoding = encodingOfPart(context, part, mediaType);
    return items.map((item) =>
      buildPart(name, printStructure(context, content, part, item, mediaType), partEncoding, fileNames),
    );
  });
}

/** The media type of a part if its encoding or schema defines one, without a range. */
export function partMediaType(
  context: ModelContext,
  encoding: JsonObject,
  part: JsonValue | undefined,
): string | undefined {
  return mediaTypesOf(context, encoding, part).find((one) => !isMediaRange(one));
}

/** A file has no style, although many generated descriptions define one for each part. */
export function partStyle(
  context: ModelContext,
  encoding: JsonObject,
  part: JsonValue | undefined,
): FieldStyle | undefined {
  return isBinary(context, part, undefined) ? undefined : styleOf(encoding);
}

/** Few libraries can send other headers with a part. */
function reportHeaders(context: ModelContext, encoding: JsonObject, name: string): void {
  const headers = Object.keys(objectAt(encoding, 'headers')).filter(
    (header) => header.toLowerCase() !== 'content-type',
  );
  if (headers.length === 0 || styleOf(encoding)) return;
  context.report({
    code: 'part-headers',
    message: `Part ${JSON.stringify(name)} has headers in its encoding, which snippets and clients do not send: ${headers.join(', ')}.`,
    help: 'Describe the values as parts, or as headers of the request.',
    node: encoding,
    key: 'headers',
  });
}

/** Media types and ranges in the `contentType` of the encoding, else the schema's `contentMediaType`. */
function mediaTypesOf(
  context: ModelContext,
  encoding: JsonObject,
  schema: JsonValue | undefined,
): readonly string[] {
  const listed = stringAt(encoding, 'contentType').split(',');
  return [...listed, stringAt(resolveObject(context, schema), 'contentMediaType')]
    .map((text) => text.trim())
    .filter((text) => isMediaType(text));
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

/** The text of an object in XML or YAML; other values are unchanged. */
function printStructure(
  context: ModelContext,
  content: JsonObject,
  schema: JsonValue | undefined,
  value: JsonValue,
  mediaType: string | undefined,
): JsonValue {
  if (mediaType === undefined || !(isXmlMediaType(mediaType) || isYamlMediaType(mediaType))) return value;
  const printed = buildText(context, mediaType, content, schema, value);
  return 'text' in printed ? printed.text : value;
}

function buildPart(
  name: string,
  value: JsonValue,
  { isFile, mediaType, isJson }: PartEncoding,
  fileNames: UniqueFileNames,
): Part {
  if (isFile) {
    const fileName = fileNames.claim(fileNameIn(value) ?? fileNameFor(name, mediaType));
    return { kind: 'file', name, fileName, mediaType: mediaType ?? binaryMediaType };
  }
  const type = mediaType ?? (isObject(value) || isArray(value) ? 'application/json' : undefined);
  const typed = type === undefined ? {} : { mediaType: type };
  return { kind: 'field', name, value: isJson ? stringifyJson(value) : printScalar(value), ...typed };
}

/** True for `format: binary` (OpenAPI 3.0) or a binary content type (3.1, "Considerations for File Uploads"). */
export function isBinary(
  context: Pick<ModelContext, 'document'>,
  node: JsonValue | undefined,
  mediaType: string | undefined,
): boolean {
  const schema = resolveObject(context, node);
  if (stringAt(schema, 'format') === 'binary') return true;
  return (
    mediaType !== undefined && !Object.hasOwn(schema, 'contentEncoding') && bodyKindOf(mediaType) === 'binary'
  );
}

/** Adds the first optional file to a sampled form without files, if the schema allows it: uploads are the purpose of most of these forms. */
export function withFile(context: ModelContext, content: JsonObject, value: JsonObject): JsonObject {
  const { document } = context;
  const schema = ownValue(content, 'schema');
  const files = [...partEncodings(context, content)].flatMap(([name, { isFile }]) => (isFile ? [name] : []));
  if (files.some((name) => Object.hasOwn(value, name))) return value;
  for (const name of files) {
    const property = propertySchema(document, schema, name);
    if (hasFlag(document, property, 'deprecated') || hasFlag(document, property, 'readOnly')) continue;
    const isList = itemSchema(document, property, 0) !== undefined;
    const complete = { ...value, [name]: isList ? ['string'] : 'string' };
    if (allowsValue(document, schema, complete)) return complete;
  }
  return value;
}
