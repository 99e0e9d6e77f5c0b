import { fieldsOf, plain, type Style, type Styles } from './parameters.ts';

/** Encodes `application/x-www-form-urlencoded`. Without a style, array items repeat the name and objects are sent as JSON. */
export function formBody(fields: unknown, styles: Styles = {}): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of entriesOf(fields))
    if (Object.hasOwn(styles, name))
      for (const field of fieldsOf(name, value, styles[name] ?? {})) body.append(...field);
    else for (const one of listOf(value)) body.append(name, plain(one));
  return body;
}

/**
 * Encodes `multipart/form-data` (RFC 7578). Without a style, array items repeat the name, a Blob is a file and other objects are JSON parts.
 * FormData would send each string with a media type as a file and convert line ends to CRLF.
 */
export function multipartBody(fields: unknown, styles: Styles = {}): Blob {
  // Lower case, because a Blob lower-cases its type.
  const boundary = `----${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
  const parts = entriesOf(fields).flatMap(([name, value]) =>
    partsOf(name, value, Object.hasOwn(styles, name) ? styles[name] : undefined),
  );
  const pieces = parts.flatMap(([head, content]) => [
    `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`,
    content,
    '\r\n',
  ]);
  return new Blob([...pieces, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
}

type Part = readonly [head: string, content: Blob | string];

function partsOf(name: string, value: unknown, style: Style = {}): readonly Part[] {
  if (style.style) return fieldsOf(name, value, style).map(([key, text]) => [nameOf('name', key), text]);
  return listOf(value).map((one) => partOf(nameOf('name', name), one, style.contentType));
}

function partOf(name: string, value: unknown, stated: string | undefined): Part {
  if (value instanceof Blob) {
    const fileName = 'name' in value ? String(value.name) : 'blob';
    const type = value.type || stated || 'application/octet-stream';
    return [`${name}; ${nameOf('filename', fileName)}${typeLine(type)}`, value];
  }
  const isJson = typeof value === 'object' && value !== null && !(value instanceof Date);
  return [name + typeLine(stated ?? (isJson ? 'application/json' : '')), plain(value)];
}

function typeLine(type: string): string {
  return type && `\r\nContent-Type: ${type}`;
}

/** WHATWG HTML, "multipart/form-data encoding algorithm". */
function nameOf(parameter: string, name: string): string {
  const text = name.replace(/\r\n?|\n/g, '%0D%0A').replaceAll('"', '%22');
  return `${parameter}="${text}"`;
}

function entriesOf(fields: unknown): readonly (readonly [string, unknown])[] {
  if (typeof fields !== 'object' || fields === null) return [];
  return Object.entries(fields).filter(([, value]) => value !== undefined);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
