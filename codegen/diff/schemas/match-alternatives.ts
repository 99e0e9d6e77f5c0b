import { ownProperties } from '../../schema/properties.ts';
import { listedValues } from '../../schema/versions.ts';
import { isObject, type JsonObject, ownValue } from '../../values/json.ts';
import type { Alternative } from './alternative.ts';
import type { AlternativePair } from './schema-pair.ts';

/** Matched alternatives of one type, and those that exist on one side only. */
export interface Matches {
  readonly matched: readonly AlternativePair[];
  readonly removed: readonly Alternative[];
  readonly added: readonly Alternative[];
}

/** Identifying traits of an alternative: discriminator values, schema name and property names. */
export interface VariantTraits {
  readonly tags: ReadonlySet<string>;
  readonly name: string | undefined;
  readonly properties: ReadonlySet<string>;
}

export interface Matcher {
  /** True if both are written identically: a cheap check. */
  readonly isAlike: (pair: AlternativePair) => boolean;
  readonly old: (one: Alternative) => VariantTraits;
  readonly new: (one: Alternative) => VariantTraits;
  /** True if both allow the same set of values. */
  readonly isSame: (matched: AlternativePair) => boolean;
}

/** The limit for comparing alternatives without discriminator values pairwise. */
const mostTried = 30;

/** Matches alternatives: single ones with each other; otherwise by discriminator value, valid values, name and common properties. */
export function matchAlternatives(
  olds: readonly Alternative[],
  news: readonly Alternative[],
  matcher: Matcher,
): Matches {
  const [old] = olds;
  const [next] = news;
  if (old && next && olds.length === 1 && news.length === 1)
    return { matched: [{ old, new: next }], removed: [], added: [] };
  const rest = withoutAlike(olds, news, matcher);
  const removed = new Map(rest.olds.map((one) => [one, matcher.old(one)]));
  const added = new Map(rest.news.map((one) => [one, matcher.new(one)]));
  const matched: AlternativePair[] = [];
  const pairOff = (isSame: (a: VariantTraits, b: VariantTraits, pair: AlternativePair) => boolean): void => {
    for (const [one, traits] of removed)
      for (const [other, others] of added)
        if (removed.has(one) && isSame(traits, others, { old: one, new: other })) {
          matched.push({ old: one, new: other });
          removed.delete(one);
          added.delete(other);
        }
  };
  const pairWithin = (may: (a: VariantTraits, b: VariantTraits) => boolean): void => {
    // Different property names are a cheap sign of different alternatives.
    if (removed.size <= mostTried && added.size <= mostTried)
      pairOff((a, b, pair) => may(a, b) && sameSet(a.properties, b.properties) && matcher.isSame(pair));
    pairOff((a, b) => may(a, b) && hasName(a, b));
    pairOff((a, b) => may(a, b) && sameSet(a.properties, b.properties));
    for (const share of [0.8, 0.5, 0.3])
      pairOff((a, b) => may(a, b) && likeness(a.properties, b.properties) >= share);
  };
  // Several alternatives can have the same discriminator value; comparing names is cheaper than comparing schemas.
  for (const may of [haveTags, shareTags]) {
    pairOff((a, b) => may(a, b) && hasName(a, b));
    pairWithin(may);
    pairOff(may);
  }
  pairWithin(agree);
  if (removed.size === 1 && added.size === 1) pairOff(agree);
  return { matched, removed: [...removed.keys()], added: [...added.keys()] };
}

/** Leaves out alternatives that are written identically. */
function withoutAlike(
  olds: readonly Alternative[],
  news: readonly Alternative[],
  { isAlike }: Matcher,
): { readonly olds: readonly Alternative[]; readonly news: readonly Alternative[] } {
  const left = new Set(news);
  const changed = olds.filter((old) => {
    const other = [...left].find((next) => isAlike({ old, new: next }));
    return other === undefined || !left.delete(other);
  });
  return { olds: changed, news: [...left] };
}

function haveTags(a: VariantTraits, b: VariantTraits): boolean {
  return a.tags.size > 0 && sameSet(a.tags, b.tags);
}

function shareTags(a: VariantTraits, b: VariantTraits): boolean {
  return overlap(a.tags, b.tags) > 0;
}

function hasName(a: VariantTraits, b: VariantTraits): boolean {
  return a.name !== undefined && a.name === b.name;
}

/** True unless both have discriminator values. */
function agree(a: VariantTraits, b: VariantTraits): boolean {
  return a.tags.size === 0 || b.tags.size === 0;
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && overlap(a, b) === a.size;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return overlap(a, b) / Math.max(1, a.size, b.size);
}

export function propertyNames({ atoms }: Alternative): ReadonlySet<string> {
  return new Set(atoms.flatMap((atom) => Object.keys(ownProperties(atom))));
}

/** Detects a discriminator property that is not declared: every alternative lists its values with `const` or `enum`, and they differ. */
export function detectDiscriminatorProperty(alternatives: readonly Alternative[]): string | undefined {
  const [first, ...others] = alternatives;
  if (!first || others.length === 0) return undefined;
  return [...propertyNames(first)].find((name) => {
    const tags = alternatives.map(({ atoms }) => atoms.find((atom) => isTagged(atom, name)));
    return tags.every((tag) => tag !== undefined) && new Set(tags).size > 1;
  });
}

function isTagged(atom: JsonObject, name: string): boolean {
  const property = ownValue(ownProperties(atom), name);
  return isObject(property) && listedValues(property) !== undefined;
}
