import type { JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import type { FormField, Part, QueryPair, Request, RequestBody, Url } from './request.ts';
import { shownText } from './secret-text.ts';

/** A piece of a body: text, or the contents of a file. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly fileName: string };

/** Prints the URL. Its query is form-encoded (WHATWG URL, "application/x-www-form-urlencoded serializing") unless given raw. */
export function urlText(url: Url): string {
  const query = queryText(url.query);
  return url.origin + url.path + (query === '' ? '' : `?${query}`);
}

function queryText(pairs: readonly QueryPair[]): string {
  return pairs.map((pair) => pair.raw ?? encodeForm([shownPair(pair)])).join('&');
}

/** A query pair with placeholders for its secrets. */
export function shownPair({ name, value }: QueryPair): FormField {
  return { name, value: shownText(value) };
}

export function encodeForm(fields: readonly FormField[]): string {
  return new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value])).toString();
}

/** Groups values by name, in order of first appearance. */
export function groupFields(fields: readonly FormField[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, value } of fields) {
    const values = groups.get(name);
    if (values) values.push(value);
    else groups.set(name, [value]);
  }
  return groups;
}

const prettyTexts = new WeakMap<RequestBody, string>();

/** Formats a JSON body as in the documented examples, indented by two spaces. Cached, because all languages use the same text. */
export function prettyJson(body: RequestBody & { readonly kind: 'json' }): string {
  const cached = prettyTexts.get(body);
  if (cached !== undefined) return cached;
  const text = stringifyJson(body.value, 2);
  prettyTexts.set(body, text);
  return text;
}

export function compactJson(value: JsonValue): string {
  return stringifyJson(value);
}

/** Splits the encoded body into pieces; an empty body has no pieces. */
export function bodyPieces(body: RequestBody): readonly Piece[] {
  switch (body.kind) {
    case 'json':
      return [{ kind: 'text', text: prettyJson(body) }];
    case 'form':
      return [{ kind: 'text', text: encodeForm(body.fields) }];
    case 'text':
      return [{ kind: 'text', text: body.text }];
    case 'binary':
      return [{ kind: 'file', fileName: body.fileName }];
    case 'multipart':
      return multipartPieces(body.parts);
    default:
      return body satisfies never;
  }
}

/** Names of the files in a body. */
export function filesOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => (piece.kind === 'file' ? [piece.fileName] : []));
}

/** Adds the boundary to the media type of a multipart body (RFC 7578, section 4.1), for programs that encode the body themselves. */
export function headersWithBoundary({ headers, body }: Request): Request['headers'] {
  if (body?.kind !== 'multipart') return headers;
  const value = `multipart/form-data; boundary=${boundaryOf(body.parts)}`;
  return headers.map((header) => (isContentType(header.name) ? { ...header, value } : header));
}

/** Removes the Content-Type header of multipart bodies, for libraries that choose the boundary themselves. */
export function headersWithoutContentType({ headers }: Request): Request['headers'] {
  return headers.filter((header) => !isContentType(header.name));
}

/** Distinct files in a body. */
export function fileNames(body: RequestBody | undefined): readonly string[] {
  if (body?.kind === 'binary') return [body.fileName];
  if (body?.kind !== 'multipart') return [];
  return [...new Set(body.parts.flatMap((part) => (part.kind === 'file' ? [part.fileName] : [])))];
}

/** True if a body contains the content of a file. */
export function readsFile(body: RequestBody | undefined): boolean {
  return body?.kind === 'binary' || (body?.kind === 'multipart' && hasFile(body.parts));
}

export function hasFile(parts: readonly Part[]): boolean {
  return parts.some((part) => part.kind === 'file');
}

function isContentType(name: string): boolean {
  return name.toLowerCase() === 'content-type';
}

/** Boundary of the documented examples, extended until it does not occur in the body (RFC 2046, section 5.1.1). */
function boundaryOf(parts: readonly Part[]): string {
  const texts = parts
    .map((part) => (part.kind === 'field' ? `${part.name}\n${part.value}` : part.name))
    .join('\n');
  let boundary = '---011000010111000001101001';
  while (texts.includes(boundary)) boundary += '0';
  return boundary;
}

function multipartPieces(parts: readonly Part[]): readonly Piece[] {
  const boundary = boundaryOf(parts);
  const pieces: Piece[] = [];
  let text = '';
  for (const part of parts) {
    text += `--${boundary}\r\n${partHead(part)}\r\n`;
    if (part.kind === 'file') {
      pieces.push({ kind: 'text', text }, { kind: 'file', fileName: part.fileName });
      text = '';
    } else {
      text += part.value;
    }
    text += '\r\n';
  }
  return [...pieces, { kind: 'text', text: `${text}--${boundary}--\r\n` }];
}

function partHead(part: Part): string {
  const file = part.kind === 'file' ? `; filename="${quotedName(part.fileName)}"` : '';
  const type = part.mediaType === undefined ? '' : `Content-Type: ${part.mediaType}\r\n`;
  return `Content-Disposition: form-data; name="${quotedName(part.name)}"${file}\r\n${type}`;
}

/** Escapes names as browsers do (WHATWG HTML, "multipart/form-data encoding algorithm"). */
export function quotedName(name: string): string {
  return name.replace(/[\r\n"]/g, (character) => encodeURIComponent(character));
}
