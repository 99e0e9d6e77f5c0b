import type { Document } from '../document/document.ts';
import type { DescribedContent } from '../validation/operations.ts';
import { isArray, isObject, type JsonValue, ownValue } from '../values/json.ts';
import { objectAt } from '../values/read-property.ts';

/** An example of a media type. The name is `''` for the keyword `example`. */
export interface ResponseExample {
  readonly name: string;
  readonly value: JsonValue;
}

/** Examples of the Media Type Object, followed by those of its schema. */
export function examplesOf(document: Document, { node }: DescribedContent): readonly ResponseExample[] {
  const single = ownValue(node, 'example');
  const named = Object.entries(objectAt(node, 'examples')).flatMap(([name, reference]) => {
    const value = exampleValue(document, reference);
    return value === undefined ? [] : [{ name, value }];
  });
  return [
    ...(single === undefined ? [] : [{ name: '', value: single }]),
    ...named,
    ...schemaExamples(document, node),
  ];
}

/** OpenAPI 3.2 adds `dataValue` and `serializedValue` to `value`. */
function exampleValue(document: Document, reference: JsonValue): JsonValue | undefined {
  const example = document.resolve(reference);
  if (!isObject(example)) return undefined;
  return ownValue(example, 'value') ?? ownValue(example, 'dataValue') ?? ownValue(example, 'serializedValue');
}

function schemaExamples(document: Document, node: DescribedContent['node']): readonly ResponseExample[] {
  const schema = document.resolve(ownValue(node, 'schema'));
  if (!isObject(schema)) return [];
  const single = ownValue(schema, 'example');
  if (single !== undefined) return [{ name: '', value: single }];
  const list = ownValue(schema, 'examples');
  return isArray(list) ? list.slice(0, 1).map((value) => ({ name: '', value })) : [];
}
