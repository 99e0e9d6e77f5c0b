import type { Document } from '../../../document/document.ts';
import { ownProperties } from '../../../schema/properties.ts';
import { referencedName } from '../../../schema/references.ts';
import { isUnion, unionKeywords } from '../../../schema/unions.ts';
import { isNullable } from '../../../schema/versions.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../../values/json.ts';
import { arrayAt } from '../../../values/read-property.ts';

/**
 * Adapts a schema so that openapi-typescript generates a type that compiles.
 *
 * @param original The schema in the document.
 * @param schema The same schema with its subschemas already adapted.
 */
export function attainable(document: Document, original: JsonObject, schema: JsonObject): JsonObject {
  return dropHiddenRequired(document, original, nullable(schema));
}

/** Moves `type: null` next to a union into the union; otherwise only null would be valid. */
function nullable(schema: JsonObject): JsonObject {
  const key = unionKeywords.find((one) => arrayAt(schema, one).length > 0);
  if (ownValue(schema, 'type') !== 'null' || key === undefined) return schema;
  const { type, ...rest } = schema;
  return { ...rest, [key]: [...arrayAt(schema, key), { type: 'null' }] };
}

/** Drops required properties of a nullable allOf part: openapi-typescript generates `keyof` of the part, which has no such key. */
function dropHiddenRequired(document: Document, original: JsonObject, schema: JsonObject): JsonObject {
  const parts = arrayAt(original, 'allOf').filter((part) => referencedName(part) !== undefined);
  const required = ownValue(schema, 'required');
  if (parts.length === 0 || !isArray(required)) return schema;
  const hidden = parts
    .map((part) => document.resolve(part))
    .flatMap((part) => (isObject(part) && allowsSeveral(part) ? Object.keys(ownProperties(part)) : []));
  const own = ownProperties(original);
  return {
    ...schema,
    required: required.filter((name) => isOwn(own, name) || !hidden.includes(String(name))),
  };
}

/** True if the generated type is a union. */
function allowsSeveral(schema: JsonObject): boolean {
  return isNullable(schema) || isArray(ownValue(schema, 'type')) || isUnion(schema);
}

function isOwn(properties: JsonObject, name: JsonValue): boolean {
  return typeof name === 'string' && Object.hasOwn(properties, name);
}
