import { ownProperties } from '../../../schema/properties.ts';
import { isUnion, unionKeywords } from '../../../schema/unions.ts';
import { isObject, type JsonObject, ownValue } from '../../../values/json.ts';
import { arrayAt } from '../../../values/read-property.ts';

/**
 * Adapts a schema so that openapi-typescript generates a type that compiles.
 *
 * @param schema A schema with adapted subschemas.
 */
export function makeCompilable(schema: JsonObject): JsonObject {
  return intersectAnyOf(moveIntoAllOf(moveNullIntoUnion(typeNull(schema))));
}

/** The constant null as a type: openapi-typescript ignores it. */
function typeNull(schema: JsonObject): JsonObject {
  if (ownValue(schema, 'const') !== null) return schema;
  const { const: constant, ...rest } = schema;
  return { ...rest, type: 'null' };
}

/** Moves `type: null` next to a union into the union; otherwise only null would be valid. */
function moveNullIntoUnion(schema: JsonObject): JsonObject {
  const key = unionKeywords.find((keyword) => arrayAt(schema, keyword).length > 0);
  if (ownValue(schema, 'type') !== 'null' || key === undefined) return schema;
  const { type, ...rest } = schema;
  return { ...rest, [key]: [...arrayAt(schema, key), { type: 'null' }] };
}

/** Moves properties next to an `allOf` into it: openapi-typescript applies `required` to each part, and with a helper type. */
function moveIntoAllOf(schema: JsonObject): JsonObject {
  const parts = arrayAt(schema, 'allOf');
  if (parts.length === 0) return schema;
  const { properties, required, additionalProperties, patternProperties, ...rest } = schema;
  const own: JsonObject = {
    type: 'object',
    ...(properties === undefined ? {} : { properties }),
    ...(required === undefined ? {} : { required }),
    ...(additionalProperties === undefined ? {} : { additionalProperties }),
    ...(patternProperties === undefined ? {} : { patternProperties }),
  };
  const hasOwn =
    Object.keys(ownProperties(own)).length > 0 ||
    isObject(additionalProperties) ||
    isObject(patternProperties);
  return { ...rest, allOf: hasOwn ? [own, ...parts] : parts };
}

/** Turns an `anyOf` next to other keywords into an intersection: openapi-typescript adds its branches as alternatives to them. */
function intersectAnyOf(schema: JsonObject): JsonObject {
  const isAlone = !['properties', 'allOf', 'additionalProperties', 'discriminator'].some((key) =>
    Object.hasOwn(schema, key),
  );
  if (isAlone || !Object.hasOwn(schema, 'anyOf')) return schema;
  const { anyOf = [], ...rest } = schema;
  if (!isUnion(rest)) return { ...rest, oneOf: anyOf };
  return { ...rest, allOf: [...arrayAt(rest, 'allOf'), { oneOf: anyOf }] };
}
