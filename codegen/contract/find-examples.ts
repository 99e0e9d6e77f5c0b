import type { Document } from '../document/document.ts';
import { Extension } from '../document/extensions.ts';
import { walk } from '../document/walk.ts';
import { essence, kindOf } from '../model/media-type.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { objectAt } from '../values/text.ts';
import type { Direction } from './json-schema.ts';

/** A value that the description shows, and the schema that it should fit. */
export interface ShownExample {
  /** `''` where it has none. */
  readonly name: string;
  readonly value: JsonValue;
  /** The object whose member `key` is the value. */
  readonly holder: JsonObject | readonly JsonValue[];
  readonly key: string | number;
  readonly schema: JsonValue;
  readonly direction: Direction;
}

/**
 * Every example of a document that can be held against a schema: those of media types, parameters, headers and schemas, and of whole event
 * streams, event by event. What is text in a media type that is neither JSON nor a form says nothing about its schema, and is passed over.
 */
export function findExamples(document: Document): readonly ShownExample[] {
  const uses = new Map<JsonObject, Use>();
  const found: ShownExample[] = [];
  walk(document.root, 'document', {
    wrong() {},
    reference() {},
    object(object, slot) {
      if (slot === 'requestBody') noteUses(document, object, 'request', uses);
      if (slot === 'response') noteUses(document, object, 'response', uses);
      if (slot === 'mediaType') found.push(...mediaTypeExamples(document, object, uses));
      if (slot === 'parameter') found.push(...schemaHolderExamples(document, object, 'request'));
      if (slot === 'header') found.push(...schemaHolderExamples(document, object, 'response'));
      if (slot === 'schema') found.push(...schemaExamples(object));
      if (slot === 'operation') found.push(...streamExamples(document, object));
    },
  });
  return found;
}

const eventStream = 'text/event-stream';

interface Use {
  /** Its essence. */
  readonly mediaType: string;
  readonly direction: Direction;
}

interface Contents {
  readonly mediaType: string;
  readonly content: JsonObject;
}

function contentsOf(document: Document, object: JsonObject): readonly Contents[] {
  return Object.entries(objectAt(object, 'content')).flatMap(([mediaType, node]) => {
    const content = document.resolve(node);
    return isObject(content) ? [{ mediaType, content }] : [];
  });
}

/** Only what holds a media type says its name and in which direction it goes. */
function noteUses(
  document: Document,
  object: JsonObject,
  direction: Direction,
  uses: Map<JsonObject, Use>,
): void {
  for (const { mediaType, content } of contentsOf(document, object))
    uses.set(content, { mediaType: essence(mediaType), direction });
}

function mediaTypeExamples(
  document: Document,
  content: JsonObject,
  uses: ReadonlyMap<JsonObject, Use>,
): readonly ShownExample[] {
  const use = uses.get(content);
  if (!use) return [];
  if (use.mediaType === eventStream) return eventExamples(document, content);
  return ['json', 'form', 'multipart'].includes(kindOf(use.mediaType))
    ? schemaHolderExamples(document, content, use.direction)
    : [];
}

/** An example of a stream is one event; what is text shows the stream as it is sent, and is no value of the schema. */
function eventExamples(document: Document, content: JsonObject): readonly ShownExample[] {
  const schema = schemaOfEvent(content);
  if (schema === undefined) return [];
  return shownValues(document, content)
    .filter(({ value }) => isObject(value))
    .map((shown) => ({ ...shown, schema, direction: 'response' }));
}

function schemaHolderExamples(
  document: Document,
  holder: JsonObject,
  direction: Direction,
): readonly ShownExample[] {
  const schema = ownValue(holder, 'schema');
  if (schema === undefined) return [];
  return shownValues(document, holder).map((shown) => ({ ...shown, schema, direction }));
}

type ShownValue = Pick<ShownExample, 'name' | 'value' | 'holder' | 'key'>;

function shownValues(document: Document, holder: JsonObject): readonly ShownValue[] {
  const single = ownValue(holder, 'example');
  return [
    ...(single === undefined ? [] : [{ name: '', value: single, holder, key: 'example' }]),
    ...namedValues(document, objectAt(holder, 'examples')),
  ];
}

/** OpenAPI 3.2 calls the value `dataValue`, before it `value`. */
function namedValues(document: Document, examples: JsonObject): readonly ShownValue[] {
  return Object.entries(examples).flatMap(([name, node]) => {
    const example = document.resolve(node);
    if (!isObject(example)) return [];
    return ['value', 'dataValue'].flatMap((key) => {
      const value = ownValue(example, key);
      return value === undefined ? [] : [{ name, value, holder: example, key }];
    });
  });
}

function schemaExamples(schema: JsonObject): readonly ShownExample[] {
  const single = ownValue(schema, 'example');
  const examples = ownValue(schema, 'examples');
  const shown = isArray(examples)
    ? examples.map((value, key) => ({ name: '', value, holder: examples, key }))
    : [];
  return [
    ...(single === undefined ? [] : [{ name: '', value: single, holder: schema, key: 'example' }]),
    ...shown,
  ].map((one) => ({ ...one, schema, direction: 'either' as const }));
}

/** Each event of each stream that the extension `x-rosetta-streaming` shows. */
function streamExamples(document: Document, operation: JsonObject): readonly ShownExample[] {
  const { node: streaming } = new Extension(operation, 'x-rosetta-streaming');
  const schema = eventSchema(document, operation);
  if (schema === undefined) return [];
  return namedValues(document, objectAt(streaming, 'examples')).flatMap(({ name, value }) =>
    isArray(value)
      ? value.map((event, key) => ({
          name,
          value: event,
          holder: value,
          key,
          schema,
          direction: 'response' as const,
        }))
      : [],
  );
}

function eventSchema(document: Document, operation: JsonObject): JsonValue | undefined {
  const responses = Object.values(objectAt(operation, 'responses')).map((node) => document.resolve(node));
  const contents = responses.filter(isObject).flatMap((response) => contentsOf(document, response));
  const stream = contents.find(({ mediaType }) => essence(mediaType) === eventStream);
  return stream && schemaOfEvent(stream.content);
}

/** OpenAPI 3.2 describes an event by `itemSchema`, before it the schema of the media type was used for that. */
function schemaOfEvent(content: JsonObject): JsonValue | undefined {
  return ownValue(content, 'itemSchema') ?? ownValue(content, 'schema');
}
