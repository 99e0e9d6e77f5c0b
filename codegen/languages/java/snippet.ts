import type { Part, Request, RequestBody, Url } from '../../http/request.ts';
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

export const documented: DocumentedStyle = { template: 'java/documented.hbs', view: documentedView };

const methodFunctions = new Set(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']);

/**
 * Rejects requests that Unirest 1.4 cannot send. Unirest has one function per supported method. It decodes and re-encodes the path, and its HTTP
 * client removes empty segments, so encoded slashes and double slashes do not arrive. Other reserved characters arrive unencoded: `:` for
 * `%3A`. That is the same value unless the character separates values.
 */
function findUnsupported({ method, url, body }: Request): UnsupportedRequest | undefined {
  if (body && (method === 'GET' || method === 'HEAD'))
    return { reason: `Unirest does not support a body with ${method}` };
  if (!methodFunctions.has(method)) return { reason: `Unirest does not support the method ${method}` };
  if (/%2f|\/\//i.test(url.path))
    return { reason: 'Unirest would change encoded or repeated slashes in the path' };
  if (/%(?:2c|3b|3d)/i.test(url.path))
    return { reason: 'Unirest would decode an encoded comma, semicolon or equals sign in the path' };
  const path = decodeURIComponent(url.path);
  if (path.normalize() !== path) return { reason: 'java.net.URI would apply Unicode NFC to the path' };
  const hasNonAsciiName =
    body?.kind === 'multipart' && body.parts.some(({ name }) => !/^[ -[\]-~]*$/.test(name));
  return hasNonAsciiName && hasFile(body.parts)
    ? { reason: 'Unirest does not support non-ASCII part names' }
    : undefined;
}

/** Unirest decodes `+` in a path as a space. */
function withoutPlus(url: Url): Url {
  return { ...url, path: url.path.replaceAll('+', '%2B') };
}

function documentedView(request: Request, { imports }: SnippetOptions): View | UnsupportedRequest {
  const { method, url, body } = request;
  const unsupported = findUnsupported(request);
  if (unsupported) return unsupported;
  const fields = body?.kind === 'multipart' && hasFile(body.parts) ? body.parts.map(printPart) : [];
  const headers = fields.length > 0 ? headersWithoutContentType(request) : headersWithBoundary(request);
  return {
    imports,
    function: code(method.toLowerCase()),
    url: printString(urlText(withoutPlus(url))),
    headers: headers.map(({ name, value }) => source`${printString(name)}, ${printString(shownText(value))}`),
    fields,
    body: body && fields.length === 0 ? printBody(body) : undefined,
  };
}

/** With a file, Unirest sends multipart by itself; text parts get the default type (RFC 7578, 4.4). */
function printPart(part: Part): Code {
  const name = printString(part.name);
  if (part.kind === 'field')
    return source`${name}, ${printString(part.value)}, ${printString(part.mediaType ?? 'text/plain; charset=UTF-8')}`;
  const file = source`new java.io.File(${printString(part.fileName)})`;
  return part.mediaType === undefined
    ? source`${name}, ${file}`
    : source`${name}, ${file}, ${printString(part.mediaType)}`;
}

function printBody(body: RequestBody): Code {
  return joinCode(bodyPieces(body).map(printPiece), ' + ');
}

function printPiece(piece: Piece): Code {
  return piece.kind === 'text'
    ? printString(piece.text)
    : source`java.nio.file.Files.readAllBytes(java.nio.file.Paths.get(${printString(piece.fileName)}))`;
}
