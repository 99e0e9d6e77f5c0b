import type { Secret } from '../../http/request.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { fourDigitEscape, jsonQuotes } from '../../render/quote.ts';
import { controls, invisible } from '../../values/invisible.ts';
import { concatenate } from '../shared/template-literal.ts';

/**
 * Prints a string literal (Java Language Specification, 3.3 and 3.10.5). Unicode escapes are replaced before parsing, so control characters
 * such as `\u000a` must be octal escapes.
 */
const printLiteral = jsonQuotes(`[${controls}${invisible}]`, {
  escapes: { '\b': '\\b', '\f': '\\f' },
  escape: (point) => (point < 0x80 ? `\\${point.toString(8).padStart(3, '0')}` : fourDigitEscape(point)),
});

/** Constants are limited to 65,535 bytes (Java Virtual Machine Specification, 4.4.7); a UTF-16 unit takes up to three. */
const constantLimit = Math.floor(65_535 / 3);

/** Prints an expression of type String. Long strings use `String.join`, because `+` would fold them into one constant. */
export function printString(text: string): Code {
  if (text.length <= constantLimit) return printLiteral(text);
  return source`String.join("", ${joinCode(chunks(text).map(printLiteral), ', ')})`;
}

/** Splits text, but never within a surrogate pair. */
function chunks(text: string): readonly string[] {
  return text.match(new RegExp(`[^]{1,${constantLimit - 1}}(?![\\udc00-\\udfff])`, 'g')) ?? [];
}

/** Prints text that contains secrets. */
export function printTemplate(
  pieces: readonly (string | Secret)[],
  printSecret: (variable: string) => Code,
): Code {
  return concatenate(pieces, ' + ', printString, printSecret);
}

/**
 * Prints multi-line text as a text block (Java Language Specification, 3.10.6), unless lines end with spaces, which a text block strips.
 *
 * @param indent Indentation of each line.
 */
export function printBlock(text: string, indent: string): Code {
  if (!text.includes('\n') || text.length > constantLimit) return printString(text);
  const lines = text.split('\n').map((line) => `\n${indent}${printLine(line)}`);
  return code(`"""${lines.join('').replace(/"$/, '\\"')}"""`);
}

/** Prints one string per line, if the text fits in a constant and the compiler accepts that many lines. */
export function printLines(text: string, separator: string): Code {
  const lines = text.split(/(?<=\r\n)/);
  return text.length > constantLimit || lines.length > 200
    ? printString(text)
    : joinCode(lines.map(printLiteral), `${separator}+ `);
}

/** Escapes three quotes, which would end the block. */
function printLine(line: string): string {
  return printLiteral(line)
    .slice(1, -1)
    .replace(/\\(.)/g, (pair, character) => (character === '"' ? '"' : pair))
    .replaceAll('"""', '\\"""');
}
