import type { Secret } from '../../http/request.ts';
import type { Piece } from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { type LiteralSyntax, printLiteral } from '../../render/literal.ts';
import { bracedEscape, hex, jsonQuotes, quotes } from '../../render/quote.ts';
import { controls, invisible } from '../../values/invisible.ts';
import type { JsonValue } from '../../values/json.ts';
import { interpolate, unquoted } from '../shared/template-literal.ts';

/** Prints a double-quoted string (Ruby, "Double-Quoted String Literals"). `#` before `{`, `$` or `@` would start an interpolation. */
export const printString = jsonQuotes(`[${controls}${invisible}]|#(?=[{$@])`, {
  escapes: { '\b': '\\b', '\f': '\\f', '#': '\\#' },
  escape: (point) => (point < 0x80 ? `\\x${hex(point, 2)}` : bracedEscape(point)),
});

/** In single quotes, only the quote and the backslash are special. */
export const printSingleQuoted = quotes({
  quote: "'",
  unsafe: /['\\]/g,
  escapes: { "'": "\\'", '\\': '\\\\' },
  escape: String.fromCharCode,
});

/** Prints a string in single quotes if it needs no escapes. */
export function printPreferredString(text: string): Code {
  return needsDoubleQuotes.test(text) ? printString(text) : printSingleQuoted(text);
}

const needsDoubleQuotes = new RegExp(`['\\\\${controls}${invisible}]`);

/** Prints text that contains secrets; a single secret is printed as its variable. */
export function printTemplate(
  pieces: readonly (string | Secret)[],
  printSecret: (variable: string) => Code,
): Code {
  return interpolate(pieces, {
    printString: printPreferredString,
    printText: (text) => unquoted(printString(text)),
    printSecret,
    embed: (secret) => source`#{${secret}}`,
    wrap: (inner) => source`"${inner}"`,
  });
}

const syntax = {
  indent: '  ',
  null: 'nil',
  true: 'true',
  false: 'false',
  object: { open: '{', close: '}', empty: '{}', padding: ' ' },
  array: { open: '[', close: ']', empty: '[]', padding: '' },
  string: printPreferredString,
  propertyKey: printHashKey,
} satisfies LiteralSyntax;

export function printValue(value: JsonValue): Code {
  return printLiteral(value, syntax);
}

/** Prints a symbol without its colon. */
function printSymbol(name: string): Code {
  return /^[A-Za-z_]\w*$/.test(name) ? code(name) : printPreferredString(name);
}

/** Prints a key of a hash with symbols, or of a pattern. */
export function printHashKey(name: string): Code {
  return source`${printSymbol(name)}: `;
}

/** Methods for which Net::HTTP has a class. */
export const requestClasses = new Set([
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

/** Converts a method to a constant, such as `Post` or `Mkcalendar`. Drops characters that RFC 9110 allows and Ruby does not (`!#$%&'*+-.^_|~`). */
export function requestClassName(method: string): Code {
  const letters = method.replace(/[^A-Za-z0-9]/g, '').replace(/^[^A-Za-z]*/, '') || 'Custom';
  return code(letters.charAt(0).toUpperCase() + letters.slice(1).toLowerCase());
}

/** Ruby can join the bytes of a file only with binary strings. */
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
    : source`File.binread(${printSingleQuoted(piece.fileName)})`;
}
