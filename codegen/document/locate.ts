import { relative, sep } from 'node:path';
import { EVENT_ID, type Event, getScalarValue, parseEvents } from 'js-yaml';
import { type Node as JsonNode, parseTree } from 'jsonc-parser';
import type { Excerpt, Place } from '../values/diagnostic.ts';
import { type Format, yamlLimits } from './parse.ts';
import { printPointer } from './pointer.ts';

/** A file that can be pointed into. */
export interface Text {
  /** As the user knows it: below the working folder relative to it, else absolute; of another commit `main:spec/openapi.yaml`. */
  readonly shown: string;
  readonly text: string;
  readonly format: Format;
}

export type Tokens = readonly (string | number)[];

/** Where a node and the keys of its members begin. */
interface Located {
  readonly offset: number;
  readonly members: ReadonlyMap<string, Located & { readonly keyOffset: number }>;
}

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
    const member: (Located & { readonly keyOffset: number }) | undefined = node?.members.get(String(token));
    if (member) offset = member.keyOffset;
    node = member;
  }
  return placeAt(file, offset, tokens);
}

const located = new WeakMap<Text, Located>();

function locate(file: Text): Located {
  const known = located.get(file);
  if (known) return known;
  const root = (file.format === 'json' ? locateJson(parseTree(file.text)) : locateYaml(file.text)) ?? {
    offset: 0,
    members: new Map(),
  };
  located.set(file, root);
  return root;
}

function locateJson(node: JsonNode | undefined): Located | undefined {
  if (!node) return undefined;
  const members = new Map<string, Located & { readonly keyOffset: number }>();
  for (const [index, child] of (node.children ?? []).entries()) {
    const [key, value] = node.type === 'object' ? (child.children ?? []) : [undefined, child];
    const inner = locateJson(value);
    if (inner)
      members.set(String(key ? key.value : index), { ...inner, keyOffset: key?.offset ?? inner.offset });
  }
  return { offset: node.offset, members };
}

interface Cursor {
  readonly text: string;
  readonly events: readonly Event[];
  at: number;
}

function locateYaml(text: string): Located | undefined {
  const cursor: Cursor = { text, events: parseEvents(text, yamlLimits), at: 1 };
  return locateEvent(cursor);
}

function locateEvent(cursor: Cursor): Located | undefined {
  const event = cursor.events[cursor.at];
  cursor.at += 1;
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return { offset: event.valueStart, members: new Map() };
    case EVENT_ID.ALIAS:
      return { offset: event.anchorStart - 1, members: new Map() };
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return { offset: event.start, members: locateMembers(cursor, event.type === EVENT_ID.MAPPING) };
    default:
      return undefined;
  }
}

function locateMembers(cursor: Cursor, isMapping: boolean): Located['members'] {
  const members = new Map<string, Located & { readonly keyOffset: number }>();
  while (cursor.at < cursor.events.length && cursor.events[cursor.at]?.type !== EVENT_ID.POP) {
    const key = isMapping ? readKey(cursor) : undefined;
    const inner = locateEvent(cursor);
    if (inner)
      members.set(key?.name ?? String(members.size), { ...inner, keyOffset: key?.offset ?? inner.offset });
  }
  cursor.at += 1;
  return members;
}

function readKey(cursor: Cursor): { readonly name: string; readonly offset: number } {
  const event = cursor.events[cursor.at];
  const offset = locateEvent(cursor)?.offset ?? 0;
  return { name: event?.type === EVENT_ID.SCALAR ? getScalarValue(cursor.text, event) : '', offset };
}
