import picocolors from 'picocolors';
import { type Level, levels, reaches } from '../../reports/level.ts';
import type { TerminalColors } from '../../reports/terminal-colors.ts';
import type { SourceLocation } from '../../values/diagnostic.ts';
import { groupBy } from '../../values/group-by.ts';
import { plural } from '../../values/plural.ts';
import { clip, visible } from '../../values/visible-text.ts';
import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import { type FoldedEntries, foldEntries } from './fold-entries.ts';
import { entriesOfOperations, foldGroups } from './fold-groups.ts';
import { type FindingGroup, groupFindings, printGroupTitle, printUsage } from './groups.ts';
import { oldPlaceOf, printBump, printCounts, printNextSteps, printSides } from './impact.ts';
import { findingsOfEntry, mergeDirections, type ReportEntry } from './merge-directions.ts';

/** The maximum length of a message. */
const maxLength = 2000;
/** The maximum length of a line with names or values. */
const maxWidth = 110;
/** The limit for findings with source lines. */
const maxExcerpts = 10;
/** Reports with fewer findings have no overview. */
const minOverview = 11;

/** The limit for the lines of a report without `all`. */
const maxLines = 300;
/** The limit for the names or values of a folded finding in a shortened report. */
const maxItems = 5;

export interface TextOptions {
  /** Plain text if absent. */
  readonly colors?: TerminalColors;
  /** Prints every finding. By default, a long report is shortened. */
  readonly all?: boolean;
}

/**
 * Prints a verdict for a terminal. No line starts with text of the description, because GitHub runners execute lines that start with `::`.
 * Schemas and operations with notes only come last, in one section.
 */
export function printText(verdict: Verdict, options: TextOptions = {}): string {
  const { colors = picocolors.createColors(false), all = false } = options;
  const complete = joinReport(verdict, printBlocks(verdict, colors, 'complete'), colors);
  if (all || countLines(complete) <= maxLines) return complete;
  return printShortened(verdict, colors);
}

/** Prints as many blocks as fit: errors and warnings first, then notes. */
function printShortened(verdict: Verdict, colors: TerminalColors): string {
  const blocks = printBlocks(verdict, colors, 'shortened');
  const frame = countLines(joinReport(verdict, [hiddenBlock(0, colors)], colors));
  const shown = fitBlocks(blocks, maxLines - frame);
  const hidden = shown.reduce(
    (rest, { count }) => rest - count,
    verdict.findings.length + verdict.ignored.length,
  );
  return joinReport(verdict, [...shown, hiddenBlock(hidden, colors)], colors);
}

/** A part of the report, separated by empty lines, with the number of its findings. */
interface TextBlock {
  readonly text: string;
  readonly count: number;
}

function fitBlocks(blocks: readonly TextBlock[], limit: number): readonly TextBlock[] {
  let used = 0;
  return blocks.filter(({ text }) => {
    const lines = countLines(text) + 1;
    if (used + lines > limit) return false;
    used += lines;
    return true;
  });
}

function hiddenBlock(count: number, colors: TerminalColors): TextBlock {
  return { text: colors.dim(`… and ${plural(count, 'more change')} (--all)`), count: 0 };
}

