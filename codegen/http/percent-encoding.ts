const unreserved = /[^A-Za-z0-9\-._~]/gu;
const unreservedOrReserved = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu;
const pathCharacters = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:@!$&'()*+,;=%/]/gu;

/** Percent-encodes everything except unreserved characters (RFC 6570, 3.2.1). */
export function encodeComponent(text: string): string {
  return text.replace(unreserved, percent);
}

/** Percent-encodes a string but keeps reserved characters and percent-encoded triplets (RFC 6570, 3.2.3). */
export function encodeKeepingReserved(text: string): string {
  return text.replace(unreservedOrReserved, percent);
}

/** Percent-encodes literal path text (RFC 3986, 3.3). */
export function encodePath(text: string): string {
  return text.replace(pathCharacters, percent);
}

function percent(character: string): string {
  return [...Buffer.from(character, 'utf8')]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

/** HTTP clients remove dot segments (RFC 3986, 5.2.4), even percent-encoded ones (WHATWG URL, "double-dot URL path segment"). */
export function hasDotSegment(path: string): boolean {
  return path.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
}

/** Normalizes percent-encoding (RFC 3986, 6.2.2): unreserved characters are plain, hexadecimal digits are upper case. */
export function normalizePercent(text: string): string {
  return text.replace(/%[0-9A-Fa-f]{2}/g, (triplet) => {
    const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
    return /[A-Za-z0-9\-._~]/.test(character) ? character : triplet.toUpperCase();
  });
}
