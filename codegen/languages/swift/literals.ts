import type { QueryPair, Url } from '../../http/request.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { braced, controls, hidden, jsonQuotes, withoutHidden } from '../../render/quote.ts';
import type { SecretPiece } from '../shared/secrets.ts';

/** A static string literal (The Swift Programming Language, "String Literals"): escaping every backslash leaves no interpolation. */
export const printString = jsonQuotes(`[${controls}${hidden}]`, { escape: braced });

/**
 * The URL as `URL(string:)` takes it: where a character has no place in it (RFC 3986, 3.4), such as a bracket in the query, all of it would be
 * percent-encoded, and what is already percent-encoded a second time.
 */
export function validUrl(url: Url): Url {
  return { ...url, query: url.query.map((pair) => (pair.raw === undefined ? pair : withValidText(pair))) };
}

function withValidText(pair: QueryPair): QueryPair {
  return { ...pair, raw: (pair.raw ?? '').replace(/[^\w\-.~!$&'()*+,;=:@/?%]/gu, encodeURIComponent) };
}

/** A text with secrets in it; one that is nothing but a secret is that expression. */
export function printTemplate(pieces: readonly SecretPiece[], printSecret: (variable: string) => Code): Code {
  const [first] = pieces;
  if (pieces.length === 0) return printString('');
  if (pieces.length === 1 && first?.kind === 'secret') return printSecret(first.variable);
  const printed = pieces.map((piece) =>
    piece.kind === 'text'
      ? code(printString(piece.text).slice(1, -1))
      : source`\\(${printSecret(piece.variable)})`,
  );
  return source`"${joinCode(printed, '')}"`;
}

/**
 * JSON of several lines as a multiline string (The Swift Programming Language, "String Literals"), which holds it as it is: no three quotes
 * stand in a row, as two strings have a comma or a colon between them, and a quote inside of one a backslash before it. Where there is a
 * backslash, extended delimiters make it mean nothing, unless a number sign follows.
 */
export function printMultilineJson(json: string): Code {
  const lines = withoutHidden(json).replaceAll('\\#', '\\\\u0023').split('\n');
  const delimiter = json.includes('\\') || lines.some((line) => line.includes('\\')) ? '#' : '';
  return code([`${delimiter}"""`, ...lines, `"""${delimiter}`].join('\n  '));
}
