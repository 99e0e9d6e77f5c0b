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
export function makeCompilable(document: Document, original: JsonObject, schema: JsonObject): JsonObject {
  return dropUnreachableRequired(document, original, moveNullIntoUnion(schema));
}

/** Moves `type: null` next to a union into the union; otherwise only null would be valid. */
function moveNullIntoUnion(schema: JsonObject): JsonObject {
  const key = unionKeywords.find((keyword) => arrayAt(schema, keyword).length > 0);
  if (ownValue(schema, 'type') !== 'null' || key === undefined) return schema;
  const { type, ...rest } = schema;
  return { ...rest, [key]: [...arrayAt(schema, key), { type: 'null' }] };
}

/** Drops required properties of a nullable allOf part: openapi-typescript generates `keyof` of the part, which has no such key. */
function dropUnreachableRequired(document: Document, original: JsonObject, schema: JsonObject): JsonObject {
  const referencedParts = arrayAt(original, 'allOf').filter((part) => referencedName(part) !== undefined);
  const required = ownValue(schema, 'required');
  if (referencedParts.length === 0 || !isArray(required)) return schema;
  const unreachable = referencedParts
    .map((part) => document.resolve(part))
    .flatMap((part) => (isObject(part) && becomesUnion(part) ? Object.keys(ownProperties(part)) : []));
  const own = ownProperties(original);
  return {
    ...schema,
    required: required.filter((name) => isOwnProperty(own, name) || !unreachable.includes(String(name))),
  };
}

/** True if the generated type is a union. */
function becomesUnion(schema: JsonObject): boolean {
  return isNullable(schema) || isArray(ownValue(schema, 'type')) || isUnion(schema);
}

function isOwnProperty(properties: JsonObject, name: JsonValue): boolean {
  return typeof name === 'string' && Object.hasOwn(properties, name);
}
