import type { Part, Request, RequestBody, Url } from '../../http/request.ts';
import {
  bodyPieces,
  hasFile,
  headersWithBoundary,
  headersWithoutContentType,
  type Piece,
  urlText,
} from '../../http/request-text.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import type { Refusal, SnippetOptions, Style } from '../shared/language.ts';
import { printString } from './literals.ts';

export const documented: Style = { template: 'java/documented.hbs', view: documentedView };

const functions = new Set(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']);

/**
 * Unirest 1.4 has a function for each method that it knows. It decodes a path and encodes it again, and the client below takes empty segments
 * out: a slash that is data, or one that stands for nothing, does not arrive.
 */
function refuse({ method, url, body }: Request): Refusal | undefined {
  if (body && (method === 'GET' || method === 'HEAD'))
    return { refusal: `Unirest takes no body with ${method}` };
  if (!functions.has(method)) return { refusal: `Unirest has no function for ${method}` };
  if (/%2f|\/\//i.test(url.path)) return { refusal: 'Unirest would change the slashes of its path' };
  const path = decodeURIComponent(url.path);
  if (path.normalize() !== path)
    return { refusal: 'java.net.URI would compose letters and marks of its path' };
  const isOdd = body?.kind === 'multipart' && body.parts.some(({ name }) => !/^[ -[\]-~]*$/.test(name));
  return isOdd && hasFile(body.parts)
    ? { refusal: 'Unirest keeps only ASCII in the name of a part' }
    : undefined;
}

/** Unirest takes `+` in a path for a space. */
function withoutPlus(url: Url): Url {
  return { ...url, path: url.path.replaceAll('+', '%2B') };
}

function documentedView(request: Request, { imports }: SnippetOptions): View | Refusal {
  const { method, url, body } = request;
  const refusal = refuse(request);
  if (refusal) return refusal;
  const fields = body?.kind === 'multipart' && hasFile(body.parts) ? body.parts.map(printPart) : [];
  const headers = fields.length > 0 ? headersWithoutContentType(request) : headersWithBoundary(request);
  return {
    imports,
    function: code(method.toLowerCase()),
    url: printString(urlText(withoutPlus(url))),
    headers: headers.map(({ name, value }) => source`${printString(name)}, ${printString(value)}`),
    fields,
    body: body && fields.length === 0 ? printBody(body) : undefined,
  };
}

/** Where there is a file, the body is multipart anyway, and Unirest writes it; text gets the type it has by default (RFC 7578, 4.4). */
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
