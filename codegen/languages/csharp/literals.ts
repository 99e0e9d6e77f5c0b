import type { Secret } from '../../http/request.ts';
import { type Code, code, source } from '../../render/code.ts';
import { escapeHidden, fourDigitEscape, jsonQuotes } from '../../render/quote.ts';
import { controls, invisible } from '../../values/invisible.ts';
import { interpolate, unquoted } from '../shared/template-literal.ts';

/** Prints a regular string literal (C# Language Specification, "String literals"). */
export const printString = jsonQuotes(`[${controls}${invisible}]`, {
  escapes: { '\b': '\\b', '\f': '\\f' },
  escape: fourDigitEscape,
});

/** Prints text that contains secrets (C# Language Specification, "Interpolated string expressions"); a single secret is printed as its variable. */
export function printTemplate(
  pieces: readonly (string | Secret)[],
  printSecret: (variable: string) => Code,
): Code {
  return interpolate(pieces, {
    printString,
    printText: (text) => code(unquoted(printString(text)).replace(/[{}]/g, '$&$&')),
    printSecret,
    embed: (secret) => source`{${secret}}`,
    wrap: (inner) => source`$"${inner}"`,
  });
}

/**
 * Prints multi-line JSON as a raw string literal (C# Language Specification, "Raw string literals"), which has no escapes. JSON never contains
 * three quotes in a row: strings are separated by commas or colons, and quotes inside strings are escaped.
 */
export function printRawJson(json: string): Code {
  return code(['"""', ...escapeHidden(json).split('\n'), '"""'].join('\n    '));
}
