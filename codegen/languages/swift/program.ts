import type { Header, Part, Request, RequestBody } from '../../http/request.ts';
import {
  bodyPieces,
  encodeForm,
  fileNames,
  headersWithBoundary,
  prettyJson,
  quotedName,
} from '../../http/request-text.ts';
import { piecesOf, shownText } from '../../http/secret-text.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import { camelCase } from '../../values/casing.ts';
import type { UnsupportedRequest } from '../shared/language.ts';
import { fitsMultilineLiteral } from '../shared/multiline-text.ts';
import { programStyles, secretViews } from '../shared/program-style.ts';
import { hasSecretQuery, urlPieces } from '../shared/secrets.ts';
import { escapeQuery, printMultilineJson, printString, printTemplate } from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'swift',
  findUnsupported,
  requestView: ({ request }) => requestView(request),
  stream: {
    printString,
    printDiscriminator: printString,
    printTest: (_, values) => printList(values),
    printProperty: printString,
  },
});

function findUnsupported({ method, body }: Request): UnsupportedRequest | undefined {
  return body && (method === 'GET' || method === 'HEAD')
    ? { reason: `URLSession rejects a body with ${method}` }
    : undefined;
}

function requestView(request: Request) {
  const { method, url, body } = request;
  const { secrets, basic, printSecret } = secretViews(request, {
    printString,
    printName: (words) => code(camelCase(words)),
  });
  const headers = headersWithBoundary(request);
  const content = httpBodyView(body, headers);
  return {
    // The message of Foundation on Linux does not name the file.
    files: fileNames(body).map((name) => ({
      path: printString(name),
      message: printString(`Cannot read ${name}`),
    })),
    secrets,
    basic,
    url: printTemplate(urlPieces(escapeQuery(url)), (name) => source`percentEncoded(${printSecret(name)})`),
    encodesQuery: hasSecretQuery(url),
    method: printString(method),
    headers: headers.map((header) => ({
      name: printString(header.name),
      value:
        content.boundary && isContentType(header)
          ? code('"multipart/form-data; boundary=\\(boundary)"')
          : printTemplate(piecesOf(header.value), printSecret),
    })),
    ...content,
  };
}

interface HttpBodyView {
  readonly body: Code | undefined;
  readonly file: Code | undefined;
  readonly parts: readonly View[];
  readonly boundary: Code | undefined;
}

/** Request body: exactly one of text, file name or parts. */
function httpBodyView(body: RequestBody | undefined, headers: Request['headers']): HttpBodyView {
  const noBody = { body: undefined, file: undefined, parts: [], boundary: undefined };
  if (body?.kind === 'binary') return { ...noBody, file: printString(body.fileName) };
  if (body?.kind === 'multipart' && body.parts.length > 0)
    return { ...noBody, parts: body.parts.map(partView), boundary: printString(readBoundary(headers)) };
  return { ...noBody, body: body && printText(body) };
}

function printText(body: RequestBody): Code {
  switch (body.kind) {
    case 'json': {
      const json = prettyJson(body);
      return json.includes('\n') ? printMultilineJson(json) : printString(json);
    }
    case 'form': {
      const pairs = body.fields.map((field) => printString(encodeForm([field])));
      return pairs.length < 2
        ? joinCode(pairs.length === 0 ? [printString('')] : pairs, '')
        : source`[\n  ${joinCode(pairs, ',\n  ')},\n].joined(separator: "&")`;
    }
    case 'text':
      return fitsMultilineLiteral(body.text) ? printMultilineJson(body.text) : printString(body.text);
    case 'binary':
    case 'multipart':
      return joinCode(
        bodyPieces(body).map((piece) => (piece.kind === 'text' ? printString(piece.text) : code(''))),
        '',
      );
    default:
      return body satisfies never;
  }
}

/** Boundary in the Content-Type header. */
function readBoundary(headers: Request['headers']): string {
  return shownText(headers.find(isContentType)?.value ?? '').split('boundary=')[1] ?? '';
}

function isContentType({ name }: Header): boolean {
  return name.toLowerCase() === 'content-type';
}

function partView(part: Part): View {
  const isFile = part.kind === 'file';
  const file = isFile ? `; filename="${quotedName(part.fileName)}"` : '';
  return {
    isFile,
    disposition: printString(`form-data; name="${quotedName(part.name)}"${file}`),
    content: isFile
      ? source`Data(contentsOf: URL(fileURLWithPath: ${printString(part.fileName)}))`
      : source`Data(${printString(part.value)}.utf8)`,
    mediaType: part.mediaType === undefined ? undefined : printString(part.mediaType),
  };
}

/** `"error", "message"` */
function printList(texts: readonly string[]): Code {
  return joinCode(texts.map(printString), ', ');
}
