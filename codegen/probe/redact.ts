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
const shortest = 8;

export function makeRedactor(keys: ApiKeys): Redactor {
  const hidden = [...keys]
    .flatMap(([variable, key]) => spellingsOf(key).map((spelling) => ({ spelling, shown: `<${variable}>` })))
    .sort((a, b) => b.spelling.length - a.spelling.length);
  let hasFound = false;
  const text = (given: string): string => {
    let shown = given;
    for (const { spelling, shown: name } of hidden) shown = shown.replaceAll(spelling, name);
    for (const { spelling, shown: name } of hidden) shown = withoutBeginning(shown, spelling, name);
    hasFound ||= shown !== given;
    return shown;
  };
  const value = (given: JsonValue): JsonValue => {
    if (typeof given === 'string') return text(given);
    if (isArray(given)) return given.map(value);
    if (!isObject(given)) return given;
    return Object.fromEntries(Object.entries(given).map(([name, member]) => [text(name), value(member)]));
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
function spellingsOf(key: string): readonly string[] {
  const credentials = Buffer.from(key, 'base64').toString('latin1');
  const [, password = ''] = /^[ -~]*?:([ -~]*)$/.exec(credentials) ?? [];
  const spellings = [
    key,
    JSON.stringify(key).slice(1, -1),
    encodeURIComponent(key),
    new URLSearchParams({ key }).toString().slice('key='.length),
    Buffer.from(key).toString('base64').replace(/=+$/, ''),
    ...(password === '' ? [] : [credentials, password]),
  ];
  return [...new Set(spellings)].filter(({ length }) => length >= shortest);
}

/** Redacts the beginning of a key at the end of truncated text. */
function withoutBeginning(text: string, spelling: string, shown: string): string {
  for (let length = spelling.length - 1; length >= shortest; length -= 1)
    if (text.endsWith(spelling.slice(0, length))) return text.slice(0, -length) + shown;
  return text;
}
