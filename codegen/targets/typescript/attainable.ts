import type { Document } from '../../document/document.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { flagAt, listAt, objectAt } from '../../values/text.ts';

/**
 * A schema without what openapi-typescript makes no right type of: members that are required of a part which may be null, as it asks for them
 * with `keyof` the part.
 *
 * @param original The schema in the document; @param schema The same, made ready.
 */
export function attainable(document: Document, original: JsonObject, schema: JsonObject): JsonObject {
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
