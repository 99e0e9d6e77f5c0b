import type { Secret, SecretText } from './request.ts';

/** The text with placeholders for its secrets. */
export function shownText(text: SecretText): string {
  return fillSecrets(text, ({ placeholder }) => placeholder);
}

/** The text with a value for each secret. */
export function fillSecrets(text: SecretText, valueFor: (secret: Secret) => string): string {
  return piecesOf(text)
    .map((piece) => (typeof piece === 'string' ? piece : valueFor(piece)))
    .join('');
}

/** The pieces of a text: strings that are not empty, and secrets. Adjacent strings are joined. */
export function piecesOf(text: SecretText): readonly (string | Secret)[] {
  const pieces: (string | Secret)[] = [];
  for (const piece of typeof text === 'string' ? [text] : text) {
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces.splice(-1, 1, last + piece);
    else if (piece !== '') pieces.push(piece);
  }
  return pieces;
}

/** Credentials of HTTP Basic authentication (RFC 7617, section 2). */
export function encodeBasic(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}

export function secretsIn(text: SecretText): readonly Secret[] {
  return typeof text === 'string' ? [] : text.filter((piece) => typeof piece !== 'string');
}
