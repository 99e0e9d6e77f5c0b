import { isJsonMediaType } from '../values/media-type.ts';

/** Encoding of a request body. */
export type BodyKind = 'json' | 'json-lines' | 'form' | 'multipart' | 'text' | 'binary' | 'unsupported';

/** Type, subtype and parameters (RFC 9110, 8.3.1). The subtype can be a wildcard, also before a suffix: `application/*+json`. */
const mediaTypePattern =
  /^[A-Za-z0-9!#$&^_.+-]{1,127}\/(?:\*|(?:\*\+)?[A-Za-z0-9!#$&^_.+-]{1,127})(?:\s*;\s*[A-Za-z0-9!#$&^_.+-]+=(?:[A-Za-z0-9!#$&^_.+-]+|"[ !#-[\]-~]*"))*\s*$/;

export function isMediaType(text: string): boolean {
  return text === '*/*' || mediaTypePattern.test(text);
}

/** The media type without parameters, in lower case. */
export function baseMediaType(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase();
}

/** Media type of files without another one (OpenAPI 3.1.1, "Encoding Object", `contentType`). */
export const binaryMediaType = 'application/octet-stream';

const byName = new Map<string, BodyKind>([
  ['application/x-www-form-urlencoded', 'form'],
  ['multipart/form-data', 'multipart'],
  ['application/json-seq', 'json-lines'],
  ['application/ndjson', 'json-lines'],
  ['application/x-ndjson', 'json-lines'],
  ['application/json-lines', 'json-lines'],
  ['application/jsonl', 'json-lines'],
  ['application/x-jsonl', 'json-lines'],
  ['application/jsonlines', 'json-lines'],
  ['application/x-jsonlines', 'json-lines'],
  ['application/x-json-stream', 'json-lines'],
  ['text/x-ndjson', 'json-lines'],
  ['application/graphql', 'text'],
  ['application/javascript', 'text'],
  ['application/sql', 'text'],
  ['application/jwt', 'text'],
  ['image/svg+xml', 'text'],
]);

export function bodyKindOf(mediaType: string): BodyKind {
  const name = baseMediaType(mediaType);
  const known = byName.get(name);
  if (known) return known;
  if (isJsonMediaType(name)) return 'json';
  if (name.endsWith('+json-seq')) return 'json-lines';
  if (name.startsWith('text/') || isXmlMediaType(name) || isYamlMediaType(name)) return 'text';
  return name.startsWith('multipart/') ? 'unsupported' : 'binary';
}

/** True for XML (RFC 7303). */
export function isXmlMediaType(mediaType: string): boolean {
  return /[/+]xml$/.test(baseMediaType(mediaType));
}

/** True for YAML (RFC 9512). */
export function isYamlMediaType(mediaType: string): boolean {
  return /(?:[/+]|\/x-|\/vnd\.)yaml$/.test(baseMediaType(mediaType));
}

/** True for a range of media types, such as `text/*`. */
export function isMediaRange(mediaType: string): boolean {
  return baseMediaType(mediaType).includes('*');
}

/** Replaces a media type range with a concrete media type (OpenAPI, "Media Type Object"). */
export function concreteMediaType(mediaType: string): string {
  const name = baseMediaType(mediaType);
  if (!isMediaRange(name)) return mediaType;
  if (name === '*/*' || name === 'application/*') return 'application/json';
  if (name.includes('/*+')) return name.replace('*', 'vnd.example');
  return ranges.get(name) ?? binaryMediaType;
}

const ranges = new Map([
  ['text/*', 'text/plain'],
  ['image/*', 'image/png'],
  ['audio/*', 'audio/mpeg'],
  ['video/*', 'video/mp4'],
]);

/** Short name of a media type, used in sample names. */
export function shortMediaTypeName(mediaType: string): string {
  const name = baseMediaType(mediaType);
  if (name === 'application/x-www-form-urlencoded') return 'form';
  const [type = '', subtype = ''] = name.split('/');
  if (type === 'multipart') return 'multipart';
  return subtype.replace(/^(?:x-|vnd\.)/, '').replace(/[^a-z0-9]+/g, '-');
}

/** @param range A media type, or a range such as `image/*` or `application/*+json`. */
export function matchesMediaRange(mediaType: string, range: string): boolean {
  if (range === '*/*' || range === mediaType) return true;
  const [start = '', end] = range.split('*');
  return end !== undefined && mediaType.startsWith(start) && mediaType.endsWith(end);
}
