import { relative, sep } from 'node:path';
import type { Event } from 'js-yaml';
import type { Excerpt, Place } from '../values/diagnostic.ts';
import { locateJson } from './locate-json.ts';
import { locateYaml } from './locate-yaml.ts';
import type { Located, Member } from './located.ts';
import type { Format } from './parse.ts';
import { printPointer } from './pointer.ts';

/** A file that can be pointed into. */
export interface Text {
  /** As the user knows it: below the working folder relative to it, else absolute; of another commit `main:spec/openapi.yaml`. */
  readonly shown: string;
  readonly text: string;
  readonly format: Format;
  /** Of YAML, where they were kept. */
  readonly events?: readonly Event[];
}

export type Tokens = readonly (string | number)[];

/** The widest source line that an excerpt shows. */
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

/** The offsets at which the lines of a file begin. */
function lineStarts(file: Pick<Text, 'text'>): readonly number[] {
  const known = startsOfFiles.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at >= 0; at = file.text.indexOf('\n', at + 1)) starts.push(at + 1);
  startsOfFiles.set(file, starts);
  return starts;
}

/** How many of the numbers, which only grow, are at most the limit. */
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

/** A path for the user: below the working folder relative to it, else absolute. */
export function shownPath(path: string, workingFolder: string): string {
  const below = relative(workingFolder, path);
  return below.startsWith(`..${sep}`) ? path : below.split(sep).join('/');
}

function cut(line: string, caret: number): Excerpt {
  const start = caret < width - 20 ? 0 : caret - 20;
  return { text: line.slice(start, start + width), caret: caret - start };
}

/** The place of the value at these tokens; of its key, where it has one. Where the file lacks it, the nearest thing around. */
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
