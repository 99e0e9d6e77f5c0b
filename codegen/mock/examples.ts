import type { Document } from '../document/document.ts';
import { parseSerialized, readTextExample } from '../model/text-examples.ts';
import type { DescribedContent } from '../validation/operations.ts';
import { isArray, isObject, type JsonValue, ownValue } from '../values/json.ts';
import { objectAt } from '../values/read-property.ts';

/** An example of a media type. The name is `''` for the keyword `example`. */
export interface ResponseExample {
  readonly name: string;
  readonly value: JsonValue;
}

/** Examples of the Media Type Object, followed by those of its schema. */
export function examplesOf(
  document: Document,
  { node, mediaType }: DescribedContent,
): readonly ResponseExample[] {
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

function schemaExamples(document: Document, node: DescribedContent['node']): readonly ResponseExample[] {
  const schema = document.resolve(ownValue(node, 'schema'));
  if (!isObject(schema)) return [];
  const single = ownValue(schema, 'example');
  if (single !== undefined) return [{ name: '', value: single }];
  const list = ownValue(schema, 'examples');
  return isArray(list) ? list.slice(0, 1).map((value) => ({ name: '', value })) : [];
}
