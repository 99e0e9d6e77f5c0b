import type { Header, QueryPair, Request } from '../http/request.ts';
import { fillSecrets } from '../http/secret-text.ts';

/** Secret values by environment variable. */
export type Keys = ReadonlyMap<string, string>;

/** Inserts the secrets into a request. */
export function fillKeys(request: Request, keys: Keys): Request {
  const { url, headers } = request;
  return {
    ...request,
    url: { ...url, query: url.query.map((pair) => fill(pair, keys)) },
    headers: headers.map((header) => fill(header, keys)),
  };
}

function fill<Pair extends Header | QueryPair>(pair: Pair, keys: Keys): Pair {
  return { ...pair, value: fillSecrets(pair.value, ({ env }) => keys.get(env) ?? '') };
}

/** RFC 9110, 5.5: a key with characters that are invalid in a header was probably copied with its line break. */
export function isKeyText(text: string): boolean {
  return /^[!-~](?:[ -~]*[!-~])?$/.test(text);
}
