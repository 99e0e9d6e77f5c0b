import { listedValues } from '../../schema/listed-values.ts';
import { ownProperties } from '../../schema/properties.ts';
import { isObject, type JsonObject, ownValue } from '../../values/json.ts';
import type { Alternative } from './alternative.ts';
import { canonicalJson } from './enum-values.ts';
import type { AlternativePair } from './schema-pair.ts';

/** Matched alternatives of one type, and those that exist on one side only. */
export interface MatchedAlternatives {
  readonly matched: readonly AlternativePair[];
  readonly removed: readonly Alternative[];
  readonly added: readonly Alternative[];
}

/** Identifying traits of an alternative: discriminator values, schema name and property names. */
export interface VariantTraits {
  readonly discriminatorValues: ReadonlySet<string>;
  readonly name: string | undefined;
  readonly properties: ReadonlySet<string>;
}

export interface Matcher {
  /** True if both are written identically: a cheap check. */
  readonly isIdentical: (pair: AlternativePair) => boolean;
  readonly old: (alternative: Alternative) => VariantTraits;
  readonly new: (alternative: Alternative) => VariantTraits;
  /** True if both allow the same set of values. */
  readonly isEquivalent: (matched: AlternativePair) => boolean;
}

/** The limit for comparing alternatives without discriminator values pairwise. */
const maxPairwise = 30;

/** Matches alternatives: single ones with each other; otherwise by discriminator value, valid values, name and common properties. */
export function matchAlternatives(
  oldAlternatives: readonly Alternative[],
  newAlternatives: readonly Alternative[],
  matcher: Matcher,
): MatchedAlternatives {
  const [old] = oldAlternatives;
  const [next] = newAlternatives;
  if (old && next && oldAlternatives.length === 1 && newAlternatives.length === 1)
    return { matched: [{ old, new: next }], removed: [], added: [] };
  const remaining = withoutIdentical(oldAlternatives, newAlternatives, matcher);
  const removed = new Map(
    remaining.oldAlternatives.map((alternative) => [alternative, matcher.old(alternative)]),
  );
  const added = new Map(
    remaining.newAlternatives.map((alternative) => [alternative, matcher.new(alternative)]),
  );
  const matched: AlternativePair[] = [];
  const matchWhere = (
    isEquivalent: (a: VariantTraits, b: VariantTraits, pair: AlternativePair) => boolean,
  ): void => {
    for (const [alternative, traits] of removed)
      for (const [other, others] of added)
        if (removed.has(alternative) && isEquivalent(traits, others, { old: alternative, new: other })) {
          matched.push({ old: alternative, new: other });
          removed.delete(alternative);
          added.delete(other);
        }
  };
  const matchAmong = (isCandidate: (a: VariantTraits, b: VariantTraits) => boolean): void => {
    // Different property names are a cheap sign of different alternatives.
    if (removed.size <= maxPairwise && added.size <= maxPairwise)
      matchWhere(
        (a, b, pair) =>
          isCandidate(a, b) && sameSet(a.properties, b.properties) && matcher.isEquivalent(pair),
      );
    matchWhere((a, b) => isCandidate(a, b) && haveSameName(a, b));
    matchWhere((a, b) => isCandidate(a, b) && sameSet(a.properties, b.properties));
    for (const minSimilarity of [0.8, 0.5, 0.3])
      matchWhere((a, b) => isCandidate(a, b) && similarity(a.properties, b.properties) >= minSimilarity);
  };
  // Several alternatives can have the same discriminator value; comparing names is cheaper than comparing schemas.
  for (const isCandidate of [haveSameValues, haveCommonValue]) {
    matchWhere((a, b) => isCandidate(a, b) && haveSameName(a, b));
    matchAmong(isCandidate);
    matchWhere(isCandidate);
  }
  matchAmong(canMatch);
  if (removed.size === 1 && added.size === 1) matchWhere(canMatch);
  return { matched, removed: [...removed.keys()], added: [...added.keys()] };
}

/** Leaves out alternatives that are written identically. */
function withoutIdentical(
  oldAlternatives: readonly Alternative[],
  newAlternatives: readonly Alternative[],
  { isIdentical }: Matcher,
): { readonly oldAlternatives: readonly Alternative[]; readonly newAlternatives: readonly Alternative[] } {
  const unmatched = new Set(newAlternatives);
  const changed = oldAlternatives.filter((old) => {
    const other = [...unmatched].find((next) => isIdentical({ old, new: next }));
    return other === undefined || !unmatched.delete(other);
  });
  return { oldAlternatives: changed, newAlternatives: [...unmatched] };
}

function haveSameValues(a: VariantTraits, b: VariantTraits): boolean {
  return a.discriminatorValues.size > 0 && sameSet(a.discriminatorValues, b.discriminatorValues);
}

function haveCommonValue(a: VariantTraits, b: VariantTraits): boolean {
  return overlap(a.discriminatorValues, b.discriminatorValues) > 0;
}

function haveSameName(a: VariantTraits, b: VariantTraits): boolean {
  return a.name !== undefined && a.name === b.name;
}

/** True unless both have discriminator values. */
function canMatch(a: VariantTraits, b: VariantTraits): boolean {
  return a.discriminatorValues.size === 0 || b.discriminatorValues.size === 0;
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && overlap(a, b) === a.size;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((alternative) => b.has(alternative)).length;
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return overlap(a, b) / Math.max(1, a.size, b.size);
}

export function propertyNames({ conjuncts }: Alternative): ReadonlySet<string> {
  return new Set(conjuncts.flatMap((conjunct) => Object.keys(ownProperties(conjunct))));
}

/** Detects a discriminator property that is not declared: each alternative lists its values, preferably different ones. */
export function detectDiscriminatorProperty(alternatives: readonly Alternative[]): string | undefined {
  const [first, ...others] = alternatives;
  if (!first || others.length === 0) return undefined;
  const candidates = [...propertyNames(first)].flatMap((name) => {
    const lists = alternatives.map(({ conjuncts }) => listedTexts(conjuncts, name));
    return lists.every((list) => list !== undefined) ? [{ name, lists }] : [];
  });
  const unique = candidates.find(({ lists }) => new Set(lists.flat()).size === lists.flat().length);
  return (unique ?? candidates.find(({ lists }) => new Set(lists.map(String)).size > 1))?.name;
}

/** The values of a property as sorted canonical JSON. */
function listedTexts(conjuncts: readonly JsonObject[], name: string): readonly string[] | undefined {
  const listed = conjuncts.flatMap((conjunct) => {
    const property = ownValue(ownProperties(conjunct), name);
    const values = isObject(property) ? listedValues(property) : undefined;
    return values === undefined ? [] : [values];
  });
  return listed[0]?.map(canonicalJson).toSorted();
}
