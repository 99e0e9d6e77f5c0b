import type { Document } from '../document/document.ts';
import { ExactNumber, isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { flagAt, listAt, objectAt } from '../values/text.ts';

/** Limit for unions that are nested recursively. */
const deepest = 8;
const joins = ['allOf', 'anyOf', 'oneOf'];

const known = new WeakMap<JsonObject, readonly JsonObject[]>();

/** A schema and all its allOf, anyOf and oneOf branches, with references resolved. */
export function partsOf(document: Document, schema: JsonValue | undefined): readonly JsonObject[] {
  if (!isObject(schema)) return [];
  const parts = known.get(schema) ?? collectParts(document, schema);
  known.set(schema, parts);
  return parts;
}

function collectParts(document: Document, schema: JsonObject): readonly JsonObject[] {
  const found = new Set<JsonObject>();
  const visit = (node: JsonValue | undefined, depth: number): void => {
    const part = document.resolve(node);
    if (!isObject(part) || found.has(part) || depth > deepest) return;
    found.add(part);
    for (const key of joins) for (const branch of listAt(part, key)) visit(branch, depth + 1);
  };
  visit(schema, 0);
  return [...found];
}

/** JSON types that a schema or its branches mention; empty if unrestricted. */
export function typesOf(document: Document, schema: JsonValue | undefined): ReadonlySet<string> {
  return new Set(partsOf(document, schema).flatMap(statedTypes));
}

const objectKeywords = [
  'properties',
  'patternProperties',
  'additionalProperties',
  'required',
  'minProperties',
];
const arrayKeywords = ['items', 'prefixItems', 'minItems', 'maxItems'];

function statedTypes(schema: JsonObject): readonly string[] {
  const stated = [ownValue(schema, 'type')].flat().filter((type) => typeof type === 'string');
  const types = flagAt(schema, 'nullable') ? [...stated, 'null'] : stated;
  if (stated.length > 0) return types;
  const single = ownValue(schema, 'const');
  const values = single === undefined ? listAt(schema, 'enum') : [single];
  if (values.length > 0) return values.map(typeOfValue);
  if (objectKeywords.some((key) => Object.hasOwn(schema, key))) return [...types, 'object'];
  return arrayKeywords.some((key) => Object.hasOwn(schema, key)) ? [...types, 'array'] : types;
}

function typeOfValue(value: JsonValue): string {
  if (value === null) return 'null';
  if (isArray(value)) return 'array';
  return value instanceof ExactNumber ? 'number' : typeof value;
}

/** Schema of a property, from the first branch that declares it. */
export function propertySchema(
  document: Document,
  schema: JsonValue | undefined,
  name: string,
): JsonValue | undefined {
  const parts = partsOf(document, schema);
  for (const part of parts) {
    const property = ownValue(objectAt(part, 'properties'), name);
    if (property !== undefined) return property;
  }
  return parts.map((part) => ownValue(part, 'additionalProperties')).find(isObject);
}

export function propertyNames(document: Document, schema: JsonValue | undefined): ReadonlySet<string> {
  return new Set(partsOf(document, schema).flatMap((part) => Object.keys(objectAt(part, 'properties'))));
}

/** Schema of the array item at an index. */
export function itemSchema(
  document: Document,
  schema: JsonValue | undefined,
  index: number,
): JsonValue | undefined {
  const parts = partsOf(document, schema);
  return (
    parts.map((part) => listAt(part, 'prefixItems')[index]).find((item) => item !== undefined) ??
    parts.map((part) => ownValue(part, 'items')).find((item) => item !== undefined)
  );
}
