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
  readonly spot: NodeRef;
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
  setting: SchemaContext,
  matched: AlternativePair,
  type: keyof typeof sizes,
): void {
  for (const [keyword, name, idle] of sizes[type]) {
    const read = (atoms: readonly JsonObject[]): Bound | undefined => {
      const bounds = atoms.flatMap((atom) => asBound(atom, keyword, false));
      return tightest(
        bounds.filter(({ limit }) => Number(limit) !== idle),
        keyword.startsWith('max'),
      );
    };
    judge(setting, name, read(matched.old.atoms), read(matched.new.atoms), idle);
  }
}

/** Compares ranges (JSON Schema Validation 2020-12, 6.2). In OpenAPI 3.0, `exclusiveMaximum` and `exclusiveMinimum` are booleans. */
export function compareRanges(setting: SchemaContext, matched: AlternativePair): void {
  const isWhole = matched.old.isInteger && matched.new.isInteger;
  for (const keyword of ['maximum', 'minimum'] as const) {
    const isUpper = keyword === 'maximum';
    const read = (atoms: readonly JsonObject[]): Bound | undefined => {
      const bounds = atoms.flatMap((atom) =>
        numericBounds(atom, keyword).flatMap((bound) => asBound(atom, bound.keyword, bound.isExclusive)),
      );
      return tightest(isWhole ? bounds.map((bound) => included(bound, isUpper)) : bounds, isUpper);
    };
    judge(setting, keyword, read(matched.old.atoms), read(matched.new.atoms));
  }
}

function asBound(atom: JsonObject, key: string, isExclusive: boolean): readonly Bound[] {
  const value = ownValue(atom, key);
  const limit = limitOf(value);
  return limit === undefined || value === undefined
    ? []
    : [{ limit, isExclusive, value, spot: { node: atom, key } }];
}

/** Large integers are read as bigint to keep all digits. */
export function limitOf(value: JsonValue | undefined): number | bigint | undefined {
  if (typeof value === 'number') return value;
  if (!(value instanceof ExactNumber)) return undefined;
  return /^-?\d+$/.test(value.text) ? BigInt(value.text) : Number(value.text);
}

/** For integers, `> 4` equals `>= 5`. */
function included(bound: Bound, isUpper: boolean): Bound {
  const { limit, isExclusive } = bound;
  if (!isExclusive) return bound;
  if (typeof limit === 'bigint')
    return { ...bound, isExclusive: false, limit: isUpper ? limit - 1n : limit + 1n };
  if (!Number.isInteger(limit)) return bound;
  return { ...bound, isExclusive: false, limit: isUpper ? limit - 1 : limit + 1 };
}

function tightest(bounds: readonly Bound[], isUpper: boolean): Bound | undefined {
  return bounds.reduce<Bound | undefined>(
    (best, one) => (best === undefined || isTighter(one, best, isUpper) ? one : best),
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

/** @param idle The default if the keyword is absent. */
function judge(
  setting: SchemaContext,
  name: LimitName,
  old: Bound | undefined,
  next: Bound | undefined,
  idle?: number,
): void {
  const isUpper = name.startsWith('max');
  const unsaid = idle === undefined ? undefined : { limit: idle, isExclusive: false };
  const [before, after]: readonly (Limit | undefined)[] = [old ?? unsaid, next ?? unsaid];
  const isTightened = after !== undefined && (before === undefined || isTighter(after, before, isUpper));
  const isLoosened = before !== undefined && (after === undefined || isTighter(before, after, isUpper));
  if (!isTightened && !isLoosened) return;
  reportChange(setting, `${name}-${isTightened ? 'tightened' : 'loosened'}`, {
    spots: { old: old?.spot ?? setting.spots.old, new: next?.spot ?? setting.spots.new },
    ...(old === undefined ? {} : { before: sayBound(old, next) }),
    ...(next === undefined ? {} : { after: sayBound(next, old) }),
  });
}

/** Marks an exclusive limit if both limits have the same value. */
function sayBound({ value, limit, isExclusive }: Bound, other: Bound | undefined): JsonValue {
  return isExclusive && other && isSameLimit(other.limit, limit)
    ? `${stringifyJson(value)} (exclusive)`
    : value;
}
