import {
  formFields,
  type SerializationStyle,
  type SerializationStyles,
  valueToString,
} from './parameters.ts';

/** Encodes `application/x-www-form-urlencoded`. Without a style, array items repeat the name and objects are sent as JSON. */
export function encodeForm(fields: unknown, styles: SerializationStyles = {}): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of definedEntries(fields))
    if (Object.hasOwn(styles, name))
      for (const field of formFields(name, value, styles[name] ?? {})) body.append(...field);
    else for (const item of toArray(value)) body.append(name, valueToString(item));
  return body;
}

/**
 * Encodes `multipart/form-data` (RFC 7578). Without a style, array items repeat the name, a Blob is a file and other objects are JSON parts.
 * FormData would send each string with a media type as a file and convert line ends to CRLF.
 */
export function encodeMultipart(fields: unknown, styles: SerializationStyles = {}): Blob {
  // Lower case, because a Blob lower-cases its type.
  const boundary = `----${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
  const parts = definedEntries(fields).flatMap(([name, value]) =>
    multipartParts(name, value, Object.hasOwn(styles, name) ? styles[name] : undefined),
  );
  const blobParts = parts.flatMap(([headers, content]) => [
    `--${boundary}\r\nContent-Disposition: form-data; ${headers}\r\n\r\n`,
    content,
    '\r\n',
  ]);
  return new Blob([...blobParts, `--${boundary}--\r\n`], {
    type: `multipart/form-data; boundary=${boundary}`,
  });
}

type MultipartPart = readonly [headers: string, content: Blob | string];

function multipartParts(
  name: string,
  value: unknown,
  style: SerializationStyle = {},
): readonly MultipartPart[] {
  if (style.style)
    return formFields(name, value, style).map(([key, text]) => [quoteParameter('name', key), text]);
  return toArray(value).map((item) => multipartPart(quoteParameter('name', name), item, style));
}

function multipartPart(
  name: string,
  value: unknown,
  { contentType, json }: SerializationStyle,
): MultipartPart {
  if (value instanceof Blob) {
    const fileName = 'name' in value ? String(value.name) : 'blob';
    const type = value.type || contentType || 'application/octet-stream';
    return [`${name}; ${quoteParameter('filename', fileName)}${contentTypeLine(type)}`, value];
  }
  const isJson = typeof value === 'object' && value !== null && !(value instanceof Date);
  const type = contentType ?? (isJson ? 'application/json' : '');
  return [name + contentTypeLine(type), json ? JSON.stringify(value) : valueToString(value)];
}

function contentTypeLine(type: string): string {
  return type && `\r\nContent-Type: ${type}`;
}

/** WHATWG HTML, "multipart/form-data encoding algorithm". */
function quoteParameter(parameter: string, name: string): string {
  const text = name.replace(/\r\n?|\n/g, '%0D%0A').replaceAll('"', '%22');
  return `${parameter}="${text}"`;
}

function definedEntries(fields: unknown): readonly (readonly [string, unknown])[] {
  if (typeof fields !== 'object' || fields === null) return [];
  return Object.entries(fields).filter(([, value]) => value !== undefined);
}

function toArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
