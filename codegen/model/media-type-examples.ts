import type { Document } from '../document/document.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { objectAt } from '../values/read-property.ts';
import { parseSerialized, readTextExample } from './text-examples.ts';

/** An example of a media type. The name is `''` for the keyword `example`. */
export interface MediaTypeExample {
  readonly name: string;
  readonly value: JsonValue;
}

/** A media type and its Media Type Object. */
interface MediaTypeNode {
  readonly mediaType: string;
  readonly node: JsonObject;
}

/** Examples of the Media Type Object, followed by those of its schema. */
export function examplesOf(
  document: Document,
  { node, mediaType }: MediaTypeNode,
): readonly MediaTypeExample[] {
  const single = ownValue(node, 'example');
  const named = Object.entries(objectAt(node, 'examples')).flatMap(([name, reference]) => {
    const value = exampleValue(document, reference, mediaType);
    return value === undefined ? [] : [{ name, value }];
  });
  const examples = [
    ...(single === undefined ? [] : [{ name: '', value: single }]),
    ...named,
    ...schemaExamples(document, node),
  ];
  return examples.map(({ name, value }) => ({
    name,
    value: readTextExample({ document }, mediaType, node, value) ?? value,
  }));
}

/** OpenAPI 3.2 adds `dataValue` and `serializedValue` to `value`. */
function exampleValue(document: Document, reference: JsonValue, mediaType: string): JsonValue | undefined {
  const example = document.resolve(reference);
  if (!isObject(example)) return undefined;
  const serialized = ownValue(example, 'serializedValue');
  return (
    ownValue(example, 'value') ??
    ownValue(example, 'dataValue') ??
    (serialized === undefined ? undefined : parseSerialized(mediaType, serialized))
  );
}

function schemaExamples(document: Document, node: JsonObject): readonly MediaTypeExample[] {
  const schema = document.resolve(ownValue(node, 'schema'));
  if (!isObject(schema)) return [];
  const single = ownValue(schema, 'example');
  if (single !== undefined) return [{ name: '', value: single }];
  const list = ownValue(schema, 'examples');
  return isArray(list) ? list.slice(0, 1).map((value) => ({ name: '', value })) : [];
}
