import { type JsonObject, ownValue } from '../../values/json.ts';
import type { Alternative, JsonType } from './alternative.ts';
import type { EnumValues } from './enum-values.ts';

/** Keywords that restrict strings or numbers. */
const restrictingKeywords: Readonly<Record<'string' | 'number', readonly string[]>> = {
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
const commonKeywords = ['not', 'if'];

/** Merges alternatives of one type: joins enums, and drops alternatives that an unrestricted one includes. */
export function mergeAlternatives(alternatives: readonly Alternative[]): readonly Alternative[] {
  const types = [...new Set(alternatives.map(({ type }) => type))];
  return types.flatMap((type) => {
    const ofType = alternatives.filter((alternative) => alternative.type === type);
    return ofType.length === 1 ? ofType : mergeType(type, ofType);
  });
}

function mergeType(type: JsonType, alternatives: readonly Alternative[]): readonly Alternative[] {
  if (type === 'null')
    return [alternatives.find(isUnrestricted) ?? alternatives[0]].flatMap((alternative) => alternative ?? []);
  if (type === 'array' || type === 'object') return withoutDuplicates(alternatives);
  const unrestricted = alternatives.find((alternative) => isUnrestricted(alternative));
  const withEnum = alternatives.filter(({ enumValues }) => enumValues !== undefined);
  if (unrestricted && withEnum.length > 0) return [withKnownValues(unrestricted, withEnum)];
  if (unrestricted) return [unrestricted];
  const [first] = withEnum;
  if (!first || withEnum.length === 1) return alternatives;
  const { branch: _, name: __, ...traits } = first;
  const enumValues = mergeValues(withEnum.map((alternative) => alternative.enumValues));
  const merged: Alternative =
    type === 'boolean' && enumValues.size === 2
      ? { type, isInteger: false, conjuncts: [], extensibleValues: new Map() }
      : { ...traits, isInteger: withEnum.every(({ isInteger }) => isInteger), enumValues };
  return [merged, ...alternatives.filter((alternative) => alternative.enumValues === undefined)];
}

/** Merges enums into an unrestricted alternative, as known values. */
function withKnownValues(unrestricted: Alternative, withEnum: readonly Alternative[]): Alternative {
  const { branch: _, name: __, ...rest } = unrestricted;
  return {
    ...rest,
    extensibleValues: mergeValues([
      unrestricted.extensibleValues,
      ...withEnum.map(({ enumValues }) => enumValues),
    ]),
  };
}

/** True if every value of the type is valid. */
export function isUnrestricted({ type, isInteger, enumValues, conjuncts }: Alternative): boolean {
  if (enumValues !== undefined || isInteger) return false;
  const keywords = type === 'string' || type === 'number' ? restrictingKeywords[type] : [];
  return !conjuncts.some((conjunct) =>
    [...keywords, ...commonKeywords].some((key) => restricts(conjunct, key)),
  );
}

function restricts(conjunct: JsonObject, key: string): boolean {
  return Object.hasOwn(conjunct, key) && !(key === 'minLength' && ownValue(conjunct, key) === 0);
}

function withoutDuplicates(alternatives: readonly Alternative[]): readonly Alternative[] {
  const ids = new Map<JsonObject, number>();
  const keyOf = ({ conjuncts, enumValues }: Alternative): string =>
    JSON.stringify([
      conjuncts.map((conjunct) => ids.get(conjunct) ?? ids.set(conjunct, ids.size).size - 1),
      [...(enumValues?.keys() ?? [])],
    ]);
  return [...new Map(alternatives.map((alternative) => [keyOf(alternative), alternative])).values()];
}

function mergeValues(enums: readonly (EnumValues | undefined)[]): EnumValues {
  return new Map(enums.flatMap((enumValues) => [...(enumValues ?? [])]));
}
