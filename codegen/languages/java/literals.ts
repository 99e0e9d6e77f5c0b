import { type Code, code, joinCode, source } from '../../render/code.ts';
import { controls, fourDigits, hidden, jsonQuotes } from '../../render/quote.ts';
import type { SecretPiece } from '../shared/secrets.ts';

/**
 * A string literal (Java Language Specification, 3.3 and 3.10.5). `\u000a` is replaced before the line is read, so that control
 * characters have to be octal; the others that are escaped are harmless there.
 */
const printLiteral = jsonQuotes(`[${controls}${hidden}]`, {
  escapes: { '\b': '\\b', '\f': '\\f' },
  escape: (point) => (point < 0x80 ? `\\${point.toString(8).padStart(3, '0')}` : fourDigits(point)),
});

/** A constant holds at most 65,535 bytes (Java Virtual Machine Specification, 4.4.7); a character takes three, or six of a pair. */
const constantLimit = Math.floor(65_535 / 3);

/** An expression of type String. Constants joined by `+` would be one constant again. */
export function printString(text: string): Code {
  if (text.length <= constantLimit) return printLiteral(text);
  return source`String.join("", ${joinCode(chunks(text).map(printLiteral), ', ')})`;
}

/** Never cut between the two halves of a surrogate pair. */
function chunks(text: string): readonly string[] {
  return text.match(new RegExp(`[^]{1,${constantLimit - 1}}(?![\\udc00-\\udfff])`, 'g')) ?? [];
}

/** A text with secrets in it. */
export function printTemplate(pieces: readonly SecretPiece[], printSecret: (variable: string) => Code): Code {
  if (pieces.length === 0) return printString('');
  const printed = pieces.map((piece) =>
    piece.kind === 'text' ? printString(piece.text) : printSecret(piece.variable),
  );
  return joinCode(printed, ' + ');
}

/**
 * A text block (Java Language Specification, 3.10.6) where the text has several lines, which must not end with a space: that would be left out.
 *
 * @param indent What stands before each of its lines.
 */
export function printBlock(text: string, indent: string): Code {
  if (!text.includes('\n') || text.length > constantLimit) return printString(text);
  const lines = text.split('\n').map((line) => `\n${indent}${printLine(line)}`);
  return code(`"""${lines.join('').replace(/"$/, '\\"')}"""`);
}

/** A line of the text on each line, where one constant can hold all, and the compiler so many of them. */
export function printLines(text: string, separator: string): Code {
  const lines = text.split(/(?<=\r\n)/);
  return text.length > constantLimit || lines.length > 200
    ? printString(text)
    : joinCode(lines.map(printLiteral), `${separator}+ `);
}

/** Three quotes would end the block. */
function printLine(line: string): string {
  return printLiteral(line)
    .slice(1, -1)
    .replace(/\\(.)/g, (pair, character) => (character === '"' ? '"' : pair))
    .replaceAll('"""', '\\"""');
}
