import type { Header, QueryPair, Request, Secret, Url } from '../../http/request.ts';
import { encodeForm } from '../../http/request-text.ts';
import { piecesOf, secretsIn } from '../../http/secret-text.ts';

/** A secret that a program reads from the environment. */
export interface ProgramSecret {
  /** Name of the environment variable. */
  readonly variable: string;
  /** Lower-case words of the program's variable name. At least two, so that it is neither a keyword nor another name in the program. */
  readonly words: readonly string[];
}

/** Secrets of a request without duplicates, those in headers first. */
export function secretsOf(request: Request): readonly ProgramSecret[] {
  const variables = new Set(
    secretsInRequest(request).flatMap(({ env, basic }) => (basic ? [basic.username, basic.password] : [env])),
  );
  if (variables.size === 1) return [...variables].map((variable) => ({ variable, words: ['api', 'key'] }));
  const usedNames = new Set<string>();
  return [...variables].map((variable) => {
    const words = variable.toLowerCase().split('_').filter(Boolean);
    if (words.length === 1 || !nouns.has(words.at(-1) ?? '')) words.push('key');
    while (usedNames.has(words.join(''))) words.push('too');
    usedNames.add(words.join(''));
    return { variable, words };
  });
}

/** Last words of a variable's name that need no `key` after them. */
const nouns = new Set(['key', 'username', 'password']);

/** Secrets of a request, those in headers first. */
export function secretsInRequest({ headers, url }: Request): readonly Secret[] {
  return [...headers, ...url.query].flatMap(({ value }) => secretsIn(value));
}

/** The request without its header for HTTP Basic authentication, which a library adds. */
export function withoutBasic(request: Request): Request {
  const isBasic = ({ value }: Header) => secretsIn(value).some(({ basic }) => basic !== undefined);
  return { ...request, headers: request.headers.filter((header) => !isBasic(header)) };
}

/** The complete URL as {@link urlText} writes it. Programs must percent-encode the secrets in it. */
export function urlPieces({ origin, path, query }: Url): readonly (string | Secret)[] {
  const pairs = query.flatMap((pair, index) => [index === 0 ? '?' : '&', ...pairPieces(pair)]);
  return piecesOf([origin + path, ...pairs]);
}

function pairPieces({ name, value, raw }: QueryPair): readonly (string | Secret)[] {
  if (raw !== undefined) return [raw];
  return [
    encodeForm([{ name, value: '' }]),
    ...piecesOf(value).map((piece) =>
      typeof piece === 'string' ? encodeForm([{ name: '', value: piece }]).slice(1) : piece,
    ),
  ];
}

/** True if the query contains a secret, which programs must percent-encode. */
export function hasSecretQuery({ query }: Url): boolean {
  return query.some(({ value }) => secretsIn(value).length > 0);
}
