import { parseUnknown } from '../values/unknown.ts';
import { type LocatedChild, type LocatedNode, leafNode, memoize } from './located.ts';

/**
 * Positions in JSON text that has been read without an error. Properties are located when they are needed, by passing over the values before them:
 * the syntax tree of a large description takes many times its size.
 */
export function locateJson(text: string): LocatedNode {
  return valueAt(text, skipSeparators(text, 0));
}

function valueAt(text: string, offset: number): LocatedNode {
  const first = text[offset];
  if (first !== '{' && first !== '[') return leafNode(offset);
  return { offset, children: memoize(() => new Map(childrenOf(text, offset, first === '{'))) };
}

function* childrenOf(
  text: string,
  start: number,
  isObject: boolean,
): Generator<readonly [string, LocatedChild]> {
  let offset = skipSeparators(text, start + 1);
  for (let index = 0; offset < text.length && !isClosing(text[offset]); index++) {
    const keyOffset = offset;
    let name = String(index);
    if (isObject) {
      const keyEnd = endOfString(text, offset);
      name = String(parseUnknown(text.slice(offset, keyEnd)));
      offset = skipSeparators(text, keyEnd);
    }
    yield [name, { keyOffset, value: valueAt(text, offset) }];
    offset = skipSeparators(text, endOfValue(text, offset));
  }
}

const separatorPattern = /[ \t\n\r:,]*/y;
const scalarPattern = /[^ \t\n\r,\]}]*/y;

/** Behind the white space, the colon and the comma at an offset. */
function skipSeparators(text: string, offset: number): number {
  return endOf(separatorPattern, text, offset);
}

function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  pattern.test(text);
  return pattern.lastIndex;
}

function isClosing(character: string | undefined): boolean {
  return character === '}' || character === ']';
}

const quote = 0x22;
const backslash = 0x5c;

function endOfString(text: string, start: number): number {
  let offset = start + 1;
  for (
    let code = text.charCodeAt(offset);
    code !== quote && offset < text.length;
    code = text.charCodeAt(offset)
  )
    offset += code === backslash ? 2 : 1;
  return offset + 1;
}

function endOfValue(text: string, start: number): number {
  if (text.charCodeAt(start) === quote) return endOfString(text, start);
  if (text[start] !== '{' && text[start] !== '[') return endOf(scalarPattern, text, start);
  let depth = 0;
  for (let offset = start; offset < text.length; offset++)
    switch (text.charCodeAt(offset)) {
      case quote:
        offset = endOfString(text, offset) - 1;
        break;
      case 0x7b:
      case 0x5b:
        depth++;
        break;
      case 0x7d:
      case 0x5d:
        depth--;
        if (depth === 0) return offset + 1;
    }
  return text.length;
}
