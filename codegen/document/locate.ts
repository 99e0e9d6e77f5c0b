import { relative, sep } from 'node:path';
import type { Event } from 'js-yaml';
import type { Excerpt, SourceLocation } from '../values/diagnostic.ts';
import { locateJson } from './locate-json.ts';
import { locateYaml } from './locate-yaml.ts';
import type { LocatedChild, LocatedNode } from './located.ts';
import type { SourceFormat } from './parse.ts';
import { printPointer } from './pointer.ts';

/** File content whose values can be located by JSON Pointer. */
export interface LocatableFile {
  /** Path as shown to the user; for a file of a commit, `main:spec/openapi.yaml`. */
  readonly shown: string;
  readonly text: string;
  readonly format: SourceFormat;
  /** YAML parser events, if they were kept. */
  readonly events?: readonly Event[];
}

export type PointerTokens = readonly (string | number)[];

/** Maximum width of an excerpt, in characters. */
const maxExcerptWidth = 70;

export function placeAtOffset(
  file: Pick<LocatableFile, 'shown' | 'text'>,
  offset: number,
  tokens: PointerTokens,
): SourceLocation {
  const starts = lineStarts(file);
  const line = countUpTo(starts, offset);
  const lineStart = starts[line - 1] ?? 0;
  const lineEnd = file.text.indexOf('\n', offset);
  return {
    file: file.shown,
    line,
    column: offset - lineStart + 1,
    pointer: printPointer(tokens),
    excerpt: makeExcerpt(
      file.text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).trimEnd(),
      offset - lineStart,
    ),
  };
}

const lineStartsCache = new WeakMap<object, readonly number[]>();

/** Start offsets of the lines of a file. */
function lineStarts(file: Pick<LocatableFile, 'text'>): readonly number[] {
  const known = lineStartsCache.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at >= 0; at = file.text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStartsCache.set(file, starts);
  return starts;
}

/** Number of entries less than or equal to the limit in an ascending array. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Path as shown to the user: relative if below the working folder, absolute otherwise. */
export function displayPath(path: string, workingFolder: string): string {
  const below = relative(workingFolder, path);
  return below.startsWith(`..${sep}`) ? path : below.split(sep).join('/');
}

function makeExcerpt(line: string, caret: number): Excerpt {
  const start = caret < maxExcerptWidth - 20 ? 0 : caret - 20;
  return { text: line.slice(start, start + maxExcerptWidth), caret: caret - start };
}

/** Source location of the value at these tokens, or of its key in an object; of its nearest existing ancestor if the value is missing. */
export function placeAtPointer(file: LocatableFile, tokens: PointerTokens): SourceLocation {
  let node: LocatedNode | undefined = locate(file);
  let { offset } = node;
  for (const token of tokens) {
    const child: LocatedChild | undefined = node?.children().get(String(token));
    if (child) offset = child.keyOffset;
    node = child?.value;
  }
  return placeAtOffset(file, offset, tokens);
}

const rootNodes = new WeakMap<LocatableFile, LocatedNode>();

function locate(file: LocatableFile): LocatedNode {
  const known = rootNodes.get(file);
  if (known) return known;
  const root = file.format === 'json' ? locateJson(file.text) : locateYaml(file.text, file.events);
  rootNodes.set(file, root);
  return root;
}
