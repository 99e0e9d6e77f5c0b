import { encodeForm, encodeMultipart } from './body.ts';
import { buildQuery, type SerializationStyles } from './parameters.ts';
import type { Call, RequestBody } from './request.ts';

/**
 * Encodes a body whose media type the caller chooses.
 *
 * @param styles Styles of form fields, by media type.
 */
export function encodeBody(
  mediaType: string,
  body: unknown,
  styles: Readonly<Record<string, SerializationStyles>> = {},
): Pick<Call, 'contentType' | 'body'> {
  if (body === undefined) return {};
  // A range such as image/* is not a Content-Type; fetch takes the type from the body.
  if (mediaType.includes('*')) return { body: asBody(body) };
  if (/^multipart\/form-data/i.test(mediaType)) return { body: encodeMultipart(body, styles[mediaType]) };
  return { contentType: mediaType, body: encodeContent(mediaType, body, styles[mediaType]) };
}

function encodeContent(
  mediaType: string,
  body: unknown,
  styles: SerializationStyles | undefined,
): RequestBody {
  if (/[+/]json\b/i.test(mediaType)) return JSON.stringify(body);
  if (/^application\/x-www-form-urlencoded/i.test(mediaType)) return encodeForm(body, styles);
  return asBody(body);
}

function asBody(value: unknown): RequestBody {
  return isBinary(value) ? value : String(value);
}

function isBinary(body: unknown): body is Blob | ArrayBuffer | ReadableStream<Uint8Array> {
  return (
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof ReadableStream
  );
}

/** Encodes a value as the whole query string (OpenAPI 3.2, "in: querystring"). */
export function buildQueryString(value: unknown, mediaType: string): string {
  if (value === undefined) return '';
  return mediaType.startsWith('application/x-www-form-urlencoded') &&
    typeof value === 'object' &&
    value !== null
    ? buildQuery(value)
    : encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value));
}
