import type { Request } from '../model/model.ts';
import { type Code, code, joinCode, source, type View } from '../render/code.ts';
import { controls, fourDigits, hex, hidden, jsonQuotes } from '../render/quote.ts';
import type { Language } from './language.ts';
import { bodyPieces, headersWithBoundary, type Piece, urlText } from './wire.ts';

/** An interpreted string literal (The Go Programming Language Specification, "String literals"). */
export const printString = jsonQuotes(`[${controls}${hidden}]`, {
  escapes: { '\b': '\\b', '\f': '\\f' },
  // `\x85` would be a byte, not a character.
  escape: (point) => (point < 0x80 ? `\\x${hex(point, 2)}` : fourDigits(point)),
});

export const go: Language = {
  id: 'go',
  label: 'Go',
  fence: 'go',
  extension: 'go',
  group: 'sdk',
  styles: { documented: { template: 'go/documented.hbs', view: documentedView } },
};

function documentedView(request: Request): View {
  const { method, url, body } = request;
  const pieces = body ? bodyPieces(body) : [];
  const files = pieces.flatMap((piece) => (piece.kind === 'file' ? [piece] : []));
  return {
    method: printString(method),
    url: printString(urlText(url)),
    body: body !== undefined,
    payload: printPieces(pieces),
    readsFile: files.length > 0,
    files: files.map((file, index) => ({ name: fileVariable(index), path: printString(file.fileName) })),
    headers: headersWithBoundary(request).map(
      ({ name, value }) => source`${printString(name)}, ${printString(value)}`,
    ),
  };
}

function fileVariable(index: number): Code {
  return code(`file${index + 1}`);
}

function printPieces(pieces: readonly Piece[]): Code {
  let files = 0;
  const printed = pieces.map((piece) =>
    piece.kind === 'text' ? printString(piece.text) : source`string(${fileVariable(files++)})`,
  );
  return joinCode(printed, ' + ');
}
