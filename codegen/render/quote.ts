import { type Code, code } from './code.ts';

/** How a language spells text between two quotes. */
export interface Quotes {
  readonly quote: '"' | "'";
  /** What may not stand as itself. Global. */
  readonly unsafe: RegExp;
  /** Characters with an escape of their own. */
  readonly escapes: Readonly<Record<string, string>>;
  /** The escape of any other unsafe character. */
  escape(charCode: number): string;
}

/**
 * Marks that reorder or hide the text around them in an editor (Unicode, "Bidirectional Formatting Characters"; CVE-2021-42574), and the
 * two line separators: escaped in every language that has an escape for them.
 */
export const hidden = '\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff';

/** Control characters of ASCII and of Latin-1. */
export const controls = '\\u0000-\\u001f\\u007f-\\u009f';

/** JSON whose strings hold nothing hidden, for literals that have no escapes of their own. */
export function withoutHidden(json: string): string {
  return json.replace(unseen, (character) => fourDigits(character.charCodeAt(0)));
}

const unseen = new RegExp(`[\\u007f-\\u009f${hidden}]`, 'g');

/** A printer of string literals. */
export function quotes({ quote, unsafe, escapes, escape: spellCode }: Quotes): (text: string) => Code {
  const known = new Map(Object.entries(escapes));
  const spell = (character: string) => known.get(character) ?? spellCode(character.charCodeAt(0));
  return (text) => code(quote + text.replace(unsafe, spell) + quote);
}

/** What double quotes mean in most languages, and in JSON (RFC 8259, section 7). */
const jsonEscapes = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A printer for a language whose string literals are those of JSON but for some characters. Nearly every text holds none of them, and is
 * left to `JSON.stringify`, many times faster.
 *
 * @param odd The inside of a regular expression that matches them, {@link controls} and the marks of {@link hidden} among them.
 */
export function jsonQuotes(
  odd: string,
  spelling: Pick<Quotes, 'escape'> & Partial<Pick<Quotes, 'escapes'>>,
): (text: string) => Code {
  const anyOdd = new RegExp(
    odd.replace(controls, '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f'),
  );
  const slow = quotes({
    quote: '"',
    unsafe: new RegExp(`["\\\\]|${odd}`, 'g'),
    escapes: { ...jsonEscapes, ...spelling.escapes },
    escape: spelling.escape,
  });
  return (text) => (anyOdd.test(text) ? slow(text) : code(JSON.stringify(text)));
}

/** `\u2028`, for the Basic Multilingual Plane. */
export function fourDigits(charCode: number): string {
  return `\\u${hex(charCode, 4)}`;
}

/** `\u{2028}` */
export function braced(charCode: number): string {
  return `\\u{${hex(charCode, 1)}}`;
}

export function hex(charCode: number, digits: number): string {
  return charCode.toString(16).padStart(digits, '0');
}
