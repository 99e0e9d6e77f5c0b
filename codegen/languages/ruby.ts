import type { Request } from '../model/model.ts';
import { type Code, code, joinCode, source, type View } from '../render/code.ts';
import { braced, controls, hex, hidden, jsonQuotes, quotes } from '../render/quote.ts';
import type { Language } from './language.ts';
import { bodyPieces, headersWithBoundary, type Piece, urlText } from './wire.ts';

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

export const ruby: Language = {
  id: 'ruby',
  label: 'Ruby',
  fence: 'ruby',
  extension: 'rb',
  group: 'sdk',
  styles: { documented: { template: 'ruby/documented.hbs', view: documentedView } },
};

/** Methods that Net::HTTP has a class for. */
const classes = new Set([
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

function documentedView(request: Request): View {
  const { method, url, body } = request;
  return {
    class: className(method),
    custom: !classes.has(method),
    method: printPlainString(method),
    hasBody: printPlainString(String(body !== undefined)),
    url: printString(urlText(url)),
    secure: url.origin.startsWith('https:'),
    headers: headersWithBoundary(request).map(({ name, value }) => ({
      name: printString(name),
      value: printPlainString(value),
    })),
    body: body && printPieces(bodyPieces(body)),
  };
}

/** The method as a constant: `Post`, `Mkcalendar`; what a constant cannot hold (RFC 9110 allows `!#$%&'*+-.^_|~`) is left out. */
function className(method: string): Code {
  const letters = method.replace(/[^A-Za-z0-9]/g, '').replace(/^[^A-Za-z]*/, '') || 'Custom';
  return code(letters.charAt(0).toUpperCase() + letters.slice(1).toLowerCase());
}

/** A file's bytes go together only with bytes. */
function printPieces(pieces: readonly Piece[]): Code {
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
