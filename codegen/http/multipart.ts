import { splitOnce } from './pairs.ts';

/** A part of a multipart body (RFC 7578, section 4). */
export interface MultipartPart {
  readonly name: string;
  readonly fileName?: string;
  readonly mediaType?: string;
  readonly bytes: Buffer;
}

export type MultipartResult =
  | { readonly parts: readonly MultipartPart[]; readonly problem?: never }
  /** A predicate for a message: `has no boundary line --x`. `isTooLarge` is true if a limit is exceeded. */
  | { readonly parts?: never; readonly problem: string; readonly isTooLarge?: boolean };

/** Limits against abuse; real forms have fewer parts with shorter headers. */
const maxParts = 1_000;
const maxHeaderBytes = 16 * 1024;

/** RFC 2046, section 5.1.1. */
export function parseMultipart(body: Buffer, contentType: string): MultipartResult {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return { problem: 'its Content-Type has no boundary' };
  const delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
  // The first delimiter may be at the start of the body, without a preceding line break.
  const whole = Buffer.concat([Buffer.from('\r\n'), body]);
  const parts: MultipartPart[] = [];
  let at = whole.indexOf(delimiter);
  if (at < 0) return { problem: `has no boundary line --${boundary}` };
  for (;;) {
    at += delimiter.length;
    if (whole.subarray(at, at + 2).toString('latin1') === '--') return { parts };
    const end = whole.indexOf(delimiter, at);
    if (end < 0) return { problem: `does not end with --${boundary}--` };
    if (parts.length === maxParts) return { problem: `has more than ${maxParts} parts`, isTooLarge: true };
    const part = readPart(whole.subarray(at, end));
    if ('problem' in part) return { ...part, problem: `part ${parts.length + 1} ${part.problem}` };
    parts.push(part);
    at = end;
  }
}

function boundaryOf(contentType: string): string | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  return quoted ?? plain;
}

function readPart(
  bytes: Buffer,
): MultipartPart | { readonly problem: string; readonly isTooLarge?: boolean } {
  const blank = bytes.indexOf('\r\n\r\n');
  if (blank < 0) return { problem: 'has no blank line after its headers' };
  if (blank > maxHeaderBytes)
    return { problem: `has headers of more than ${maxHeaderBytes} bytes`, isTooLarge: true };
  const headers = new Map(
    bytes
      .subarray(0, blank)
      .toString('utf8')
      .split('\r\n')
      .map((line) => splitOnce(line, ':'))
      .map(([name, value]) => [name.trim().toLowerCase(), value.trim()]),
  );
  const disposition = headers.get('content-disposition') ?? '';
  const name = parameterOf(disposition, 'name');
  if (!/^form-data\b/i.test(disposition) || name === undefined)
    return { problem: 'has no Content-Disposition: form-data with a name' };
  const fileName = parameterOf(disposition, 'filename');
  const mediaType = headers.get('content-type');
  return {
    name,
    bytes: bytes.subarray(blank + 4),
    ...(fileName === undefined ? {} : { fileName }),
    ...(mediaType === undefined ? {} : { mediaType }),
  };
}

/**
 * Browsers percent-encode quotes and line breaks (WHATWG HTML, "multipart/form-data encoding algorithm"); other clients escape them with a
 * backslash. A backslash before the final quote is part of the value.
 */
function parameterOf(disposition: string, name: string): string | undefined {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}=(?:"((?:\\\\"(?!\\s*(?:;|$))|[^"])*)"|([^\\s;"]+))`, 'i').exec(disposition) ??
    [];
  return (quoted ?? plain)
    ?.replaceAll('\\"', '"')
    .replace(/%(22|0A|0D)/gi, (triplet) => decodeURIComponent(triplet));
}
