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
  const stream = contents.find(({ mediaType }) => baseMediaType(mediaType) === 'text/event-stream');
  if (!stream) return undefined;
  const stated = new Extension(operation, 'x-rosetta-streaming');
  const condition = readCondition(context, operation, stated, contents.length > 1);
  const sentinel = stated.text('sentinel');
  const { event, property } = streamingTextOf(stated);
  return {
    mediaType: stream.mediaType,
    discriminator: eventDiscriminatorOf(eventType(stream), types),
    eventType: eventType(stream),
    ...(condition ? { condition } : {}),
    ...(sentinel === '' ? {} : { sentinel }),
    terminal: stated.list('terminal').flatMap((tag) => scalarToString(tag) ?? []),
    failures: stated.list('failures').flatMap((tag) => scalarToString(tag) ?? []),
    ...(event === '' || property === '' ? {} : { text: { tag: event, member: property } }),
    examples: resolveMap(context, stated.node, 'examples').map(([name, example]) => ({
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
  const declared = type.kind === 'reference' ? types.get(type.id)?.type : type;
  return (declared?.kind === 'union' && declared.discriminator?.property) || 'type';
}

function readCondition(
  context: ModelContext,
  operation: JsonObject,
  stated: Extension<'x-rosetta-streaming'>,
  isChoice: boolean,
): { readonly property: string; readonly value: JsonValue } | undefined {
  const property = stated.text('property');
  if (property !== '') return { property, value: stated.value('value') ?? true };
  return isChoice && hasStreamProperty(context, operation) ? { property: 'stream', value: true } : undefined;
}

function hasStreamProperty(context: ModelContext, operation: JsonObject): boolean {
  const body = resolveObject(context, ownValue(operation, 'requestBody'));
  return resolveMap(context, body, 'content').some(([, content]) => {
    const property = propertySchema(context.document, ownValue(content, 'schema'), 'stream');
    return mentionedTypes(context.document, property).has('boolean');
  });
}
