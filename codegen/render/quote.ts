import { controls, hiddenCharacters, invisible } from '../values/invisible.ts';
import { type Code, code } from './code.ts';

/** Syntax of quoted strings in a language. */
export interface QuoteSyntax {
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
  return json.replace(hiddenCharacters, (character) => fourDigitEscape(character.charCodeAt(0)));
}

/** Creates a printer of string literals. */
export function quotes({ quote, unsafe, escapes, escape: escapeCode }: QuoteSyntax): (text: string) => Code {
  const shortEscapes = new Map(Object.entries(escapes));
  const escapeCharacter = (character: string) =>
    shortEscapes.get(character) ?? escapeCode(character.charCodeAt(0));
  return (text) => code(quote + text.replace(unsafe, escapeCharacter) + quote);
}

/** Escapes common to most languages and JSON (RFC 8259, section 7). */
const jsonEscapes = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Creates a printer for languages whose string literals equal JSON's except for some characters. Most strings contain none of them and are
 * printed by `JSON.stringify`, which is many times faster.
 *
 * @param special Regular expression source of these characters, including {@link controls} and {@link invisible}.
 */
export function jsonQuotes(
  special: string,
  escaping: Pick<QuoteSyntax, 'escape'> & Partial<Pick<QuoteSyntax, 'escapes'>>,
): (text: string) => Code {
  const hasSpecial = new RegExp(
    special.replace(controls, '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f'),
  );
  const printEscaped = quotes({
    quote: '"',
    unsafe: new RegExp(`["\\\\]|${special}`, 'g'),
    escapes: { ...jsonEscapes, ...escaping.escapes },
    escape: escaping.escape,
  });
  return (text) => (hasSpecial.test(text) ? printEscaped(text) : code(JSON.stringify(text)));
}

/** Escapes a UTF-16 unit as `\u2028`. */
export function fourDigitEscape(charCode: number): string {
  return `\\u${hex(charCode, 4)}`;
}

/** Escapes a code point as `\u{2028}`. */
export function bracedEscape(charCode: number): string {
  return `\\u{${hex(charCode, 1)}}`;
}

export function hex(charCode: number, digits: number): string {
  return charCode.toString(16).padStart(digits, '0');
}
