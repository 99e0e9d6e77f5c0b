import {
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  ownValue,
} from '../../../codegen/values/json.ts';
import { objectAt } from '../../../codegen/values/read-property.ts';
import { mapInside, mapSchemas, schemaIn } from './description.ts';
import { pick, type Random } from './random.ts';

/** Applies a random change to one schema. */
export function edited(root: JsonObject, donors: readonly JsonValue[], random: Random): JsonObject {
  const places = placesIn(root);
  const place = pick(random, places);
  const next = change(place, pick(random, donors), pick(random, [...places, ...donors]), random);
  return replaced(root, place, next);
}

function replaced(root: JsonObject, place: JsonValue, by: JsonValue): JsonObject {
  const swap = (schema: JsonValue): JsonValue => {
    if (schema === place) return by;
    return isObject(schema) ? mapInside(schema, swap) : schema;
  };
  return mapSchemas(root, swap);
}

/** All schemas that are objects, which are compared by identity. */
function placesIn(root: JsonObject): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const visit = (schema: JsonValue): JsonValue => {
    if (!isObject(schema)) return schema;
    found.push(schema);
    mapInside(schema, visit);
    return schema;
  };
  for (const schema of [schemaIn(root), ...Object.values(objectAt(objectAt(root, 'components'), 'schemas'))])
    visit(schema);
  return found;
}

function change(schema: JsonObject, donor: JsonValue, other: JsonValue, random: Random): JsonValue {
  const keys = Object.keys(schema).filter((key) => key !== 'type' && key !== '$ref');
  const like = [donor, other].filter(isObject).find((one) => sameType(one, schema));
  const ways: readonly (() => JsonValue)[] = [
    () => donor,
    () => other,
    ...keys.map((key) => () => without(schema, key)),
    ...keys.map((key) => () => ({ ...schema, [key]: altered(ownValue(schema, key) ?? null, other, random) })),
    ...Object.entries(like ?? {}).map(([key, value]) => () => ({ ...schema, [key]: value })),
    () => ({ anyOf: [schema, other] }),
    () => ({ allOf: [schema, other] }),
  ];
  return pick(random, ways)();
}

function sameType(a: JsonObject, b: JsonObject): boolean {
  return JSON.stringify(ownValue(a, 'type')) === JSON.stringify(ownValue(b, 'type'));
}

function without(object: JsonObject, key: string): JsonObject {
  const { [key]: _, ...rest } = object;
  return rest;
}

function altered(value: JsonValue, schema: JsonValue, random: Random): JsonValue {
  if (typeof value === 'number') return Math.max(1, value + pick(random, [-1, 1]));
  if (typeof value === 'boolean') return !value;
  if (isArray(value))
    return value.length > 1 ? value.toSpliced(random(value.length), 1) : [...value, ...value.slice(0, 0)];
  // Keys of this map are names, not keywords.
  if (!isObject(value) || Object.values(value).some(isArray)) return value;
  const keys = Object.keys(value).filter((key) => key !== 'type');
  return random(2) === 0 && keys.length > 1
    ? without(value, pick(random, keys))
    : { ...value, [pick(random, ['a', 'b', 'c'])]: schema };
}
