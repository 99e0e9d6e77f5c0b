import type { Piece } from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { printLiteral } from '../../render/literal.ts';
import { braced, controls, hex, hidden, jsonQuotes, quotes } from '../../render/quote.ts';
import type { JsonValue } from '../../values/json.ts';
import type { SecretPiece } from '../shared/secrets.ts';

/** A double-quoted string (Ruby, "Double-Quoted String Literals"): `#` before `{`, `$` or `@` would run what follows. */
export const printString = jsonQuotes(`[${controls}${hidden}]|#(?=[{$@])`, {
  escapes: { '\b': '\\b', '\f': '\\f', '#': '\\#' },
  escape: (point) => (point < 0x80 ? `\\x${hex(point, 2)}` : braced(point)),
});

/** A single-quoted string holds everything but its quote and the backslash as it is. */
export const printPlainString = quotes({
  quote: "'",
  unsafe: /['\\]/g,
  escapes: { "'": "\\'", '\\': '\\\\' },
  escape: String.fromCharCode,
});

/** In single quotes where they hold it as it is. */
export function printText(text: string): Code {
  return inDoubleQuotes.test(text) ? printString(text) : printPlainString(text);
}

const inDoubleQuotes = new RegExp(`['\\\\${controls}${hidden}]`);

/** A text with secrets in it; one that is nothing but a secret is that expression. */
export function printTemplate(pieces: readonly SecretPiece[], printSecret: (variable: string) => Code): Code {
  const [first] = pieces;
  if (pieces.every((piece) => piece.kind === 'text'))
    return printText(pieces.map(({ text }) => text).join(''));
  if (pieces.length === 1 && first?.kind === 'secret') return printSecret(first.variable);
  const printed = pieces.map((piece) =>
    piece.kind === 'text'
      ? code(printString(piece.text).slice(1, -1))
      : source`#{${printSecret(piece.variable)}}`,
  );
  return source`"${joinCode(printed, '')}"`;
}

const syntax = {
  indent: '  ',
  null: 'nil',
  true: 'true',
  false: 'false',
  object: { open: '{', close: '}', empty: '{}', padding: ' ' },
  array: { open: '[', close: ']', empty: '[]', padding: '' },
  string: printText,
  member: printMember,
};

export function printValue(value: JsonValue): Code {
  return printLiteral(value, syntax);
}

/** A symbol without its colon. */
export function printKey(name: string): Code {
  return /^[A-Za-z_]\w*$/.test(name) ? code(name) : printText(name);
}

/** What stands before the value in a hash with symbols, or in a pattern. */
export function printMember(name: string): Code {
  return source`${printKey(name)}: `;
}

/** Methods that Net::HTTP has a class for. */
export const classes = new Set([
  'GET',
  'POST',
  'HEAD',
  'DELETE',
  'PATCH',
  'PUT',
  'OPTIONS',
  'COPY',
  'LOCK',
  'UNLOCK',
  'MOVE',
  'TRACE',
]);

/** The method as a constant: `Post`, `Mkcalendar`; what a constant cannot hold (RFC 9110 allows `!#$%&'*+-.^_|~`) is left out. */
export function className(method: string): Code {
  const letters = method.replace(/[^A-Za-z0-9]/g, '').replace(/^[^A-Za-z]*/, '') || 'Custom';
  return code(letters.charAt(0).toUpperCase() + letters.slice(1).toLowerCase());
}

/** A file's bytes go together only with bytes. */
export function printPieces(pieces: readonly Piece[]): Code {
  if (pieces.length === 1) return joinCode(pieces.map(printPiece), '');
  const bytes = pieces.map((piece) =>
    piece.kind === 'text' ? source`${printPiece(piece)}.b` : printPiece(piece),
  );
  return joinCode(bytes, ' + ');
}

function printPiece(piece: Piece): Code {
  return piece.kind === 'text'
    ? printString(piece.text)
    : source`File.binread(${printPlainString(piece.fileName)})`;
}
