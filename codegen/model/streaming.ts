import { Extension, streamingTextOf } from '../document/extensions.ts';
import { baseMediaType } from '../http/media-type.ts';
import { propertySchema } from '../schema/properties.ts';
import { mentionedTypes } from '../schema/types.ts';
import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt, scalarToString, stringAt } from '../values/read-property.ts';
import { type ModelContext, resolveMap, resolveObject } from './context.ts';
import type { MediaTypeContent, Response, Streaming, Type, TypeDeclaration, TypeId } from './model.ts';

/**
 * The event stream of an operation: a `2XX` response of media type `text/event-stream`. `x-rosetta-streaming` defines the request property that
 * selects it. Without the extension, a boolean request property `stream` selects it if there are other media types too.
 */
export function buildStreaming(
  context: ModelContext,
  operation: JsonObject,
  responses: readonly Response[],
  types: ReadonlyMap<TypeId, TypeDeclaration>,
): Streaming | undefined {
  const contents = responses
    .filter(({ status }) => status.startsWith('2'))
    .flatMap((response) => response.contents);
  const streamContent = contents.find(({ mediaType }) => baseMediaType(mediaType) === 'text/event-stream');
  if (!streamContent) return undefined;
  const extension = new Extension(operation, 'x-rosetta-streaming');
  const condition = readCondition(context, operation, extension, contents.length > 1);
  const sentinel = extension.text('sentinel');
  const { event, property } = streamingTextOf(extension);
  return {
    mediaType: streamContent.mediaType,
    discriminator: eventDiscriminatorOf(eventType(streamContent), types),
    eventType: eventType(streamContent),
    ...(condition ? { condition } : {}),
    ...(sentinel === '' ? {} : { sentinel }),
    terminal: extension.list('terminal').flatMap((value) => scalarToString(value) ?? []),
    failures: extension.list('failures').flatMap((value) => scalarToString(value) ?? []),
    ...(event === '' || property === '' ? {} : { text: { event, property } }),
    examples: resolveMap(context, extension.node, 'examples').map(([name, example]) => ({
      name,
      summary: stringAt(example, 'summary'),
      events: arrayAt(example, 'value'),
    })),
  };
}

/** OpenAPI 3.2 describes events with `itemSchema`; earlier versions use `schema`. */
function eventType({ type, itemType }: MediaTypeContent): Streaming['eventType'] {
  return itemType ?? type;
}

/** The discriminator property of events. `type` is the most common name and the default. */
function eventDiscriminatorOf(type: Type, types: ReadonlyMap<TypeId, TypeDeclaration>): string {
  const resolved = type.kind === 'reference' ? types.get(type.id)?.type : type;
  return (resolved?.kind === 'union' && resolved.discriminator?.property) || 'type';
}

function readCondition(
  context: ModelContext,
  operation: JsonObject,
  extension: Extension<'x-rosetta-streaming'>,
  hasOtherMediaTypes: boolean,
): { readonly property: string; readonly value: JsonValue } | undefined {
  const property = extension.text('property');
  if (property !== '') return { property, value: extension.value('value') ?? true };
  return hasOtherMediaTypes && hasStreamProperty(context, operation)
    ? { property: 'stream', value: true }
    : undefined;
}

function hasStreamProperty(context: ModelContext, operation: JsonObject): boolean {
  const body = resolveObject(context, ownValue(operation, 'requestBody'));
  return resolveMap(context, body, 'content').some(([, content]) => {
    const property = propertySchema(context.document, ownValue(content, 'schema'), 'stream');
    return mentionedTypes(context.document, property).has('boolean');
  });
}
