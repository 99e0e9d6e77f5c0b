import type { Document } from '../document/document.ts';
import { Extension } from '../document/extensions.ts';
import { walkObjects } from '../document/walk.ts';
import { baseMediaType, bodyKindOf, isXmlMediaType, isYamlMediaType } from '../http/media-type.ts';
import { eventSchema } from '../schema/event-schema.ts';
import type { MessageDirection } from '../schema/translation.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { objectAt } from '../values/read-property.ts';

/** An example value and its schema. */
export interface DocumentedExample {
  /** `''` for an unnamed example. */
  readonly name: string;
  readonly value: JsonValue;
  /** The object or array that contains the value under `key`. */
  readonly parent: JsonObject | readonly JsonValue[];
  readonly key: string | number;
  readonly schema: JsonValue;
  readonly direction: MessageDirection;
  /** Maximum depth of values that are sent as text, so that `"true"` is a boolean. Absent for JSON. */
  readonly textDepth?: number;
  /** XML or YAML media type: a string value is the text of the body. */
  readonly textType?: string;
}

/** Parameters and headers are text. In forms, the properties and the items of array properties are text. */
const parameterTextDepth = Number.POSITIVE_INFINITY;
const formTextDepth = 2;

/**
 * Finds all examples that can be validated: those of media types, parameters, headers and schemas, the defaults of schemas, and each event of event stream examples.
 * Only JSON, XML, YAML and forms are supported: examples of other media types are text, not values of the schema.
 */
export function findExamples(document: Document): readonly DocumentedExample[] {
  const uses = new Map<JsonObject, MediaTypeUse>();
  const found: DocumentedExample[] = [];
  walkObjects(document.root, 'document', {
    wrongType() {},
    reference() {},
    object(object, slot) {
      if (slot === 'requestBody') recordUses(document, object, 'request', uses);
      if (slot === 'response') recordUses(document, object, 'response', uses);
      if (slot === 'mediaType') found.push(...mediaTypeExamples(document, object, uses));
      if (slot === 'parameter')
        found.push(...asText(schemaHolderExamples(document, object, 'request'), parameterTextDepth));
      if (slot === 'header')
        found.push(...asText(schemaHolderExamples(document, object, 'response'), parameterTextDepth));
      if (slot === 'schema') found.push(...schemaExamples(object));
      if (slot === 'operation') found.push(...streamExamples(document, object));
    },
  });
  return found;
}

const eventStream = 'text/event-stream';

interface MediaTypeUse {
  /** Media type without parameters. */
  readonly mediaType: string;
  readonly direction: MessageDirection;
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

/** Records the name and direction of media types, which a Media Type Object does not contain. */
function recordUses(
  document: Document,
  object: JsonObject,
  direction: MessageDirection,
  uses: Map<JsonObject, MediaTypeUse>,
): void {
  for (const { mediaType, content } of contentsOf(document, object))
    uses.set(content, { mediaType: baseMediaType(mediaType), direction });
}

function mediaTypeExamples(
  document: Document,
  content: JsonObject,
  uses: ReadonlyMap<JsonObject, MediaTypeUse>,
): readonly DocumentedExample[] {
  const use = uses.get(content);
  if (!use) return [];
  if (use.mediaType === eventStream) return eventExamples(document, content);
  const kind = bodyKindOf(use.mediaType);
  const examples = schemaHolderExamples(document, content, use.direction);
  if (kind === 'json') return examples;
  if (isXmlMediaType(use.mediaType))
    return asText(examples, Number.POSITIVE_INFINITY).map((example) => ({
      ...example,
      textType: use.mediaType,
    }));
  if (isYamlMediaType(use.mediaType))
    return examples.map((example) => ({ ...example, textType: use.mediaType }));
  return kind === 'form' || kind === 'multipart' ? asText(examples, formTextDepth) : [];
}

function asText(examples: readonly DocumentedExample[], textDepth: number): readonly DocumentedExample[] {
  return examples.map((example) => ({ ...example, textDepth }));
}

/** Object examples of an event stream are single events. String examples show the raw stream and are skipped. */
function eventExamples(document: Document, content: JsonObject): readonly DocumentedExample[] {
  const schema = eventSchema(content);
  if (schema === undefined) return [];
  return exampleValues(document, content)
    .filter(({ value }) => isObject(value))
    .map((example) => ({ ...example, schema, direction: 'response' }));
}

function schemaHolderExamples(
  document: Document,
  parent: JsonObject,
  direction: MessageDirection,
): readonly DocumentedExample[] {
  const schema = ownValue(parent, 'schema');
  if (schema === undefined) return [];
  return exampleValues(document, parent).map((example) => ({ ...example, schema, direction }));
}

type ExampleValue = Pick<DocumentedExample, 'name' | 'value' | 'parent' | 'key'>;

function exampleValues(document: Document, parent: JsonObject): readonly ExampleValue[] {
  const single = ownValue(parent, 'example');
  return [
    ...(single === undefined ? [] : [{ name: '', value: single, parent, key: 'example' }]),
    ...namedValues(document, objectAt(parent, 'examples')),
  ];
}

/** Reads `value`, or `dataValue` of OpenAPI 3.2. */
function namedValues(document: Document, examples: JsonObject): readonly ExampleValue[] {
  return Object.entries(examples).flatMap(([name, node]) => {
    const example = document.resolve(node);
    if (!isObject(example)) return [];
    return ['value', 'dataValue'].flatMap((key) => {
      const value = ownValue(example, key);
      return value === undefined ? [] : [{ name, value, parent: example, key }];
    });
  });
}

function schemaExamples(schema: JsonObject): readonly DocumentedExample[] {
  const single = ownValue(schema, 'example');
  const examples = ownValue(schema, 'examples');
  const example = isArray(examples)
    ? examples.map((value, key) => ({ name: '', value, parent: examples, key }))
    : [];
  const preset = ownValue(schema, 'default');
  return [
    ...(single === undefined ? [] : [{ name: '', value: single, parent: schema, key: 'example' }]),
    ...example,
    ...(preset === undefined ? [] : [{ name: '', value: preset, parent: schema, key: 'default' }]),
  ].map((one) => ({ ...one, schema, direction: 'either' as const }));
}

/** All events of the stream examples in `x-rosetta-streaming`. */
function streamExamples(document: Document, operation: JsonObject): readonly DocumentedExample[] {
  const { node: streaming } = new Extension(operation, 'x-rosetta-streaming');
  const schema = streamedSchema(document, operation);
  if (schema === undefined) return [];
  return namedValues(document, objectAt(streaming, 'examples')).flatMap(({ name, value }) =>
    isArray(value)
      ? value.map((event, key) => ({
          name,
          value: event,
          parent: value,
          key,
          schema,
          direction: 'response' as const,
        }))
      : [],
  );
}

function streamedSchema(document: Document, operation: JsonObject): JsonValue | undefined {
  const responses = Object.values(objectAt(operation, 'responses')).map((node) => document.resolve(node));
  const contents = responses.filter(isObject).flatMap((response) => contentsOf(document, response));
  const stream = contents.find(({ mediaType }) => baseMediaType(mediaType) === eventStream);
  return stream && eventSchema(stream.content);
}
