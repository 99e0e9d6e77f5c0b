import { type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import type { NodeRef } from '../change.ts';
import type { ChangeKind } from '../rules/registry.ts';
import { canonicalJson } from './enum-values.ts';
import { reportChange, type SchemaContext } from './schema-pair.ts';

/** The value and location of a keyword. */
export interface Keyword {
  readonly value: JsonValue;
  readonly location: NodeRef;
}

/** The keyword of the first schema that has it. */
export function keywordOf(conjuncts: readonly JsonObject[], key: string): Keyword | undefined {
  const conjunct = conjuncts.find((candidate) => Object.hasOwn(candidate, key));
  const value = conjunct && ownValue(conjunct, key);
  return conjunct === undefined || value === undefined
    ? undefined
    : { value, location: { node: conjunct, key } };
}

/** All occurrences of a keyword, by canonical value. */
export function keywordsOf(conjuncts: readonly JsonObject[], key: string): ReadonlyMap<string, Keyword> {
  return new Map(
    conjuncts.flatMap((conjunct) => {
      const value = ownValue(conjunct, key);
      return value === undefined
        ? []
        : [[canonicalJson(value), { value, location: { node: conjunct, key } }]];
    }),
  );
}

export interface KeywordPair {
  readonly old: Keyword | undefined;
  readonly new: Keyword | undefined;
}

interface Schemas {
  readonly conjuncts: readonly JsonObject[];
}

/** A keyword on both sides; undefined if it did not change. */
export function changedKeyword(
  { old, new: next }: { readonly old: Schemas; readonly new: Schemas },
  key: string,
): KeywordPair | undefined {
  const pair = { old: keywordOf(old.conjuncts, key), new: keywordOf(next.conjuncts, key) };
  const isSame =
    pair.old === undefined || pair.new === undefined
      ? pair.old === pair.new
      : canonicalJson(pair.old.value) === canonicalJson(pair.new.value);
  return isSame ? undefined : pair;
}

export function reportChanged(
  context: SchemaContext,
  changed: KeywordPair | undefined,
  kind: ChangeKind,
): void {
  if (changed) reportChange(context, kind, describeChange(context, changed));
}

export function describeChange(
  { locations }: SchemaContext,
  { old, new: next }: KeywordPair,
): {
  readonly locations: SchemaContext['locations'];
  readonly before?: JsonValue;
  readonly after?: JsonValue;
} {
  return {
    locations: { old: old?.location ?? locations.old, new: next?.location ?? locations.new },
    ...(old === undefined ? {} : { before: old.value }),
    ...(next === undefined ? {} : { after: next.value }),
  };
}
