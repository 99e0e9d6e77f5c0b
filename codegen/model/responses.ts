import { bodyKindOf } from '../http/media-type.ts';
import { type JsonObject, ownValue } from '../values/json.ts';
import { isTrueAt, stringAt } from '../values/read-property.ts';
import { fieldStyles, partEncodings } from './body.ts';
import { type ModelContext, resolveMap, resolveObject } from './context.ts';
import type { Body, MediaTypeContent, Response } from './model.ts';
import type { TypeOf } from './types.ts';

/** All responses with all media types, in the order of the description (OpenAPI, "Responses Object"). */
export function buildResponses(
  context: ModelContext,
  operation: JsonObject,
  typeOf: TypeOf,
): readonly Response[] {
  return resolveMap(context, operation, 'responses')
    .filter(([status]) => /^(?:[1-5](?:\d\d|XX)|default)$/i.test(status))
    .map(([status, node]) => ({
      status: status.toLowerCase() === 'default' ? 'default' : status.toUpperCase(),
      description: stringAt(node, 'description'),
      headers: resolveMap(context, node, 'headers').map(([name, header]) => ({
        name,
        description: stringAt(header, 'description'),
        required: isTrueAt(header, 'required'),
        type: typeOf(ownValue(header, 'schema')),
      })),
      contents: buildContents(context, node, typeOf),
    }));
}

export function buildRequestBody(
  context: ModelContext,
  operation: JsonObject,
  typeOf: TypeOf,
): Body | undefined {
  const node = resolveObject(context, ownValue(operation, 'requestBody'));
  const contents = buildContents(context, node, typeOf);
  if (contents.length === 0) return undefined;
  return { description: stringAt(node, 'description'), required: isTrueAt(node, 'required'), contents };
}

function buildContents(context: ModelContext, node: JsonObject, typeOf: TypeOf): readonly MediaTypeContent[] {
  return resolveMap(context, node, 'content').map(([mediaType, content]) => {
    const items = ownValue(content, 'itemSchema');
    const styles = fieldStyles(context, content);
    const parts = bodyKindOf(mediaType) === 'multipart' ? partEncodings(context, content) : new Map();
    return {
      mediaType,
      type: typeOf(ownValue(content, 'schema')),
      ...(items === undefined ? {} : { itemType: typeOf(items) }),
      ...(styles.size === 0 ? {} : { styles }),
      ...(parts.size === 0 ? {} : { parts }),
    };
  });
}
