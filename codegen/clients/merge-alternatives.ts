import type { Property, Type } from '../model/model.ts';

type ObjectType = Extract<Type, { kind: 'object' }>;

/** Merges object alternatives that differ only in their required properties, such as `anyOf: [{ required: [a] }, { required: [b] }]`. */
export function mergeAlternatives(members: readonly Type[]): readonly Type[] {
  const merged: Type[] = [];
  for (const member of members) {
    const index = merged.findIndex((other) => haveSameProperties(other, member));
    const known = merged[index];
    if (known?.kind === 'object' && member.kind === 'object')
      merged[index] = withCommonRequired(known, member);
    else merged.push(member);
  }
  return merged;
}

function haveSameProperties(one: Type, other: Type): boolean {
  if (one.kind !== 'object' || other.kind !== 'object') return false;
  const types = new Map(one.properties.map(({ name, type }) => [name, type]));
  const isEqual = ({ name, type }: Property) => types.get(name) === type;
  return types.size > 0 && types.size === other.properties.length && other.properties.every(isEqual);
}

/** A property is required if both objects require it. */
function withCommonRequired(one: ObjectType, other: ObjectType): ObjectType {
  const optional = new Set(other.properties.filter((property) => property.optional).map(({ name }) => name));
  const properties = one.properties.map((property) => ({
    ...property,
    optional: property.optional || optional.has(property.name),
  }));
  return { ...one, properties };
}
