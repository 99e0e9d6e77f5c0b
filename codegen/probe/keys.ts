import type { Header, QueryPair, Request } from '../http/request.ts';
import { fillSecrets } from '../languages/shared/secrets.ts';

/** The values of secrets by the name of their environment variable. */
export type Keys = ReadonlyMap<string, string>;

/** The request with its secrets in their places. */
export function fillKeys(request: Request, keys: Keys): Request {
  const { url, headers } = request;
  return {
    ...request,
    url: { ...url, query: url.query.map((pair) => fill(pair, keys)) },
    headers: headers.map((header) => fill(header, keys)),
  };
}

function fill<Pair extends Header | QueryPair>(pair: Pair, keys: Keys): Pair {
  if (!pair.secret) return pair;
  return { ...pair, value: fillSecrets(pair, (variable) => keys.get(variable) ?? '') };
}

/** RFC 9110, 5.5: what a header cannot carry is no key, but for instance the line that it was copied with. */
export function isKeyText(text: string): boolean {
  return /^[!-~](?:[ -~]*[!-~])?$/.test(text);
}
