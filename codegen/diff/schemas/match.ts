import { isObject, type JsonObject, ownValue } from '../../values/json.ts';
import { objectAt } from '../../values/text.ts';
import type { Alternative } from './alternative.ts';
import type { Matched } from './pair.ts';

/** Alternatives of one type that are taken for the same, and those that are on one side only. */
export interface Matches {
  readonly matched: readonly Matched[];
  readonly removed: readonly Alternative[];
  readonly added: readonly Alternative[];
}

/** What tells an alternative from others: the values of its tag, the name of its schema, the names of its properties. */
export interface Traits {
  readonly tags: ReadonlySet<string>;
  readonly name: string | undefined;
  readonly properties: ReadonlySet<string>;
}

export interface Matcher {
  /** Whether both are written alike, which costs little to tell. */
  readonly isAlike: (pair: Matched) => boolean;
  readonly old: (one: Alternative) => Traits;
  readonly new: (one: Alternative) => Traits;
  /** Whether both are the same set of values. */
  readonly isSame: (matched: Matched) => boolean;
}

/** More alternatives without tags than this are not held against each other one by one. */
const mostTried = 30;

/** Pairs alternatives off: one on each side are the same whatever they are; else by tag, by what fits, by name, by the properties that they share. */
export function match(olds: readonly Alternative[], news: readonly Alternative[], matcher: Matcher): Matches {
  const [old] = olds;
  const [next] = news;
  if (old && next && olds.length === 1 && news.length === 1)
    return { matched: [{ old, new: next }], removed: [], added: [] };
  const rest = withoutAlike(olds, news, matcher);
  const removed = new Map(rest.olds.map((one) => [one, matcher.old(one)]));
  const added = new Map(rest.news.map((one) => [one, matcher.new(one)]));
  const matched: Matched[] = [];
  const pairOff = (isSame: (a: Traits, b: Traits, pair: Matched) => boolean): void => {
    for (const [one, traits] of removed)
      for (const [other, others] of added)
        if (removed.has(one) && isSame(traits, others, { old: one, new: other })) {
          matched.push({ old: one, new: other });
          removed.delete(one);
          added.delete(other);
        }
  };
  const pairWithin = (may: (a: Traits, b: Traits) => boolean): void => {
    // Of other properties they are not the same, which is quickly seen.
    if (removed.size <= mostTried && added.size <= mostTried)
      pairOff((a, b, pair) => may(a, b) && sameSet(a.properties, b.properties) && matcher.isSame(pair));
    pairOff((a, b) => may(a, b) && hasName(a, b));
    pairOff((a, b) => may(a, b) && sameSet(a.properties, b.properties));
    for (const share of [0.8, 0.5, 0.3])
      pairOff((a, b) => may(a, b) && likeness(a.properties, b.properties) >= share);
  };
  // Of one tag there may be several, and the name tells without a comparison.
  for (const may of [haveTags, shareTags]) {
    pairOff((a, b) => may(a, b) && hasName(a, b));
    pairWithin(may);
    pairOff(may);
  }
  pairWithin(agree);
  if (removed.size === 1 && added.size === 1) pairOff(agree);
  return { matched, removed: [...removed.keys()], added: [...added.keys()] };
}

/** Nothing is to be said of those that are written alike. */
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

function haveTags(a: Traits, b: Traits): boolean {
  return a.tags.size > 0 && sameSet(a.tags, b.tags);
}

function shareTags(a: Traits, b: Traits): boolean {
  return overlap(a.tags, b.tags) > 0;
}

function hasName(a: Traits, b: Traits): boolean {
  return a.name !== undefined && a.name === b.name;
}

/** Whether both may be the same: two tags that differ say no. */
function agree(a: Traits, b: Traits): boolean {
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
  return new Set(atoms.flatMap((atom) => Object.keys(objectAt(atom, 'properties'))));
}

/** The one property of listed values that every alternative has, not the same ones in all: it tells them apart though no discriminator says so. */
export function findTag(alternatives: readonly Alternative[]): string | undefined {
  const [first, ...others] = alternatives;
  if (!first || others.length === 0) return undefined;
  return [...propertyNames(first)].find((name) => {
    const tags = alternatives.map(({ atoms }) => atoms.find((atom) => isTagged(atom, name)));
    return tags.every((tag) => tag !== undefined) && new Set(tags).size > 1;
  });
}

function isTagged(atom: JsonObject, name: string): boolean {
  const property = ownValue(objectAt(atom, 'properties'), name);
  return isObject(property) && (Object.hasOwn(property, 'const') || Object.hasOwn(property, 'enum'));
}
