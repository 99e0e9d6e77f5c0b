/** `name=value` of a query, a form or a Cookie header. */
export interface RawPair {
  readonly name: string;
  /** Undecoded, because a percent-encoded delimiter is data. */
  readonly raw: string;
}

/** WHATWG URL, "application/x-www-form-urlencoded parsing". */
export function parseQuery(text: string): readonly RawPair[] {
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name, raw] = splitOnce(pair, '=');
      return { name: decodeForm(name), raw };
    });
}

/** RFC 6265, 5.4. */
export function parseCookies(header: string): readonly RawPair[] {
  return header
    .split(';')
    .map((pair) => splitOnce(pair.trim(), '='))
    .filter(([name]) => name !== '')
    .map(([name, raw]) => ({ name: decodePercent(name), raw }));
}

export function splitOnce(text: string, delimiter: string): readonly [string, string] {
  const at = text.indexOf(delimiter);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + delimiter.length)];
}

export function decodeForm(text: string): string {
  return decodePercent(text.replaceAll('+', ' '));
}

/** Decodes a string; returns invalid input unchanged, which `isDecodable` reports. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
