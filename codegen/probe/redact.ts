import { isArray, isObject, type JsonValue } from '../values/json.ts';
import type { ApiKeys } from './api-keys.ts';

/** Removes API keys from received data before it is validated, truncated or shown. */
export interface Redactor {
  text(text: string): string;
  bytes(bytes: Buffer): Buffer;
  /** Redacts strings and property names of parsed JSON. */
  value(value: JsonValue): JsonValue;
  /** True if any API key was found. */
  readonly hasFound: boolean;
}

/** Shorter strings occur in ordinary text and are not redacted. */
const minLength = 8;

export function makeRedactor(keys: ApiKeys): Redactor {
  const patterns = [...keys]
    .flatMap(([variable, key]) =>
      encodingsOf(key).map((encoded) => ({ encoded, replacement: `<${variable}>` })),
    )
    .sort((a, b) => b.encoded.length - a.encoded.length);
  let hasFound = false;
  const text = (input: string): string => {
    let replacement = input;
    for (const { encoded, replacement: name } of patterns)
      replacement = replacement.replaceAll(encoded, name);
    for (const { encoded, replacement: name } of patterns)
      replacement = redactPrefix(replacement, encoded, name);
    hasFound ||= replacement !== input;
    return replacement;
  };
  const value = (input: JsonValue): JsonValue => {
    if (typeof input === 'string') return text(input);
    if (isArray(input)) return input.map(value);
    if (!isObject(input)) return input;
    return Object.fromEntries(Object.entries(input).map(([name, item]) => [text(name), value(item)]));
  };
  return {
    text,
    value,
    // API keys are ASCII, so latin1 preserves all bytes.
    bytes: (bytes) => Buffer.from(text(bytes.toString('latin1')), 'latin1'),
    get hasFound() {
      return hasFound;
    },
  };
}

/** Encodings of a key: JSON, URL, form and Base64; for `Basic` credentials also the decoded user and password. */
function encodingsOf(key: string): readonly string[] {
  const credentials = Buffer.from(key, 'base64').toString('latin1');
  const [, password = ''] = /^[ -~]*?:([ -~]*)$/.exec(credentials) ?? [];
  const encodings = [
    key,
    JSON.stringify(key).slice(1, -1),
    encodeURIComponent(key),
    new URLSearchParams({ key }).toString().slice('key='.length),
    Buffer.from(key).toString('base64').replace(/=+$/, ''),
    ...(password === '' ? [] : [credentials, password]),
  ];
  return [...new Set(encodings)].filter(({ length }) => length >= minLength);
}

/** Redacts the beginning of a key at the end of truncated text. */
function redactPrefix(text: string, encoded: string, replacement: string): string {
  for (let length = encoded.length - 1; length >= minLength; length -= 1)
    if (text.endsWith(encoded.slice(0, length))) return text.slice(0, -length) + replacement;
  return text;
}
