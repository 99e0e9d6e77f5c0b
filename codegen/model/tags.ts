import { isObject, type JsonObject } from '../values/json.ts';
import { arrayAt, stringAt } from '../values/read-property.ts';
import { externalDocsOf } from './external-docs.ts';
import type { Operation, Tag } from './model.ts';

/** Tags with operations (OpenAPI, "Tag Object"; 3.2 adds `summary`). */
export function buildTags(root: JsonObject, operations: readonly Pick<Operation, 'tags'>[]): readonly Tag[] {
  const used = new Set(operations.flatMap(({ tags }) => tags));
  const declared = new Map(
    arrayAt(root, 'tags')
      .filter(isObject)
      .map((node) => [stringAt(node, 'name'), node] as const),
  );
  const names = [...[...declared.keys()].filter((name) => used.has(name)), ...used];
  return [...new Set(names)].map((name) => {
    const node = declared.get(name) ?? {};
    const summary = stringAt(node, 'summary');
    return {
      name,
      title: summary === '' ? name : summary,
      description: stringAt(node, 'description'),
      ...externalDocsOf(node),
    };
  });
}
