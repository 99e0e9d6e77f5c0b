import picocolors from 'picocolors';
import { type Level, levels, reaches } from '../../reports/level.ts';
import type { TerminalColors } from '../../reports/terminal-colors.ts';
import type { SourceLocation } from '../../values/diagnostic.ts';
import { groupBy } from '../../values/group-by.ts';
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

/**
 * Prints a verdict for a terminal. No line starts with text of the description, because GitHub runners execute lines that start with `::`.
 * Schemas and operations with notes only come last, in one section.
 */
export function printText(verdict: Verdict, colors: TerminalColors = picocolors.createColors(false)): string {
  const groups = groupFindings(verdict.findings);
  const isNote = ({ level }: Finding) => level === 'info' && !reaches(level, verdict.failOn);
  const notes = groups.filter((group) => isFoldable(group, isNote));
  const printer = new FindingPrinter(colors, isNote);
  const sections = foldGroups(groups.filter((group) => !notes.includes(group))).map((alike) =>
    printer.printGroups(alike),
  );
  const ignored = verdict.ignored.map(({ finding, reason }) => {
    const head = colors.dim(`ignored ${finding.rule} ${finding.fingerprint}`);
    return `${head} ${clipVisible(finding.message)} ${colors.dim(`(${clipVisible(reason)})`)}`;
  });
  return `${[
    printOverview(verdict, colors),
    ...sections,
    printer.printNotes(notes),
    ignored.join('\n'),
    printSummary(verdict, colors),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
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
  #excerpts = 0;

  constructor(colors: TerminalColors, isNote: IsNote) {
    this.#colors = colors;
    this.#isNote = isNote;
  }

  /** Prints groups with the same changes as one section. */
  printGroups(groups: readonly FindingGroup[]): string {
    const [only, ...others] = groups;
    if (only && others.length === 0) return this.#printGroup(only);
    const title = this.#colors.bold(`${groups.length} operations with the same changes`);
    return [title, ...entriesOfOperations(groups).map((folded) => this.#printFolded(folded))].join('\n\n');
  }

  #printGroup(group: FindingGroup): string {
    const usage = printUsage(group);
    const title =
      this.#colors.bold(clipVisible(printGroupTitle(group))) +
      (usage === '' ? '' : this.#colors.dim(` · ${clipVisible(usage)}`));
    const notes = this.#printEntries(group.findings.filter(this.#isNote));
    const others = this.#printEntries(group.findings.filter((finding) => !this.#isNote(finding)));
    return [title, ...others, notes.join('\n')].filter((part) => part !== '').join('\n\n');
  }

  /** Prints the groups with notes only as one section. */
  printNotes(groups: readonly FindingGroup[]): string {
    const lines = this.#printEntries(groups.flatMap(({ findings }) => findings));
    return lines.length === 0 ? '' : `${this.#colors.bold('Other notes')}\n\n${lines.join('\n')}`;
  }

  #printEntries(findings: readonly Finding[]): readonly string[] {
    return foldEntries(mergeDirections(findings)).map((folded) => this.#printFolded(folded));
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
    return [
      head,
      `        ${this.#colors.dim(rules.join(', '))}`,
      ...entries.map((entry, index) => this.#printItem(entry, items[index] ?? '')),
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
