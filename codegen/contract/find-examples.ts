import type { Document } from '../document/document.ts';
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
  const directions = new Map<JsonObject, Direction>();
  const found: ShownExample[] = [];
  walk(document.root, 'document', {
    wrong() {},
    reference() {},
    object(object, slot) {
      if (slot === 'requestBody') directContents(document, object, 'request', directions);
      if (slot === 'response') directContents(document, object, 'response', directions);
      if (slot === 'mediaType') found.push(...mediaTypeExamples(document, object, directions));
      if (slot === 'parameter') found.push(...schemaHolderExamples(document, object, 'request'));
      if (slot === 'header') found.push(...schemaHolderExamples(document, object, 'response'));
      if (slot === 'schema') found.push(...schemaExamples(object));
      if (slot === 'operation') found.push(...streamExamples(document, object));
    },
  });
  return found;
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

/** Media types whose text is no value of their schema are left without a direction, and so without examples. */
function directContents(
  document: Document,
  object: JsonObject,
  direction: Direction,
  directions: Map<JsonObject, Direction>,
): void {
  for (const { mediaType, content } of contentsOf(document, object))
    if (['json', 'form', 'multipart'].includes(kindOf(mediaType))) directions.set(content, direction);
}

function mediaTypeExamples(
  document: Document,
  content: JsonObject,
  directions: ReadonlyMap<JsonObject, Direction>,
): readonly ShownExample[] {
  const direction = directions.get(content);
  return direction === undefined ? [] : schemaHolderExamples(document, content, direction);
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
  const streaming = objectAt(operation, 'x-rosetta-streaming');
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
  const stream = contents.find(({ mediaType }) => essence(mediaType) === 'text/event-stream')?.content;
  return stream && (ownValue(stream, 'itemSchema') ?? ownValue(stream, 'schema'));
}
