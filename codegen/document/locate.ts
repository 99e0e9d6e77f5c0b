import { relative, sep } from 'node:path';
import type { Event } from 'js-yaml';
import type { Excerpt, Place } from '../values/diagnostic.ts';
import { locateJson } from './locate-json.ts';
import { locateYaml } from './locate-yaml.ts';
import type { Located, Member } from './located.ts';
import type { Format } from './parse.ts';
import { printPointer } from './pointer.ts';

/** File content whose values can be located by JSON Pointer. */
export interface Text {
  /** Path as shown to the user; for a file of a commit, `main:spec/openapi.yaml`. */
  readonly shown: string;
  readonly text: string;
  readonly format: Format;
  /** YAML parser events, if they were kept. */
  readonly events?: readonly Event[];
}

export type Tokens = readonly (string | number)[];

/** Maximum width of an excerpt, in characters. */
const width = 100;

export function placeAt(file: Pick<Text, 'shown' | 'text'>, offset: number, tokens: Tokens): Place {
  const starts = lineStarts(file);
  const line = countUpTo(starts, offset);
  const lineStart = starts[line - 1] ?? 0;
  const lineEnd = file.text.indexOf('\n', offset);
  return {
    file: file.shown,
    line,
    column: offset - lineStart + 1,
    pointer: printPointer(tokens),
    excerpt: cut(file.text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).trimEnd(), offset - lineStart),
  };
}

const startsOfFiles = new WeakMap<object, readonly number[]>();

/** Start offsets of the lines of a file. */
function lineStarts(file: Pick<Text, 'text'>): readonly number[] {
  const known = startsOfFiles.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at >= 0; at = file.text.indexOf('\n', at + 1)) starts.push(at + 1);
  startsOfFiles.set(file, starts);
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
export function shownPath(path: string, workingFolder: string): string {
  const below = relative(workingFolder, path);
  return below.startsWith(`..${sep}`) ? path : below.split(sep).join('/');
}

function cut(line: string, caret: number): Excerpt {
  const start = caret < width - 20 ? 0 : caret - 20;
  return { text: line.slice(start, start + width), caret: caret - start };
}

/** Source location of the value at these tokens, or of its key in an object; of its nearest existing ancestor if the value is missing. */
export function placeOfPointer(file: Text, tokens: Tokens): Place {
  let node: Located | undefined = locate(file);
  let { offset } = node;
  for (const token of tokens) {
    const member: Member | undefined = node?.members().get(String(token));
    if (member) offset = member.keyOffset;
    node = member?.value;
  }
  return placeAt(file, offset, tokens);
}

const located = new WeakMap<Text, Located>();

function locate(file: Text): Located {
  const known = located.get(file);
  if (known) return known;
  const root = file.format === 'json' ? locateJson(file.text) : locateYaml(file.text, file.events);
  located.set(file, root);
  return root;
}
