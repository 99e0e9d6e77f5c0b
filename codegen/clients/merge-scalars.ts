import type { Type } from '../model/model.ts';
import { ExactNumber, type JsonValue } from '../values/json.ts';

/**
 * Merges string types, number types and boolean types of a union: a list of strings and any string is an open enumeration.
 *
 * @param resolve Returns the target of a reference.
 */
export function mergeScalars(members: readonly Type[], resolve: (type: Type) => Type): readonly Type[] {
  const groups: Record<'string' | 'number' | 'boolean' | 'other', Type[]> = {
    string: [],
    number: [],
    boolean: [],
    other: [],
  };
  for (const member of members) groups[scalarOf(resolve(member))].push(member);
  return [
    ...groups.other,
    ...mergeGroup(groups.string, (group) => mergeStrings(group.map(resolve))),
    ...mergeGroup(groups.number, (group) => mergeNumbers(group.map(resolve))),
    ...mergeGroup(groups.boolean, () => ({ kind: 'boolean' })),
  ];
}

function mergeGroup(group: readonly Type[], merge: (group: readonly Type[]) => Type): readonly Type[] {
  return group.length > 1 ? [merge(group)] : group;
}

function scalarOf(type: Type): 'string' | 'number' | 'boolean' | 'other' {
  if (type.kind === 'string' || type.kind === 'number' || type.kind === 'boolean') return type.kind;
  const values = valuesOf(type);
  const kinds = new Set(values.map((value) => (value instanceof ExactNumber ? 'number' : typeof value)));
  const [kind] = kinds;
  return kinds.size === 1 && (kind === 'string' || kind === 'number' || kind === 'boolean') ? kind : 'other';
}

function valuesOf(type: Type): readonly JsonValue[] {
  if (type.kind === 'literal') return [type.value];
  return type.kind === 'enum' ? type.values : [];
}

function mergeStrings(group: readonly Type[]): Type {
  const values = [...new Set(group.flatMap(valuesOf))];
  const texts = group.filter(({ kind }) => kind === 'string');
  const [first] = texts;
  const isOpen = texts.length > 0 || group.some((type) => type.kind === 'enum' && type.open);
  if (values.length > 0) return { kind: 'enum', values, open: isOpen };
  const formats = new Set(texts.map((type) => (type.kind === 'string' ? type.format : undefined)));
  return first && formats.size === 1 ? first : { kind: 'string' };
}

function mergeNumbers(group: readonly Type[]): Type {
  const numbers = group.filter((type) => type.kind === 'number');
  if (numbers.length === 0) return { kind: 'enum', values: group.flatMap(valuesOf), open: false };
  return { kind: 'number', integer: numbers.every(({ integer }) => integer) };
}
