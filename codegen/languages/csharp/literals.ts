import { type Code, code, joinCode, source } from '../../render/code.ts';
import { controls, fourDigits, hidden, jsonQuotes, withoutHidden } from '../../render/quote.ts';
import type { SecretPiece } from '../shared/secrets.ts';

/** A regular string literal (C# Language Specification, "String literals"). */
export const printString = jsonQuotes(`[${controls}${hidden}]`, {
  escapes: { '\b': '\\b', '\f': '\\f' },
  escape: fourDigits,
});

/** A text with secrets in it (C# Language Specification, "Interpolated string expressions"); one that is nothing but a secret is that expression. */
export function printTemplate(pieces: readonly SecretPiece[], printSecret: (variable: string) => Code): Code {
  const [first] = pieces;
  if (pieces.every((piece) => piece.kind === 'text'))
    return printString(pieces.map(({ text }) => text).join(''));
  if (pieces.length === 1 && first?.kind === 'secret') return printSecret(first.variable);
  const printed = pieces.map((piece) =>
    piece.kind === 'text' ? printStretch(piece.text) : source`{${printSecret(piece.variable)}}`,
  );
  return source`$"${joinCode(printed, '')}"`;
}

function printStretch(text: string): Code {
  return code(printString(text).slice(1, -1).replace(/[{}]/g, '$&$&'));
}

/**
 * JSON of several lines as a raw string literal (C# Language Specification, "Raw string literals"), which has no escapes; those of JSON do. It
 * never holds three quotes in a row: two strings have a comma or a colon between them, and a quote inside of one a backslash before it.
 */
export function printRawJson(json: string): Code {
  return code(['"""', ...withoutHidden(json).split('\n'), '"""'].join('\n    '));
}
