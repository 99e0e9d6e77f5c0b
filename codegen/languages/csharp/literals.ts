import { type Code, code, joinCode, source } from '../../render/code.ts';
import { controls, fourDigits, hidden, jsonQuotes, withoutHidden } from '../../render/quote.ts';
import type { SecretPiece } from '../shared/secrets.ts';

/** Prints a regular string literal (C# Language Specification, "String literals"). */
export const printString = jsonQuotes(`[${controls}${hidden}]`, {
  escapes: { '\b': '\\b', '\f': '\\f' },
  escape: fourDigits,
});

/** Prints text that contains secrets (C# Language Specification, "Interpolated string expressions"); a single secret is printed as its variable. */
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
 * Prints multi-line JSON as a raw string literal (C# Language Specification, "Raw string literals"), which has no escapes. JSON never contains
 * three quotes in a row: strings are separated by commas or colons, and quotes inside strings are escaped.
 */
export function printRawJson(json: string): Code {
  return code(['"""', ...withoutHidden(json).split('\n'), '"""'].join('\n    '));
}
