import { compareVersions } from '../../values/version.ts';
import type { ChangelogEntry } from './changelog.ts';

const begin = '<!-- openapi-rosetta: changes -->';
const end = '<!-- openapi-rosetta: end of changes -->';

/** The way in which a changelog was changed: a new section, a generated part in a manual section, or a replaced generated part. */
type Insertion = 'section' | 'part' | 'replacement';

export interface InsertedEntry {
  /** The new text of the changelog. */
  readonly text: string;
  readonly insertion: Insertion;
}

/**
 * Inserts an entry into a changelog: above the first lower version, below unreleased changes. If the version has a section already, only the
 * generated text between two comments is replaced; manual text and line endings are preserved. In a manual section, the generated text has a
 * separate heading, so that its headings do not repeat those of the section.
 *
 * @param changelog `''` for a new file.
 */
export function insertEntry(changelog: string, entry: ChangelogEntry): InsertedEntry {
  const lines = changelog.split('\n');
  const lineEnd = lines[0]?.endsWith('\r') ? '\r' : '';
  const section = findSection(lines, entry);
  if (section) return insertInto(lines, section, entry, lineEnd);
  const newSection = [entry.heading + lineEnd, lineEnd, ...generate(entry.body, lineEnd)];
  const text =
    changelog.trim() === ''
      ? ['# API changelog', '', ...newSection, ''].join('\n')
      : insertBetween(lines, findInsertionLine(lines, entry), newSection, lineEnd);
  return { text, insertion: 'section' };
}

/** The generated text between two comments. */
function generate(body: string, lineEnd: string): readonly string[] {
  return [begin, '', ...body.split('\n'), '', end].map((line) => line + lineEnd);
}

const partHeading = '### Changes to the API description';

/** The entry one heading level lower, below a separate heading. */
function bodyOfPart(body: string): string {
  return `${partHeading}\n\n${body.replaceAll(/^(?=###)/gm, '#')}`;
}

/** Line numbers; `end` is exclusive. */
interface LineRange {
  readonly start: number;
  readonly end: number;
}

function findSection(lines: readonly string[], entry: ChangelogEntry): LineRange | undefined {
  const headings = findHeadings(lines);
  const index = headings.findIndex(({ version }) => version === versionOf(entry.heading));
  const found = headings[index];
  if (!found) return undefined;
  return { start: found.line, end: headings[index + 1]?.line ?? endOfText(lines) };
}

function insertInto(
  lines: readonly string[],
  section: LineRange,
  { body }: ChangelogEntry,
  lineEnd: string,
): InsertedEntry {
  const sectionLines = lines.slice(section.start, section.end).map((line) => line.trimEnd());
  const to = sectionLines.indexOf(end);
  const from = to < 0 ? -1 : sectionLines.lastIndexOf(begin, to);
  const hasManualHeadings = sectionLines.some(
    (line, index) => /^###\s/.test(line) && (from < 0 || index < from || index > to),
  );
  const generatedLines = generate(hasManualHeadings ? bodyOfPart(body) : body, lineEnd);
  if (from < 0)
    return { text: insertBetween(lines, section.end, generatedLines, lineEnd), insertion: 'part' };
  const text = lines.toSpliced(section.start + from, to - from + 1, ...generatedLines).join('\n');
  return { text, insertion: 'replacement' };
}

/** Inserts lines with an empty line before and after. */
function insertBetween(
  lines: readonly string[],
  index: number,
  generatedLines: readonly string[],
  lineEnd: string,
): string {
  const before = lines.slice(0, index);
  const after = lines.slice(index);
  const isBlank = (line: string | undefined) => line === undefined || line.trim() === '';
  return [
    ...before,
    ...(isBlank(before.at(-1)) ? [] : [lineEnd]),
    ...generatedLines,
    ...(after.length === 0 ? [''] : isBlank(after[0]) ? [] : [lineEnd]),
    ...after,
  ].join('\n');
}

/** The line of the first heading with a lower version, or the end of the text. */
function findInsertionLine(lines: readonly string[], entry: ChangelogEntry): number {
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
    const fenceMark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? '';
    if (fence === '') fence = fenceMark;
    else if (fenceMark.startsWith(fence)) fence = '';
    if (fence === '' && fenceMark === '' && /^##\s/.test(text))
      headings.push({ line, version: versionOf(text) });
  }
  return headings;
}

/** `1.2.0` of `## 1.2.0 (2026-11-24)`, `## [v1.2.0] - 2026-11-24` and `## [1.2.0](https://…)`. */
function versionOf(heading: string): string {
  const text = heading.replace(/^##\s+/, '').trim();
  const version = /^\[([^\]]+)\]/.exec(text)?.[1] ?? text.replace(/\s+(?:\(|[-–—]\s).*$/, '');
  return version.replace(/^v(?=\d)/, '');
}

/** The end of the text, before trailing empty lines and link definitions. */
function endOfText(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => line.trim() !== '' && !/^\[[^\]]+\]:/.test(line));
  return last + 1;
}
