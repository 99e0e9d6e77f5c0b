const unreserved = /[^A-Za-z0-9\-._~]/gu;
const unreservedOrReserved = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu;
const pathCharacters = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:@!$&'()*+,;=%/]/gu;

/** RFC 6570, 3.2.1: everything but unreserved characters in percent-encoding. */
export function encodeAll(text: string): string {
  return text.replace(unreserved, percent);
}

/** RFC 6570, 3.2.3: reserved characters and percent-encoded triplets stay. */
export function encodeKeepingReserved(text: string): string {
  return text.replace(unreservedOrReserved, percent);
}

/** The literal text of a path (RFC 3986, 3.3). */
export function encodePath(text: string): string {
  return text.replace(pathCharacters, percent);
}

function percent(character: string): string {
  return [...Buffer.from(character, 'utf8')]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

/** RFC 3986, 5.2.4: clients remove these, also when they are percent-encoded (WHATWG URL, "double-dot URL path segment"). */
export function hasDotSegment(path: string): boolean {
  return path.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
}
