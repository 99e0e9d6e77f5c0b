import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { extractProse, type Fragment, type TextKind } from './extract.ts';

export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The words of the file, with single spaces. */
  readonly found: string;
  readonly use: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly use: string;
  readonly except?: RegExp;
  readonly kinds?: readonly TextKind[];
}

const kinds: readonly TextKind[] = ['markdown', 'yaml', 'comment', 'message', 'test', 'template'];

const rules = readRules(readFileSync(new URL('rules.yaml', import.meta.url), 'utf8'));

/** The violations of a text, in its order. */
export function checkText(file: string, text: string): readonly Violation[] {
  return extractProse(file, text)
    .flatMap((fragment) => checkFragment(fragment))
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, found, use }) => {
      const before = text.slice(0, offset).split('\n');
      return { file, line: before.length, column: (before.at(-1) ?? '').length + 1, found, use };
    });
}

export function printViolation({ file, line, column, found, use }: Violation): string {
  return `${file}:${line}:${column}: "${found}" -> use "${use}"`;
}

interface Found {
  readonly offset: number;
  readonly found: string;
  readonly use: string;
}

function checkFragment({ kind, offset, text }: Fragment): readonly Found[] {
  return rules
    .filter(({ kinds }) => kinds === undefined || kinds.includes(kind))
    .flatMap(({ pattern, use, except }) =>
      [...text.matchAll(pattern)]
        .filter(({ 0: found, index }) => !except || !isException(except, text, index, found.length))
        .map(({ 0: found, index }) => ({
          offset: offset + index,
          found: found.trim().replace(/\s+/g, ' '),
          use,
        })),
    );
}

/** True if the exception matches the same characters. */
function isException(except: RegExp, text: string, index: number, length: number): boolean {
  const from = Math.max(0, text.lastIndexOf('.', index - 1) + 1);
  const sentence = text.slice(from).replace(/^[\s*>|#-]+/, '');
  const skipped = text.length - from - sentence.length;
  return [...sentence.matchAll(except)].some(
    ({ 0: found, index: at }) =>
      from + skipped + at <= index && index + length <= from + skipped + at + found.length,
  );
}

interface RuleData {
  readonly pattern?: string;
  readonly start?: string;
  readonly use: string;
  readonly except?: string;
  readonly in?: readonly TextKind[];
}

function readRules(text: string): readonly Rule[] {
  const data: unknown = load(text);
  if (!Array.isArray(data)) throw new Error('rules.yaml must contain a list.');
  return data.map((item: unknown) => {
    if (!isRuleData(item)) throw new Error(`Invalid rule: ${JSON.stringify(item)}`);
    return {
      pattern: patternOf(item),
      use: item.use,
      ...(item.except === undefined ? {} : { except: new RegExp(spaced(item.except), 'giu') }),
      ...(item.in === undefined ? {} : { kinds: item.in }),
    };
  });
}

function isRuleData(item: unknown): item is RuleData {
  if (typeof item !== 'object' || item === null || !('use' in item) || typeof item.use !== 'string')
    return false;
  const known = ['pattern', 'start', 'use', 'except', 'in'];
  const { in: limits = [], ...texts } = { in: undefined, ...item };
  return (
    Object.keys(item).every((key) => known.includes(key)) &&
    Object.values(texts).every((value) => typeof value === 'string') &&
    'pattern' in item !== 'start' in item &&
    Array.isArray(limits) &&
    limits.every((kind) => kinds.some((one) => one === kind))
  );
}

function patternOf({ pattern, start }: RuleData): RegExp {
  return start === undefined
    ? new RegExp(`\\b(?:${spaced(pattern ?? '')})`, 'giu')
    : new RegExp(`(?<=^[\\s>|*#-]*|[.!?:]\\s+|@returns |@param \\w+ )(?:${spaced(start)})\\b`, 'gu');
}

/** A space of a pattern matches every white space, also a line break. */
function spaced(pattern: string): string {
  return pattern.replaceAll(' ', '\\s+');
}
