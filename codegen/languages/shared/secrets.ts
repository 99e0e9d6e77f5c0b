import type { QueryPair, Request, Secret, Url } from '../../http/request.ts';
import { encodeForm } from '../../http/request-text.ts';

/** A secret that a program reads from the environment. */
export interface ProgramSecret {
  /** Name of the environment variable. */
  readonly variable: string;
  /** Name in the program: two or more lower-case words, which cannot clash with keywords or other names. */
  readonly words: readonly string[];
}

/** Distinct secrets of a request, starting with the headers. */
export function secretsOf({ headers, url }: Request): readonly ProgramSecret[] {
  const variables = new Set([...headers, ...url.query].flatMap(variablesOf));
  if (variables.size === 1) return [...variables].map((variable) => ({ variable, words: ['api', 'key'] }));
  const taken = new Set<string>();
  return [...variables].map((variable) => {
    const words = variable.toLowerCase().split('_').filter(Boolean);
    if (words.length === 1 || words.at(-1) !== 'key') words.push('key');
    while (taken.has(words.join(''))) words.push('too');
    taken.add(words.join(''));
    return { variable, words };
  });
}

function variablesOf({ secret }: Pick<Held, 'secret'>): readonly string[] {
  if (!secret) return [];
  return [secret.variable, ...(secret.next ? variablesOf({ secret: secret.next }) : [])];
}

/** A piece of text: literal text, or a secret. */
export type SecretPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'secret'; readonly variable: string };

/** A value that may contain secrets: a header, or the value of a pair. */
interface Held {
  readonly value: string;
  readonly secret?: Secret;
}

/** Splits a header value into non-empty pieces. */
export function headerPieces({ value, secret }: Held): readonly SecretPiece[] {
  return joinTexts(secret ? secretPieces(secret) : [text(value)]);
}

function secretPieces({ before, variable, after, next }: Secret): readonly SecretPiece[] {
  return [text(before), { kind: 'secret', variable }, text(after), ...(next ? secretPieces(next) : [])];
}

/** Splits a value into text and secrets. */
export function fillSecrets(held: Held, secretOf: (variable: string) => string): string {
  return headerPieces(held)
    .map((piece) => (piece.kind === 'text' ? piece.text : secretOf(piece.variable)))
    .join('');
}

/** Placeholders of secrets, by variable. */
export function placeholdersIn({ value, secret }: Held): readonly (readonly [string, string])[] {
  if (!secret) return [];
  const { before, variable, after, next } = secret;
  const rest = value.slice(before.length);
  const end = next ? rest.indexOf(after + next.before) : rest.length - after.length;
  const others = next ? placeholdersIn({ value: rest.slice(end + after.length), secret: next }) : [];
  return [[variable, rest.slice(0, end)], ...others];
}

/** Splits the URL, as printed by `urlText`, into non-empty pieces. Secrets must be percent-encoded. */
export function urlPieces({ origin, path, query }: Url): readonly SecretPiece[] {
  const pairs = query.flatMap((pair, index) => [text(index === 0 ? '?' : '&'), ...pairPieces(pair)]);
  return joinTexts([text(origin + path), ...pairs]);
}

function pairPieces(pair: QueryPair): readonly SecretPiece[] {
  const { name, raw, secret } = pair;
  if (!secret || raw !== undefined) return [text(raw ?? encodeForm([pair]))];
  return [
    text(encodeForm([{ name, value: secret.before }])),
    { kind: 'secret', variable: secret.variable },
    text(encodeForm([{ name: '', value: secret.after }]).slice(1)),
  ];
}

function text(content: string): SecretPiece {
  return { kind: 'text', text: content };
}

function joinTexts(pieces: readonly SecretPiece[]): readonly SecretPiece[] {
  const joined: SecretPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text') joined.splice(-1, 1, text(last.text + piece.text));
    else if (piece.kind === 'secret' || piece.text !== '') joined.push(piece);
  }
  return joined;
}
