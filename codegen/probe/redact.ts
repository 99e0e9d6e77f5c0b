import { isArray, isObject, type JsonValue } from '../values/json.ts';
import type { Keys } from './keys.ts';

/** Takes keys out of what a server sent, before anything of it is judged, cut or shown. */
export interface Redactor {
  text(text: string): string;
  bytes(bytes: Buffer): Buffer;
  /** Also where the JSON escaped it. */
  value(value: JsonValue): JsonValue;
  /** Whether any was there. */
  readonly hasFound: boolean;
}

/** What is shorter is found in any text, and keeps no secret. */
const shortest = 8;

export function makeRedactor(keys: Keys): Redactor {
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
    // One character a byte: a key is ASCII.
    bytes: (bytes) => Buffer.from(text(bytes.toString('latin1')), 'latin1'),
    get hasFound() {
      return hasFound;
    },
  };
}

/** A key as JSON, a URL, a form and Base64 have it; of `Basic` credentials also what they stand for. */
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

/** What was cut off within a key ends with its beginning. */
function withoutBeginning(text: string, spelling: string, shown: string): string {
  for (let length = spelling.length - 1; length >= shortest; length -= 1)
    if (text.endsWith(spelling.slice(0, length))) return text.slice(0, -length) + shown;
  return text;
}
