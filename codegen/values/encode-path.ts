/** Percent-encodes the segments of a path (RFC 3986, section 3.3). */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
