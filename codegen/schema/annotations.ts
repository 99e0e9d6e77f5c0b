import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt } from '../values/read-property.ts';

/** Keywords that do not affect validation (JSON Schema Validation 2020-12, 9; OpenAPI, "Schema Object"). */
const documentation = new Set([
  '$comment',
  'deprecated',
  'description',
  'externalDocs',
  'readOnly',
  'summary',
  'title',
  'writeOnly',
  'xml',
]);
const examples = new Set(['example', 'examples']);

/** Examples in a schema itself: `example` (OpenAPI 3.0), else `examples`. */
export function ownExamples(schema: JsonObject): readonly JsonValue[] {
  const example = ownValue(schema, 'example');
  return example === undefined ? arrayAt(schema, 'examples') : [example];
}

/** The first example in schemas that apply together. */
export function exampleIn(schemas: readonly JsonObject[]): JsonValue | undefined {
  return schemas.map((schema) => ownExamples(schema)[0]).find((example) => example !== undefined);
}

/** True for keywords and extensions that affect neither validation nor samples. */
export function isDocumentation(key: string): boolean {
  return documentation.has(key) || key.startsWith('x-');
}

/** True for keywords and extensions that do not affect validation, except `default`. */
export function isAnnotation(key: string): boolean {
  return isDocumentation(key) || examples.has(key);
}
