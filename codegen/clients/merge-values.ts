import { mergeProperties } from '../model/merge-properties.ts';
import type { Property, Type } from '../model/model.ts';
import { equalJson } from '../values/equal-json.ts';
import { ExactNumber, type JsonValue } from '../values/json.ts';

type ObjectType = Extract<Type, { kind: 'object' }>;

const neverType: Type = { kind: 'never' };

/** Merges two types that are not references, unions or intersections: the values that both allow; `never` without one. */
export function mergeValues(one: Type, other: Type): Type {
  if (one.kind === 'object' && other.kind === 'object') return mergeObjects(one, other);
  if (one.kind === 'array' && other.kind === 'array')
    return { ...one, items: mergeParts(one.items, other.items) };
  const values = listedValues(one);
  const otherValues = listedValues(other);
  if (values && otherValues)
    return typeOfValues(values.filter((value) => otherValues.some((next) => equalJson(value, next))));
  if (values) return restrict(one, values, other);
  if (otherValues) return restrict(other, otherValues, one);
  if (one.kind === 'number' && other.kind === 'number') return one.integer ? one : { ...one, ...other };
  if (one.kind !== other.kind) return isText(one) && isText(other) ? one : neverType;
  return { ...one, ...other };
}

/** An enumeration together with a type: its values of that type. */
function restrict(enumeration: Type, values: readonly JsonValue[], type: Type): Type {
  const allowed = values.filter((value) => isOfType(value, type));
  return allowed.length === values.length ? enumeration : typeOfValues(allowed);
}

function isOfType(value: JsonValue, type: Type): boolean {
  switch (type.kind) {
    case 'string':
    case 'binary':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' || value instanceof ExactNumber;
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    default:
      return typeof value === 'object' && value !== null;
  }
}

function typeOfValues(values: readonly JsonValue[]): Type {
  const [first] = values;
  if (first === undefined) return neverType;
  return values.length === 1 ? { kind: 'literal', value: first } : { kind: 'enum', values, open: false };
}

function listedValues(type: Type): readonly JsonValue[] | undefined {
  if (type.kind === 'literal') return [type.value];
  return type.kind === 'enum' && !type.open ? type.values : undefined;
}

function isText({ kind }: Type): boolean {
  return kind === 'string' || kind === 'binary' || kind === 'enum';
}

function mergeObjects(one: ObjectType, other: ObjectType): Type {
  if (isUnrestrictedMap(other)) return one;
  if (isUnrestrictedMap(one)) return other;
  const properties = new Map(one.properties.map((property) => [property.name, property]));
  for (const property of other.properties) {
    const known = properties.get(property.name);
    if (known && areDisjoint(known, property)) return neverType;
    properties.set(property.name, known ? mergeProperties(known, property, mergeParts) : property);
  }
  const additional = mergeAdditional(one, other);
  return {
    kind: 'object',
    properties: [...properties.values()],
    ...(additional ? { additional } : {}),
    ...(one.isUnrestricted && other.isUnrestricted ? { isUnrestricted: true } : {}),
  };
}

function isUnrestrictedMap({ properties, isUnrestricted }: ObjectType): boolean {
  return properties.length === 0 && isUnrestricted === true;
}

/** Additional properties of the merged object; `undefined` if one part does not allow them. */
function mergeAdditional(one: ObjectType, other: ObjectType): Type | undefined {
  return one.additional && other.additional ? mergeParts(one.additional, other.additional) : undefined;
}

/** True if one property is required and no value has both types, which tells variants of unions apart. */
function areDisjoint(one: Property, other: Property): boolean {
  if (one.optional && other.optional) return false;
  const values = listedValues(one.type);
  const otherValues = listedValues(other.type);
  return (
    values !== undefined &&
    otherValues !== undefined &&
    !values.some((value) => otherValues.some((next) => equalJson(value, next)))
  );
}

/** The types of a part of a value are merged later, because they can be recursive. */
function mergeParts(one: Type, other: Type): Type {
  if (one === other || other.kind === 'any') return one;
  if (one.kind === 'any') return other;
  if (one.kind === 'reference' && other.kind === 'reference' && one.id === other.id) return one;
  return { kind: 'intersection', members: [one, other] };
}
