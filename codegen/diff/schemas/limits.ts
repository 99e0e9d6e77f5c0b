import { numericBounds } from '../../schema/versions.ts';
import { ExactNumber, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { stringifyJson } from '../../values/stringify.ts';
import type { NodeRef } from '../change.ts';
import type { LimitName } from '../rules/limits.ts';
import { type AlternativePair, reportChange, type SchemaContext } from './schema-pair.ts';

interface Limit {
  readonly limit: number | bigint;
  /** True if the limit itself is invalid. */
  readonly isExclusive: boolean;
}

/** The tightest of several limits, with its location. */
interface Bound extends Limit {
  readonly value: JsonValue;
  readonly location: NodeRef;
}

/** Keyword, name of its kinds of change, and value without effect (JSON Schema Validation 2020-12, 6.3 to 6.5). */
const sizes = {
  string: [
    ['maxLength', 'max-length', undefined],
    ['minLength', 'min-length', 0],
  ],
  array: [
    ['maxItems', 'max-items', undefined],
    ['minItems', 'min-items', 0],
    ['maxContains', 'max-contains', undefined],
    ['minContains', 'min-contains', 1],
  ],
  object: [
    ['maxProperties', 'max-properties', undefined],
    ['minProperties', 'min-properties', 0],
  ],
} as const;

export function compareSizes(
  context: SchemaContext,
  matched: AlternativePair,
  type: keyof typeof sizes,
): void {
  for (const [keyword, name, defaultLimit] of sizes[type]) {
    const read = (conjuncts: readonly JsonObject[]): Bound | undefined => {
      const bounds = conjuncts.flatMap((conjunct) => readBound(conjunct, keyword, false));
      return tightest(
        bounds.filter(({ limit }) => Number(limit) !== defaultLimit),
        keyword.startsWith('max'),
      );
    };
    compareBounds(context, name, read(matched.old.conjuncts), read(matched.new.conjuncts), defaultLimit);
  }
}

/** Compares ranges (JSON Schema Validation 2020-12, 6.2). In OpenAPI 3.0, `exclusiveMaximum` and `exclusiveMinimum` are booleans. */
export function compareRanges(context: SchemaContext, matched: AlternativePair): void {
  const areIntegers = matched.old.isInteger && matched.new.isInteger;
  for (const keyword of ['maximum', 'minimum'] as const) {
    const isUpper = keyword === 'maximum';
    const read = (conjuncts: readonly JsonObject[]): Bound | undefined => {
      const bounds = conjuncts.flatMap((conjunct) =>
        numericBounds(conjunct, keyword).flatMap((bound) =>
          readBound(conjunct, bound.keyword, bound.isExclusive),
        ),
      );
      return tightest(areIntegers ? bounds.map((bound) => toInclusive(bound, isUpper)) : bounds, isUpper);
    };
    compareBounds(context, keyword, read(matched.old.conjuncts), read(matched.new.conjuncts));
  }
}

function readBound(conjunct: JsonObject, key: string, isExclusive: boolean): readonly Bound[] {
  const value = ownValue(conjunct, key);
  const limit = limitOf(value);
  return limit === undefined || value === undefined
    ? []
    : [{ limit, isExclusive, value, location: { node: conjunct, key } }];
}

/** Large integers are read as bigint to keep all digits. */
export function limitOf(value: JsonValue | undefined): number | bigint | undefined {
  if (typeof value === 'number') return value;
  if (!(value instanceof ExactNumber)) return undefined;
  return /^-?\d+$/.test(value.text) ? BigInt(value.text) : Number(value.text);
}

/** For integers, `> 4` equals `>= 5`. */
function toInclusive(bound: Bound, isUpper: boolean): Bound {
  const { limit, isExclusive } = bound;
  if (!isExclusive) return bound;
  if (typeof limit === 'bigint')
    return { ...bound, isExclusive: false, limit: isUpper ? limit - 1n : limit + 1n };
  if (!Number.isInteger(limit)) return bound;
  return { ...bound, isExclusive: false, limit: isUpper ? limit - 1 : limit + 1 };
}

function tightest(bounds: readonly Bound[], isUpper: boolean): Bound | undefined {
  return bounds.reduce<Bound | undefined>(
    (current, candidate) =>
      current === undefined || isTighter(candidate, current, isUpper) ? candidate : current,
    undefined,
  );
}

/** Compares a number and a bigint by value; `===` would be false. */
export function isSameLimit(a: number | bigint, b: number | bigint): boolean {
  return !(a < b) && !(a > b);
}

function isTighter(a: Limit, b: Limit, isUpper: boolean): boolean {
  if (isSameLimit(a.limit, b.limit)) return a.isExclusive && !b.isExclusive;
  return isUpper ? a.limit < b.limit : a.limit > b.limit;
}

/** @param defaultLimit The default if the keyword is absent. */
function compareBounds(
  context: SchemaContext,
  name: LimitName,
  old: Bound | undefined,
  next: Bound | undefined,
  defaultLimit?: number,
): void {
  const isUpper = name.startsWith('max');
  const defaultBound = defaultLimit === undefined ? undefined : { limit: defaultLimit, isExclusive: false };
  const [before, after]: readonly (Limit | undefined)[] = [old ?? defaultBound, next ?? defaultBound];
  const isTightened = after !== undefined && (before === undefined || isTighter(after, before, isUpper));
  const isLoosened = before !== undefined && (after === undefined || isTighter(before, after, isUpper));
  if (!isTightened && !isLoosened) return;
  reportChange(context, `${name}-${isTightened ? 'tightened' : 'loosened'}`, {
    locations: { old: old?.location ?? context.locations.old, new: next?.location ?? context.locations.new },
    ...(old === undefined ? {} : { before: formatBound(old, next) }),
    ...(next === undefined ? {} : { after: formatBound(next, old) }),
  });
}

/** Marks an exclusive limit if both limits have the same value. */
function formatBound({ value, limit, isExclusive }: Bound, other: Bound | undefined): JsonValue {
  return isExclusive && other && isSameLimit(other.limit, limit)
    ? `${stringifyJson(value)} (exclusive)`
    : value;
}
