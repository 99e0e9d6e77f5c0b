import type { Header, QueryPair, Request, Secret } from '../http/request.ts';
import { encodeBasic, fillSecrets } from '../http/secret-text.ts';

/** Secret values by environment variable. */
export type ApiKeys = ReadonlyMap<string, string>;

/** Inserts the secrets into a request. */
export function insertApiKeys(request: Request, keys: ApiKeys): Request {
  const { url, headers } = request;
  return {
    ...request,
    url: { ...url, query: url.query.map((pair) => fill(pair, keys)) },
    headers: headers.map((header) => fill(header, keys)),
  };
}

function fill<Pair extends Header | QueryPair>(pair: Pair, keys: ApiKeys): Pair {
  const read = (variable: string) => keys.get(variable) ?? '';
  const secretValue = ({ env, basic }: Secret) =>
    basic ? encodeBasic(read(basic.username), read(basic.password)) : read(env);
  return { ...pair, value: fillSecrets(pair.value, secretValue) };
}

/** RFC 9110, 5.5: a key with characters that are invalid in a header was probably copied with its line break. */
export function isValidApiKey(text: string): boolean {
  return /^[!-~](?:[ -~]*[!-~])?$/.test(text);
}
