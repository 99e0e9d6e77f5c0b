/** True for JSON, with or without parameters (RFC 6838, 4.2.8: `+json`). */
export function isJsonMediaType(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)/i.test(mediaType);
}
