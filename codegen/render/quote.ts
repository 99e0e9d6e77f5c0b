import { type Code, code } from './code.ts';

/** How a language spells text between two quotes. */
export interface Quotes {
  readonly open: string;
  readonly close: string;
  /** What may not stand as itself. Global, with the `u` flag so that it sees whole characters. */
  readonly unsafe: RegExp;
  /** Characters with an escape of their own. */
  readonly escapes: Readonly<Record<string, string>>;
  /** The escape of any other unsafe character. */
  escape(codePoint: number): string;
}

/**
 * Marks that reorder or hide the text around them in an editor (Unicode, "Bidirectional Formatting Characters"; CVE-2021-42574), and the
 * two line separators: escaped in every language that has an escape for them.
 */
export const hidden = '\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff';

/** A printer of string literals. It is made once a language; printing costs nothing where nothing has to be escaped. */
export function quotes(spelling: Quotes): (text: string) => Code {
  const { open, close, unsafe, escapes } = spelling;
  const known = new Map(Object.entries(escapes));
  const spell = (character: string) => known.get(character) ?? spelling.escape(character.codePointAt(0) ?? 0);
  return (text) => code(open + text.replace(unsafe, spell) + close);
}

/** `\u2028`, for the Basic Multilingual Plane. */
export function fourDigits(codePoint: number): string {
  return `\\u${hex(codePoint, 4)}`;
}

/** `\u{2028}` */
export function braced(codePoint: number): string {
  return `\\u{${hex(codePoint, 1)}}`;
}

export function hex(codePoint: number, digits: number): string {
  return codePoint.toString(16).padStart(digits, '0');
}
