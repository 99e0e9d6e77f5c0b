import type { Part, Request, RequestBody } from '../../http/request.ts';
import {
  bodyPieces,
  hasFile,
  headersWithBoundary,
  headersWithoutContentType,
  type Piece,
  urlText,
} from '../../http/request-text.ts';
import { shownText } from '../../http/secret-text.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import type { DocumentedStyle, SnippetOptions, UnsupportedRequest } from '../shared/language.ts';
import { printString } from './literals.ts';

export const documented: DocumentedStyle = { template: 'csharp/documented.hbs', view: documentedView };

const methods = new Set(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']);

/** Headers that .NET parses as dates and reformats (RFC 9110, 5.6.7). */
const dateHeaders = new Set(['date', 'if-modified-since']);

function findUnsupported({ method, url, headers, body }: Request): UnsupportedRequest | undefined {
  if (!methods.has(method)) return { reason: `RestSharp does not support the method ${method}` };
  if (body && (method === 'GET' || method === 'HEAD'))
    return { reason: `.NET rejects a body with ${method}` };
  if (body?.kind === 'multipart' && hasFile(body.parts) && body.parts.some(({ name }) => name.includes('"')))
    return { reason: 'RestSharp does not escape quotes in part names' };
  const dateHeader = headers.find(
    ({ name, value }) =>
      dateHeaders.has(name.toLowerCase()) && new Date(shownText(value)).toUTCString() !== shownText(value),
  );
  if (dateHeader) return { reason: `.NET would reformat the date in ${dateHeader.name}` };
  // Percent-encoded: U+200E, U+200F, and U+202A to U+202E.
  return /%e2%80%(?:8[ef]|a[a-e])/i.test(urlText(url))
    ? { reason: 'System.Uri strips bidirectional control characters from the URL' }
    : undefined;
}

function documentedView(request: Request, { imports }: SnippetOptions): View | UnsupportedRequest {
  const unsupported = findUnsupported(request);
  if (unsupported) return unsupported;
  const { method, url, body } = request;
  const parts = body?.kind === 'multipart' && hasFile(body.parts) ? body.parts : [];
  const headers = parts.length > 0 ? headersWithoutContentType(request) : headersWithBoundary(request);
  return {
    imports,
    url: printString(urlText(url)),
    method: code(method),
    headers: headers.map(({ name, value }) => source`${printString(name)}, ${printString(shownText(value))}`),
    parts: parts.map(partView),
    contentType: printString(
      shownText(headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? ''),
    ),
    body: body && parts.length === 0 ? printBody(body) : undefined,
  };
}

function partView(part: Part): View {
  const type = part.mediaType === undefined ? undefined : printString(part.mediaType);
  if (part.kind === 'file') {
    const file = source`${printString(part.name)}, ${printString(part.fileName)}`;
    return { file: type ? source`${file}, ${type}` : file, field: undefined };
  }
  const field = source`${printString(part.name)}, ${printString(part.value)}`;
  return { file: undefined, field: type ? source`${field}, ${type}, ParameterType.GetOrPost` : field };
}

function printBody(body: RequestBody): Code {
  return joinCode(bodyPieces(body).map(printPiece), ' + ');
}

function printPiece(piece: Piece): Code {
  return piece.kind === 'text'
    ? printString(piece.text)
    : source`System.IO.File.ReadAllBytes(${printString(piece.fileName)})`;
}
