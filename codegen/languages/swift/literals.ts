import type { QueryPair, Secret, Url } from '../../http/request.ts';
import { type Code, code, source } from '../../render/code.ts';
import { bracedEscape, escapeHidden, jsonQuotes } from '../../render/quote.ts';
import { controls, invisible } from '../../values/invisible.ts';
import { interpolate, unquoted } from '../shared/template-literal.ts';

/** Prints a static string literal (The Swift Programming Language, "String Literals"). Backslashes are escaped, so there is no interpolation. */
export const printString = jsonQuotes(`[${controls}${invisible}]`, { escape: bracedEscape });

/**
 * Encodes a URL for `URL(string:)`. If it contains a character that RFC 3986, 3.4, does not allow, such as a bracket in the query, the whole
 * URL would be percent-encoded, and existing escapes twice.
 */
export function escapeQuery(url: Url): Url {
  return { ...url, query: url.query.map((pair) => (pair.raw === undefined ? pair : escapePair(pair))) };
}

function escapePair(pair: QueryPair): QueryPair {
  return { ...pair, raw: (pair.raw ?? '').replace(/[^\w\-.~!$&'()*+,;=:@/?%]/gu, encodeURIComponent) };
}

/** Prints text that contains secrets; a single secret is printed as its variable. */
export function printTemplate(
  pieces: readonly (string | Secret)[],
  printSecret: (variable: string) => Code,
): Code {
  return interpolate(pieces, {
    printString,
    printText: (text) => unquoted(printString(text)),
    printSecret,
    embed: (secret) => source`\\(${secret})`,
    wrap: (inner) => source`"${inner}"`,
  });
}

/**
 * Prints multi-line JSON as a multiline string (The Swift Programming Language, "String Literals"). JSON never contains three quotes in a row:
 * strings are separated by commas or colons, and quotes inside strings are escaped. With extended delimiters, a backslash is literal unless a
 * number sign follows.
 */
export function printMultilineJson(json: string): Code {
  const lines = escapeHidden(json).replaceAll('\\#', '\\\\u0023').split('\n');
  const delimiter = json.includes('\\') || lines.some((line) => line.includes('\\')) ? '#' : '';
  return code([`${delimiter}"""`, ...lines, `"""${delimiter}`].join('\n  '));
}
