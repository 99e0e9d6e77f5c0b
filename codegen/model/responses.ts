import { bodyKindOf } from '../http/media-type.ts';
import { exampleOf } from '../schema/sample.ts';
import { type JsonObject, ownValue } from '../values/json.ts';
import { isTrueAt } from '../values/read-property.ts';
import { descriptionOf, type ModelContext, resolveContents, resolveMap, resolveObject } from './context.ts';
import { fieldStyles } from './field-encoding.ts';
import type { Body, MediaTypeContent, Response } from './model.ts';
import { partEncodings } from './parts.ts';
import { textFields } from './text-fields.ts';
import type { TypeOf } from './types.ts';

/** All responses with all media types, in the order of the description (OpenAPI, "Responses Object"). */
export function buildResponses(
  context: ModelContext,
  operation: JsonObject,
  typeOf: TypeOf,
): readonly Response[] {
  const references = resolveObject(context, ownValue(operation, 'responses'));
  return resolveMap(context, operation, 'responses')
    .filter(([status]) => /^(?:[1-5](?:\d\d|XX)|default)$/i.test(status))
    .map(([status, node]) => ({
      status: status.toLowerCase() === 'default' ? 'default' : status.toUpperCase(),
      description: descriptionOf(context, ownValue(references, status)),
      headers: resolveMap(context, node, 'headers').map(([name, header]) => ({
        name,
        description: descriptionOf(
          context,
          ownValue(resolveObject(context, ownValue(node, 'headers')), name),
        ),
        required: isTrueAt(header, 'required'),
        type: typeOf(ownValue(header, 'schema')),
      })),
      contents: buildContents(context, node, typeOf),
    }));
}

export function buildRequestBody(
  context: ModelContext,
  { method, node: operation }: DescribedMethod,
  typeOf: TypeOf,
): Body | undefined {
  const node = resolveObject(context, ownValue(operation, 'requestBody'));
  if (ignoresBody(context, method, node)) return undefined;
  const contents = buildContents(context, node, typeOf);
  if (contents.length === 0) return undefined;
  const description = descriptionOf(context, ownValue(operation, 'requestBody'));
  return { description, required: isTrueAt(node, 'required'), contents };
}

interface DescribedMethod {
  readonly method: string;
  /** The Operation Object. */
  readonly node: JsonObject;
}

/**
 * True if the request body of GET or HEAD is not sent: always in OpenAPI 3.0 ("Operation Object", `requestBody`), otherwise if it is optional and
 * has no example. Many generated descriptions contain empty ones.
 */
export function ignoresBody(context: ModelContext, method: string, body: JsonObject): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (context.document.version === '3.0') return true;
  return !isTrueAt(body, 'required') && !hasExample(context, body);
}

/** True if a media type of a body has an example. */
export function hasExample(context: ModelContext, body: JsonObject): boolean {
  return resolveMap(context, body, 'content').some(
    ([, content]) =>
      Object.hasOwn(content, 'example') ||
      Object.hasOwn(content, 'examples') ||
      exampleOf(context.document, ownValue(content, 'schema')) !== undefined,
  );
}

type Parts = NonNullable<MediaTypeContent['parts']>;

function buildContents(context: ModelContext, node: JsonObject, typeOf: TypeOf): readonly MediaTypeContent[] {
  return resolveContents(context, node).map(([mediaType, content]) => {
    const items = ownValue(content, 'itemSchema');
    const parts: Parts = bodyKindOf(mediaType) === 'multipart' ? partEncodings(context, content) : new Map();
    const styles = new Map([...fieldStyles(context, content)].filter(([name]) => !parts.get(name)?.isFile));
    const texts = textFields(context, mediaType, content);
    return {
      mediaType,
      type: typeOf(ownValue(content, 'schema')),
      ...(items === undefined ? {} : { itemType: typeOf(items) }),
      ...(styles.size === 0 ? {} : { styles }),
      ...(parts.size === 0 ? {} : { parts }),
      ...(texts.size === 0 ? {} : { textFields: texts }),
    };
  });
}
