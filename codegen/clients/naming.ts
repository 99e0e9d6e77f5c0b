import { splitUnicodeWords, startsIdentifier } from '../values/casing.ts';
import { shortHash } from '../values/names.ts';

/** Splits a name of the description into words that can start an identifier. `prefix` precedes a name that begins with a digit. */
export function identifierWords(name: string, prefix: string): readonly string[] {
  const words = splitUnicodeWords(spellSigns(name));
  return startsIdentifier(words[0] ?? '') ? words : [prefix, ...words];
}

/** Names that differ only in a sign, such as `+1` and `-1`, remain different. */
function spellSigns(name: string): string {
  return name
    .replace(/^\+/, 'plus ')
    .replace(/^-(?=\d)/, 'minus ')
    .replace(/^@/, 'at ');
}

/** An item to name. */
export interface NamedItem {
  /** Identity of the item, independent of other items. */
  readonly id: string;
  readonly words: readonly string[];
}

/**
 * Makes words unique, ignoring case and separators. Of several items with the same words, the first in the order of `rank` keeps them; the
 * others get a hash of their id, so that an item added elsewhere does not rename them.
 */
export function uniqueWords(
  items: readonly NamedItem[],
  rank: (item: NamedItem) => number = () => 0,
): ReadonlyMap<string, readonly string[]> {
  const taken = new Set<string>();
  const sorted = items.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  return new Map(
    sorted.map(({ id, words }) => {
      const key = words.join('');
      const unique = taken.has(key) ? [...words, shortHash(id)] : words;
      taken.add(unique.join(''));
      return [id, unique];
    }),
  );
}

/** How a language writes names. */
interface NameStyle {
  /** Joins words, for example to `PetOwner`. */
  join(words: readonly string[]): string;
  /** True for reserved words and names that the generated code already uses. */
  isTaken(name: string): boolean;
  /** Makes another name from a taken one, for example by appending `_`. */
  escape(name: string): string;
}

/** Names items in the case style of a language. Names are unique; taken names are escaped. */
export function assignNames(items: readonly NamedItem[], style: NameStyle): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const { id, words } of items) {
    let name = style.join(words);
    if (style.isTaken(name)) name = style.escape(name);
    if (used.has(name)) name = style.join([...words, shortHash(id)]);
    used.add(name);
    names.set(id, name);
  }
  return names;
}
