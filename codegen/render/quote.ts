import { controls, hiddenCharacters, invisible } from '../values/invisible.ts';
import { type Code, code } from './code.ts';

/** Syntax of quoted strings in a language. */
export interface Quotes {
  readonly quote: '"' | "'";
  /** Matches unsafe characters. Must be a global expression. */
  readonly unsafe: RegExp;
  /** Short escapes by character. */
  readonly escapes: Readonly<Record<string, string>>;
  /** Escapes any other unsafe character. */
  escape(charCode: number): string;
}

/** Escapes hidden characters in JSON, for literals without escapes. */
export function escapeHidden(json: string): string {
  return json.replace(hiddenCharacters, (character) => fourDigits(character.charCodeAt(0)));
}

/** Creates a printer of string literals. */
export function quotes({ quote, unsafe, escapes, escape: spellCode }: Quotes): (text: string) => Code {
  const known = new Map(Object.entries(escapes));
  const spell = (character: string) => known.get(character) ?? spellCode(character.charCodeAt(0));
  return (text) => code(quote + text.replace(unsafe, spell) + quote);
}

/** Escapes common to most languages and JSON (RFC 8259, section 7). */
const jsonEscapes = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Creates a printer for languages whose string literals equal JSON's except for some characters. Most strings contain none of them and are
 * printed by `JSON.stringify`, which is many times faster.
 *
 * @param odd Regular expression source of these characters, including {@link controls} and {@link invisible}.
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

/** Escapes a UTF-16 unit as `\u2028`. */
export function fourDigits(charCode: number): string {
  return `\\u${hex(charCode, 4)}`;
}

/** Escapes a code point as `\u{2028}`. */
export function braced(charCode: number): string {
  return `\\u{${hex(charCode, 1)}}`;
}

export function hex(charCode: number, digits: number): string {
  return charCode.toString(16).padStart(digits, '0');
}
