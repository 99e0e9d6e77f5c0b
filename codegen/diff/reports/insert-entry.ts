import { compareVersions } from '../../values/version.ts';
import type { ChangelogEntry } from './changelog.ts';

const begin = '<!-- openapi-rosetta: changes -->';
const end = '<!-- openapi-rosetta: end of changes -->';

/**
 * Inserts an entry into a changelog: above the first lower version, below unreleased changes. If the version has a section already, only the
 * generated text between two comments is replaced; manual text and line endings are preserved.
 *
 * @param changelog `''` for a new file.
 */
export function insertEntry(changelog: string, entry: ChangelogEntry): string {
  const lines = changelog.split('\n');
  const lineEnd = lines[0]?.endsWith('\r') ? '\r' : '';
  const own = [begin, '', ...entry.body.split('\n'), '', end].map((line) => line + lineEnd);
  const section = findSection(lines, entry);
  if (section) return insertInto(lines, section, own, lineEnd);
  const whole = [entry.heading + lineEnd, lineEnd, ...own];
  if (changelog.trim() === '') return ['# API changelog', '', ...whole, ''].join('\n');
  return insertBetween(lines, findPlace(lines, entry), whole, lineEnd);
}

/** Line numbers; `end` is exclusive. */
interface Section {
  readonly start: number;
  readonly end: number;
}

function findSection(lines: readonly string[], entry: ChangelogEntry): Section | undefined {
  const headings = findHeadings(lines);
  const at = headings.findIndex(({ version }) => version === versionOf(entry.heading));
  const found = headings[at];
  if (!found) return undefined;
  return { start: found.line, end: headings[at + 1]?.line ?? endOfText(lines) };
}

function insertInto(
  lines: readonly string[],
  section: Section,
  own: readonly string[],
  lineEnd: string,
): string {
  const within = lines.slice(section.start, section.end).map((line) => line.trimEnd());
  const to = within.indexOf(end);
  const from = to < 0 ? -1 : within.lastIndexOf(begin, to);
  if (from < 0) return insertBetween(lines, section.end, own, lineEnd);
  return lines.toSpliced(section.start + from, to - from + 1, ...own).join('\n');
}

/** Inserts lines with an empty line before and after. */
function insertBetween(
  lines: readonly string[],
  at: number,
  own: readonly string[],
  lineEnd: string,
): string {
  const before = lines.slice(0, at);
  const after = lines.slice(at);
  const isBlank = (line: string | undefined) => line === undefined || line.trim() === '';
  return [
    ...before,
    ...(isBlank(before.at(-1)) ? [] : [lineEnd]),
    ...own,
    ...(after.length === 0 ? [''] : isBlank(after[0]) ? [] : [lineEnd]),
    ...after,
  ].join('\n');
}

/** The line of the first heading with a lower version, or the end of the text. */
function findPlace(lines: readonly string[], entry: ChangelogEntry): number {
  const version = versionOf(entry.heading);
  const headings = findHeadings(lines);
  const lower = headings.find((heading) => (compareVersions(heading.version, version) ?? 0) < 0);
  // A version that is not a semantic version is treated as the newest.
  const newest = compareVersions(version, '0.0.0') === undefined ? headings.find(isReleased) : undefined;
  return (lower ?? newest)?.line ?? endOfText(lines);
}

function isReleased({ version }: Heading): boolean {
  return !/^unreleased$/i.test(version);
}

interface Heading {
  readonly line: number;
  readonly version: string;
}

/** Second-level headings outside code blocks. */
function findHeadings(lines: readonly string[]): readonly Heading[] {
  const headings: Heading[] = [];
  let fence = '';
  for (const [line, text] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    if (fence === '' && mark === '' && /^##\s/.test(text)) headings.push({ line, version: versionOf(text) });
  }
  return headings;
}

/** `1.2.0` of `## 1.2.0 (2026-11-24)`, `## [v1.2.0] - 2026-11-24` and `## [1.2.0](https://…)`. */
function versionOf(heading: string): string {
  const text = heading.replace(/^##\s+/, '').trim();
  const linked = /^\[([^\]]+)\]/.exec(text)?.[1] ?? text.replace(/\s+(?:\(|[-–—]\s).*$/, '');
  return linked.replace(/^v(?=\d)/, '');
}

/** The end of the text, before trailing empty lines and link definitions. */
function endOfText(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => line.trim() !== '' && !/^\[[^\]]+\]:/.test(line));
  return last + 1;
}
