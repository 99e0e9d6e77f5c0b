import { type JsonObject, ownValue } from '../../values/json.ts';
import type { Alternative, JsonType } from './alternative.ts';
import type { EnumValues } from './enum-values.ts';

/** Keywords that restrict strings or numbers. */
const conditions: Readonly<Record<'string' | 'number', readonly string[]>> = {
  string: [
    'minLength',
    'maxLength',
    'pattern',
    'format',
    'contentEncoding',
    'contentMediaType',
    'contentSchema',
  ],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
};
const anywhere = ['not', 'if'];

/** Merges alternatives of one type: joins enums, and drops alternatives that an unrestricted one includes. */
export function mergeAlternatives(alternatives: readonly Alternative[]): readonly Alternative[] {
  const types = [...new Set(alternatives.map(({ type }) => type))];
  return types.flatMap((type) => {
    const own = alternatives.filter((one) => one.type === type);
    return own.length === 1 ? own : mergeType(type, own);
  });
}

function mergeType(type: JsonType, all: readonly Alternative[]): readonly Alternative[] {
  if (type === 'null') return [all.find(isUnrestricted) ?? all[0]].flatMap((one) => one ?? []);
  if (type === 'array' || type === 'object') return withoutTwins(all);
  const free = all.find((one) => isUnrestricted(one));
  const listed = all.filter(({ literals }) => literals !== undefined);
  if (free && listed.length > 0) return [opened(free, listed)];
  if (free) return [free];
  const [first] = listed;
  if (!first || listed.length === 1) return all;
  const { branch: _, name: __, ...joined } = first;
  const literals = joinAll(listed.map((one) => one.literals));
  const list: Alternative =
    type === 'boolean' && literals.size === 2
      ? { type, isInteger: false, atoms: [], known: new Map() }
      : { ...joined, isInteger: listed.every(({ isInteger }) => isInteger), literals };
  return [list, ...all.filter((one) => one.literals === undefined)];
}

/** Merges enums into an unrestricted alternative, as known values. */
function opened(free: Alternative, listed: readonly Alternative[]): Alternative {
  const { branch: _, name: __, ...rest } = free;
  return { ...rest, known: joinAll([free.known, ...listed.map(({ literals }) => literals)]) };
}

/** True if every value of the type is valid. */
export function isUnrestricted({ type, isInteger, literals, atoms }: Alternative): boolean {
  if (literals !== undefined || isInteger) return false;
  const own = type === 'string' || type === 'number' ? conditions[type] : [];
  return !atoms.some((atom) => [...own, ...anywhere].some((key) => says(atom, key)));
}

function says(atom: JsonObject, key: string): boolean {
  return Object.hasOwn(atom, key) && !(key === 'minLength' && ownValue(atom, key) === 0);
}

function withoutTwins(all: readonly Alternative[]): readonly Alternative[] {
  const ids = new Map<JsonObject, number>();
  const keyOf = ({ atoms, literals }: Alternative): string =>
    JSON.stringify([
      atoms.map((atom) => ids.get(atom) ?? ids.set(atom, ids.size).size - 1),
      [...(literals?.keys() ?? [])],
    ]);
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

function joinAll(all: readonly (EnumValues | undefined)[]): EnumValues {
  return new Map(all.flatMap((literals) => [...(literals ?? [])]));
}
