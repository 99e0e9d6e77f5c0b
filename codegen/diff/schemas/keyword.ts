import { type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import type { NodeRef } from '../change.ts';
import { canonicalJson } from './enum-values.ts';

/** The value and location of a keyword. */
export interface Keyword {
  readonly value: JsonValue;
  readonly spot: NodeRef;
}

/** The keyword of the first schema that has it. */
export function keywordOf(atoms: readonly JsonObject[], key: string): Keyword | undefined {
  const atom = atoms.find((one) => Object.hasOwn(one, key));
  const value = atom && ownValue(atom, key);
  return atom === undefined || value === undefined ? undefined : { value, spot: { node: atom, key } };
}

/** All occurrences of a keyword, by canonical value. */
export function keywordsOf(atoms: readonly JsonObject[], key: string): ReadonlyMap<string, Keyword> {
  return new Map(
    atoms.flatMap((atom) => {
      const value = ownValue(atom, key);
      return value === undefined ? [] : [[canonicalJson(value), { value, spot: { node: atom, key } }]];
    }),
  );
}

export interface KeywordPair {
  readonly old: Keyword | undefined;
  readonly new: Keyword | undefined;
}

interface Schemas {
  readonly atoms: readonly JsonObject[];
}

/** A keyword on both sides; undefined if it did not change. */
export function changedKeyword(
  { old, new: next }: { readonly old: Schemas; readonly new: Schemas },
  key: string,
): KeywordPair | undefined {
  const pair = { old: keywordOf(old.atoms, key), new: keywordOf(next.atoms, key) };
  const isSame =
    pair.old === undefined || pair.new === undefined
      ? pair.old === pair.new
      : canonicalJson(pair.old.value) === canonicalJson(pair.new.value);
  return isSame ? undefined : pair;
}