function joinReport(verdict: Verdict, blocks: readonly TextBlock[], colors: TerminalColors): string {
  const parts = [
    printOverview(verdict, colors),
    ...blocks.map(({ text }) => text),
    printSummary(verdict, colors),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function countLines(text: string): number {
  return text.trimEnd().split('\n').length;
}

type ReportLength = 'complete' | 'shortened';

function printBlocks(verdict: Verdict, colors: TerminalColors, length: ReportLength): readonly TextBlock[] {
  const groups = groupFindings(verdict.findings);
  const isNote = ({ level }: Finding) => level === 'info' && !reaches(level, verdict.failOn);
  const notes = groups.filter((group) => isFoldable(group, isNote));
  const printer = new FindingPrinter(colors, isNote, length);
  const sections = foldGroups(groups.filter((group) => !notes.includes(group))).flatMap((alike) =>
    printer.printGroups(alike),
  );
  return [...sections, ...printer.printNotes(notes), ...printIgnored(verdict, colors)];
}

function printIgnored({ ignored }: Verdict, colors: TerminalColors): readonly TextBlock[] {
  const lines = ignored.map(({ finding, reason }) => {
    const head = colors.dim(`ignored ${finding.rule} ${finding.fingerprint}`);
    return `${head} ${clipVisible(finding.message)} ${colors.dim(`(${clipVisible(reason)})`)}`;
  });
  return lines.length === 0 ? [] : [{ text: lines.join('\n'), count: lines.length }];
}

/** True for a finding below the failing level that breaks no client; it has no source lines. */
type IsNote = (finding: Finding) => boolean;

/** True if all findings are notes whose messages name the schema or the operation. */
function isFoldable({ kind, findings }: FindingGroup, isNote: IsNote): boolean {
  return findings.every(
    (finding) =>
      isNote(finding) && finding.category !== 'run' && (kind === 'schema' || finding.subject === ''),
  );
}

/** The number of findings by level and rule. */
function printOverview({ findings }: Verdict, colors: TerminalColors): string {
  if (findings.length < minOverview) return '';
  return levels
    .flatMap((level) => {
      const ofLevel = findings.filter((finding) => finding.level === level);
      const byRule = [...groupBy(ofLevel, ({ rule }) => rule)].toSorted(
        ([, a], [, b]) => b.length - a.length,
      );
      const rules = byRule.map(([rule, { length }]) => `${length} ${rule}`);
      return rules.length === 0 ? [] : [printList(`${levelColor(colors, level)(level.padEnd(5))} `, rules)];
    })
    .join('\n');
}

class FindingPrinter {
  readonly #colors: TerminalColors;
  readonly #isNote: IsNote;
  readonly #length: ReportLength;
  #excerpts = 0;

  constructor(colors: TerminalColors, isNote: IsNote, length: ReportLength) {
    this.#colors = colors;
    this.#isNote = isNote;
    this.#length = length;
  }

  /** Prints groups with the same changes as one section. */
  printGroups(groups: readonly FindingGroup[]): readonly TextBlock[] {
    const [only, ...others] = groups;
    if (only && others.length === 0) return this.#printGroup(only);
    const title = this.#colors.bold(`${groups.length} operations with the same changes`);
    return withTitle(title, this.#printEntries(entriesOfOperations(groups)));
  }

  #printGroup(group: FindingGroup): readonly TextBlock[] {
    const usage = printUsage(group);
    const title =
      this.#colors.bold(clipVisible(printGroupTitle(group))) +
      (usage === '' ? '' : this.#colors.dim(` · ${clipVisible(usage)}`));
    const others = this.#printFindings(group.findings.filter((finding) => !this.#isNote(finding)));
    const notes = this.#printFindings(group.findings.filter(this.#isNote));
    if (this.#length === 'complete') return withTitle(title, [...others, ...joinBlocks(notes)]);
    return withTitle(title, others);
  }

  /** Prints the groups with notes only as one section. */
  printNotes(groups: readonly FindingGroup[]): readonly TextBlock[] {
    const blocks = this.#printFindings(groups.flatMap(({ findings }) => findings));
    const notes = this.#length === 'complete' ? joinBlocks(blocks) : blocks;
    return withTitle(this.#colors.bold('Other notes'), notes);
  }

  #printFindings(findings: readonly Finding[]): readonly TextBlock[] {
    return this.#printEntries(foldEntries(mergeDirections(findings)));
  }

  #printEntries(folded: readonly FoldedEntries[]): readonly TextBlock[] {
    return folded.map((entries) => ({
      text: this.#printFolded(entries),
      count: entries.entries.flatMap(findingsOfEntry).length,
    }));
  }

  #printFolded(folded: FoldedEntries): string {
    return folded.entries.some(({ finding }) => this.#isNote(finding))
      ? this.#printNote(folded)
      : this.#printFinding(folded);
  }

  #printNote({ entries, message, items }: FoldedEntries): string {
    const head = `  ${this.#colors.cyan('info')}  ${clipVisible(message)}`;
    const [first] = entries;
    if (items.length > 0 || !first) return printList(`${head}: `, items.map(clipVisible));
    const { new: place } = first.finding;
    const rules = findingsOfEntry(first).map(({ rule }) => rule);
    const details = [...rules, ...(place ? [`${place.file}:${place.line}`] : [])].join(' ');
    return `${head} ${this.#colors.dim(`(${clipVisible(details)})`)}`;
  }

  #printFinding({ entries, message, items }: FoldedEntries): string {
    const [first] = entries;
    if (!first) return '';
    const { level } = first.finding;
    const head = `  ${levelColor(this.#colors, level)(level.padEnd(5))} ${clipVisible(message)}`;
    if (items.length === 0) return [head, ...this.#printDetails(first)].join('\n');
    const rules = findingsOfEntry(first).map(({ rule }) => rule);
    const shown = this.#length === 'complete' ? entries : entries.slice(0, maxItems);
    const hidden = entries.length - shown.length;
    return [
      head,
      `        ${this.#colors.dim(rules.join(', '))}`,
      ...shown.map((entry, index) => this.#printItem(entry, items[index] ?? '')),
      ...(hidden === 0 ? [] : [`        ${this.#colors.dim(`… and ${hidden} more (--all)`)}`]),
    ].join('\n');
  }

  /** `"failed" spec/openapi.yaml:40:11 1a2b3c4d5e6f7081`. */
  #printItem(entry: ReportEntry, item: string): string {
    const place = entry.finding.new;
    const location = place ? `${place.file}:${place.line}:${place.column} ` : '';
    const fingerprints = findingsOfEntry(entry).map(({ fingerprint }) => fingerprint);
    return `        ${clipVisible(item)} ${this.#colors.dim(clipVisible(`${location}${fingerprints.join(' ')}`))}`;
  }

  #printDetails(entry: ReportEntry): readonly string[] {
    const { finding } = entry;
    const ids = findingsOfEntry(entry).map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);
    this.#excerpts += 1;
    const place = finding.new;
    if (this.#excerpts > maxExcerpts && place)
      return [
        `        ${this.#colors.dim(clipVisible(`${ids.join(', ')} ${place.file}:${place.line}:${place.column}`))}`,
      ];
    return [
      ...ids.map((id) => `        ${this.#colors.dim(id)}`),
      ...printPlace('old', oldPlaceOf(finding), this.#colors.dim, this.#colors),
      ...printPlace('new', place, levelColor(this.#colors, finding.level), this.#colors),
    ];
  }
}

/** Puts a title above the first block. */
function withTitle(title: string, [first, ...others]: readonly TextBlock[]): readonly TextBlock[] {
  return first === undefined ? [] : [{ ...first, text: `${title}\n\n${first.text}` }, ...others];
}

/** Joins lines without empty lines between them. */
function joinBlocks(blocks: readonly TextBlock[]): readonly TextBlock[] {
  if (blocks.length === 0) return [];
  const count = blocks.reduce((sum, block) => sum + block.count, 0);
  return [{ text: blocks.map(({ text }) => text).join('\n'), count }];
}

/** The location, the source line and a caret under the column. */
function printPlace(
  side: string,
  place: SourceLocation | undefined,
  paintCaret: (text: string) => string,
  colors: TerminalColors,
): readonly string[] {
  if (!place) return [];
  const { file, line, column, excerpt } = place;
  const number = String(line);
  const caret = ' '.repeat(onOneLine(excerpt.text.slice(0, excerpt.caret)).length);
  return [
    `    ${colors.dim(side)} ${clipVisible(file)}:${number}:${column}`,
    `        ${colors.dim(`${number} |`)} ${onOneLine(excerpt.text)}`.trimEnd(),
    `        ${colors.dim(`${' '.repeat(number.length)} |`)} ${caret}${paintCaret('^')}`,
  ];
}

/** Prints a list after a head, on several lines if it is long. */
function printList(head: string, items: readonly string[]): string {
  const lines: string[] = [];
  let line = head;
  for (const [index, item] of items.entries()) {
    const text = index === items.length - 1 ? item : `${item}, `;
    if (line.length + text.length > maxWidth && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = '        ';
    }
    line += text;
  }
  return [...lines, line].join('\n');
}

function printSummary(verdict: Verdict, colors: TerminalColors): string {
  const { error, warn } = verdict.counts;
  const countColor = error > 0 ? colors.red : warn > 0 ? colors.yellow : colors.green;
  const next = printNextSteps(verdict);
  return [
    `${countColor(printCounts(verdict))} ${colors.dim(`(${clipVisible(printSides(verdict))})`)}`,
    clipVisible(printBump(verdict)),
    ...(next === '' ? [] : [`${colors.dim('→')} ${clipVisible(next)}`]),
  ].join('\n');
}

function levelColor(colors: TerminalColors, level: Level): (text: string) => string {
  return { error: colors.red, warn: colors.yellow, info: colors.cyan }[level];
}

function clipVisible(text: string): string {
  return visible(clip(text, maxLength));
}

/** Tabs become spaces; other invisible characters are escaped. */
function onOneLine(text: string): string {
  return visible(text.replaceAll('\t', '  '));
}
