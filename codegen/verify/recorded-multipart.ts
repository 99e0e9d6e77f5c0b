/** A part of `multipart/form-data` (RFC 7578). */
export interface RecordedPart {
  readonly name: string;
  readonly fileName: string | undefined;
  readonly mediaType: string | undefined;
  readonly body: Uint8Array;
}

/** Parses a multipart body; `undefined` if it is invalid. */
export function parseRecordedMultipart(
  contentType: string,
  body: Uint8Array,
): readonly RecordedPart[] | undefined {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return undefined;
  // latin1 maps each byte to one character, so offsets in the text and the body are equal.
  const text = Buffer.from(body).toString('latin1');
  const pieces = `\r\n${text}`.split(`\r\n--${boundary}`);
  const last = pieces.pop();
  if (pieces.length === 0 || !last?.startsWith('--')) return undefined;
  return pieces.slice(1).flatMap((piece) => readPart(piece) ?? []);
}

function readPart(piece: string): RecordedPart | undefined {
  const end = piece.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const head = Buffer.from(piece.slice(0, end), 'latin1').toString('utf8');
  const disposition = /content-disposition:[^\r\n]*/i.exec(head)?.[0] ?? '';
  return {
    name: parameter(disposition, 'name') ?? '',
    fileName: parameter(disposition, 'filename'),
    mediaType: /content-type:\s*([^\r\n]*)/i.exec(head)?.[1],
    body: Buffer.from(piece.slice(end + 4), 'latin1'),
  };
}

/**
 * Reads a parameter as browsers encode it (WHATWG HTML, "multipart/form-data encoding algorithm") or with backslash-escaped quotes. A backslash
 * before the final quote is part of the name.
 */
function parameter(disposition: string, name: string): string | undefined {
  const text = new RegExp(`[;\\s]${name}="((?:\\\\"(?!\\s*(?:;|$))|[^"])*)"`, 'im').exec(disposition)?.[1];
  return text?.replaceAll('\\"', '"').replace(/%(0D|0A|22)/gi, (triplet) => decodeURIComponent(triplet));
}
