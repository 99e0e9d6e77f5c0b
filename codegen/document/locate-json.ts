import { parseUnknown } from '../values/unknown.ts';
import { type Located, leaf, type Member, remembered } from './located.ts';

/**
 * Positions in JSON text that has been read without an error. Properties are located when they are needed, by passing over the values before them:
 * the syntax tree of a large description takes many times its size.
 */
export function locateJson(text: string): Located {
  return valueAt(text, skip(text, 0));
}

function valueAt(text: string, offset: number): Located {
  const first = text[offset];
  if (first !== '{' && first !== '[') return leaf(offset);
  return { offset, members: remembered(() => new Map(membersOf(text, offset, first === '{'))) };
}

function* membersOf(text: string, start: number, isObject: boolean): Generator<readonly [string, Member]> {
  let at = skip(text, start + 1);
  for (let index = 0; at < text.length && !isClosing(text[at]); index++) {
    const keyOffset = at;
    let name = String(index);
    if (isObject) {
      const keyEnd = endOfString(text, at);
      name = String(parseUnknown(text.slice(at, keyEnd)));
      at = skip(text, keyEnd);
    }
    yield [name, { keyOffset, value: valueAt(text, at) }];
    at = skip(text, endOfValue(text, at));
  }
}

const separators = /[ \t\n\r:,]*/y;
const scalar = /[^ \t\n\r,\]}]*/y;

/** Behind the white space, the colon and the comma at an offset. */
function skip(text: string, at: number): number {
  return endOf(separators, text, at);
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

function isClosing(character: string | undefined): boolean {
  return character === '}' || character === ']';
}

const quote = 0x22;
const backslash = 0x5c;

function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (let code = text.charCodeAt(at); code !== quote && at < text.length; code = text.charCodeAt(at))
    at += code === backslash ? 2 : 1;
  return at + 1;
}

function endOfValue(text: string, start: number): number {
  if (text.charCodeAt(start) === quote) return endOfString(text, start);
  if (text[start] !== '{' && text[start] !== '[') return endOf(scalar, text, start);
  let depth = 0;
  for (let at = start; at < text.length; at++)
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at) - 1;
        break;
      case 0x7b:
      case 0x5b:
        depth++;
        break;
      case 0x7d:
      case 0x5d:
        depth--;
        if (depth === 0) return at + 1;
    }
  return text.length;
}
