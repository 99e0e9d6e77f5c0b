import type { Secret } from '../../http/request.ts';
import type { Piece } from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { fourDigitEscape, hex, jsonQuotes } from '../../render/quote.ts';
import { controls, invisible } from '../../values/invisible.ts';
import { concatenate } from '../shared/template-literal.ts';

/** Prints an interpreted string literal (The Go Programming Language Specification, "String literals"). */
export const printString = jsonQuotes(`[${controls}${invisible}]`, {
  escapes: { '\b': '\\b', '\f': '\\f' },
  // `\x85` would be a byte, not a character.
  escape: (point) => (point < 0x80 ? `\\x${hex(point, 2)}` : fourDigitEscape(point)),
});

/** Prints a raw string literal if it can represent the text and keeps it readable. */
export function printRaw(text: string): Code {
  return unsafeInRawString.test(text) ? printString(text) : code(`\`${text}\``);
}

/** Raw strings drop carriage returns. */
const unsafeInRawString = new RegExp(
  `[\`${controls}${invisible}]`.replace('\\u0000-\\u001f', '\\u0000-\\u0009\\u000b-\\u001f'),
);

/** Prints text that contains secrets. gofmt puts spaces around operators, except in argument lists. */
export function printTemplate(
  pieces: readonly (string | Secret)[],
  operator: ' + ' | '+',
  printSecret: (variable: string) => Code,
): Code {
  return concatenate(pieces, operator, printString, printSecret);
}

/** Name of the variable for the bytes of a file. */
export function fileVariable(index: number): Code {
  return code(`file${index + 1}`);
}

export function printPieces(pieces: readonly Piece[]): Code {
  let files = 0;
  const printed = pieces.map((piece) =>
    piece.kind === 'text' ? printString(piece.text) : source`string(${fileVariable(files++)})`,
  );
  return joinCode(printed, ' + ');
}

const methodConstants: ReadonlyMap<string, string> = new Map([
  ['GET', 'Get'],
  ['HEAD', 'Head'],
  ['POST', 'Post'],
  ['PUT', 'Put'],
  ['PATCH', 'Patch'],
  ['DELETE', 'Delete'],
  ['CONNECT', 'Connect'],
  ['OPTIONS', 'Options'],
  ['TRACE', 'Trace'],
]);

/** `http.MethodPost` */
export function printMethod(method: string): Code {
  const name = methodConstants.get(method);
  return name === undefined ? printString(method) : source`http.Method${code(name)}`;
}
