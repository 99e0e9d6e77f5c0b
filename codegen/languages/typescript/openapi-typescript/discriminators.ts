import type { Document } from '../../../document/document.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../../values/json.ts';
import { flagAt, listAt, objectAt } from '../../../values/text.ts';

/**
 * Adapts a schema so that openapi-typescript generates a type that compiles.
 *
 * @param original The schema in the document.
 * @param schema The same schema with its subschemas already adapted.
 */
export function attainable(document: Document, original: JsonObject, schema: JsonObject): JsonObject {
  return withoutHidden(document, original, nullable(schema));
}

/** Moves `type: null` next to a union into the union; otherwise only null would be valid. */
function nullable(schema: JsonObject): JsonObject {
  const key = ['oneOf', 'anyOf'].find((one) => listAt(schema, one).length > 0);
  if (ownValue(schema, 'type') !== 'null' || key === undefined) return schema;
  const { type, ...rest } = schema;
  return { ...rest, [key]: [...listAt(schema, key), { type: 'null' }] };
}

/** Drops required properties of a nullable allOf part: openapi-typescript generates `keyof` of the part, which has no such key. */
function withoutHidden(document: Document, original: JsonObject, schema: JsonObject): JsonObject {
  const parts = listAt(original, 'allOf').filter((part) => isObject(part) && Object.hasOwn(part, '$ref'));
  const required = ownValue(schema, 'required');
  if (parts.length === 0 || !isArray(required)) return schema;
  const hidden = parts
    .map((part) => document.resolve(part))
    .flatMap((part) => (isObject(part) && isUnion(part) ? Object.keys(objectAt(part, 'properties')) : []));
  const own = objectAt(original, 'properties');
  return {
    ...schema,
    required: required.filter((name) => isOwn(own, name) || !hidden.includes(String(name))),
  };
}

function isUnion(schema: JsonObject): boolean {
  return (
    flagAt(schema, 'nullable') ||
    isArray(ownValue(schema, 'type')) ||
    listAt(schema, 'anyOf').length + listAt(schema, 'oneOf').length > 0
  );
}

function isOwn(properties: JsonObject, name: JsonValue): boolean {
  return typeof name === 'string' && Object.hasOwn(properties, name);
}
