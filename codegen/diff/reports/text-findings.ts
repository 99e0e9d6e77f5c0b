import type { Level } from '../../reports/level.ts';
import type { TerminalColors } from '../../reports/terminal-colors.ts';
import type { SourceLocation } from '../../values/diagnostic.ts';
import { clip, visible } from '../../values/visible-text.ts';
import { wrapParagraph } from '../../values/wrap-paragraph.ts';
import { type FoldedEntry, type FoldedItem, listItems, printFoldedItem, splitItems } from './fold-entries.ts';
import type { FoldedGroup } from './fold-groups.ts';
import { groupKey, printGroupTitle, printUsage, titleOf } from './groups.ts';
import { oldPlaceOf } from './impact.ts';
import { findingsOfEntry, type ReportEntry } from './merge-directions.ts';

/** The maximum length of a message. */
const maxLength = 2000;
/** The limit for findings with source lines. */
const maxExcerpts = 10;
/** The columns of the level before a message. */
const indent = '        ';

/** A part of the report, with the number of its findings. */
export interface TextBlock {
  readonly text: string;
  readonly count: number;
  /** True if it follows the previous block without an empty line. */
  readonly isLine: boolean;
}

export function joinBlocks(blocks: readonly TextBlock[]): string {
  return blocks
    .map(({ text, isLine }, index) => (index === 0 ? text : `${isLine ? '\n' : '\n\n'}${text}`))
    .join('');
}

/** Prints findings for a terminal. The first ones have source lines. */
export class FindingPrinter {
  readonly #colors: TerminalColors;
  readonly #all: boolean;
  readonly #width: number | undefined;
  #excerpts = 0;

  constructor({
    colors,
    all,
    width,
  }: {
    readonly colors: TerminalColors;
    readonly all: boolean;
    readonly width: number | undefined;
  }) {
    this.#colors = colors;
    this.#all = all;
    this.#width = width;
  }

  /** Prints an operation or schema with its changes. */
  printGroup({ group, folded }: FoldedGroup): readonly TextBlock[] {
    const usage = printUsage(group);
    const lines = wrapParagraph(clipVisible(usage), { indent: '  ', width: this.#width }).split('\n');
    const title = [
      this.#colors.bold(clipVisible(printGroupTitle(group))),
      ...(usage === '' ? [] : lines.map((line) => this.#colors.dim(line))),
    ].join('\n');
    return withTitle(
      title,
      folded.map((fold) => ({ text: this.#printFinding(fold), count: countFindings(fold), isLine: false })),
    );
  }

  /** Prints changes that break no client, without source lines. */
  printNotes(folded: readonly FoldedEntry[]): readonly TextBlock[] {
    const blocks = folded.map((fold, index) => ({
      text: this.#printNote(fold),
      count: countFindings(fold),
      isLine: index > 0,
    }));
    return withTitle(this.#colors.bold('Other notes'), blocks);
  }

  #printNote(fold: FoldedEntry): string {
    const head = `  ${this.#colors.cyan('info')}  `;
    const [first] = fold.entries;
    if (!first) return '';
    if (fold.items.length > 0) {
      const isOfOne = new Set(fold.entries.map(({ finding }) => groupKey(finding))).size === 1;
      const title = isOfOne ? noteTitle(first) : '';
      return head + this.#wrap(title + printFolded(fold, this.#all), this.#width ?? listWidth);
    }
    const { new: place } = first.finding;
    const details = [
      ...findingsOfEntry(first).map(({ rule }) => rule),
      ...(place ? [`${place.file}:${place.line}`] : []),
    ].join(' ');
    return head + this.#wrap(`${noteTitle(first)}${printFolded(fold, this.#all)} (${details})`);
  }

  #printFinding({ entries, message, consequence, items }: FoldedEntry): string {
    const [first] = entries;
    if (!first) return '';
    const { level } = first.finding;
    const head = `  ${levelColor(this.#colors, level)(level.padEnd(5))} ${this.#wrap(message + consequence)}`;
    if (items.length === 0) return [head, ...this.#printDetails(first, entries)].join('\n');
    const rules = findingsOfEntry(first).map(({ rule }) => rule);
    const [shown, hidden] = this.#all ? [entries, 0] : splitItems(entries);
    return [
      head,
      `${indent}${this.#colors.dim(rules.join(', '))}`,
      ...shown.map((entry, index) => this.#printItem(entry, items[index])),
      ...(hidden === 0 ? [] : [`${indent}${this.#colors.dim(`… and ${hidden} more (--all)`)}`]),
    ].join('\n');
  }

  /** `"failed" spec/openapi.yaml:40:11 1a2b3c4d5e6f7081`. */
  #printItem(entry: ReportEntry, item: FoldedItem | undefined): string {
    const location = printLocation(entry.finding.new);
    const fingerprints = findingsOfEntry(entry).map(({ fingerprint }) => fingerprint);
    const details = clipVisible([...location, ...fingerprints].join(' '));
    const name = clipVisible(item ? printFoldedItem(item) : '');
    const isLong =
      this.#width !== undefined && indent.length + name.length + 1 + details.length > this.#width;
    return `${indent}${name}${isLong ? `\n${indent}  ` : ' '}${this.#colors.dim(details)}`;
  }

  #printDetails({ finding }: ReportEntry, entries: readonly ReportEntry[]): readonly string[] {
    const ids = entries.flatMap(findingsOfEntry).map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);
    this.#excerpts += 1;
    const place = finding.new;
    if (this.#excerpts > maxExcerpts && place)
      return [
        `${indent}${this.#colors.dim(clipVisible([ids.join(', '), ...printLocation(place)].join(' ')))}`,
      ];
    return [
      ...ids.map((id) => `${indent}${this.#colors.dim(id)}`),
      ...printPlace('old', oldPlaceOf(finding), this.#colors.dim, this.#colors),
      ...printPlace('new', place, levelColor(this.#colors, finding.level), this.#colors),
    ];
  }

  #wrap(text: string, width = this.#width): string {
    return wrapParagraph(clipVisible(text), { indent, hanging: indent, width }).slice(indent.length);
  }
}

/** `GET /pets: `, or `''` if the message names the operation or the schema. */
function noteTitle({ finding, parts: [, name] }: ReportEntry): string {
  const title = titleOf(finding);
  const isNamed = finding.component !== undefined || finding.operations.length === 0 || name === title;
  return isNamed ? '' : `${title}: `;
}

/** The message of a folded entry with its items. */
export function printFolded({ message, consequence, items }: FoldedEntry, all: boolean): string {
  if (items.length === 0) return message + consequence;
  const [shown, hidden] = all ? [items, 0] : splitItems(items);
  return `${message}: ${listItems(shown).join(', ')}${hidden === 0 ? '' : ` and ${hidden} more (--all)`}${consequence}`;
}

/** The maximum length of a line with a list, if the number of columns is unknown. */
const listWidth = 110;

function countFindings({ entries }: FoldedEntry): number {
  return entries.flatMap(findingsOfEntry).length;
}

/** Puts a title above the first block. */
function withTitle(title: string, [first, ...others]: readonly TextBlock[]): readonly TextBlock[] {
  return first === undefined ? [] : [{ ...first, text: `${title}\n\n${first.text}` }, ...others];
}

function printLocation(place: SourceLocation | undefined): readonly string[] {
  return place ? [`${place.file}:${place.line}:${place.column}`] : [];
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
    `${indent}${colors.dim(`${number} |`)} ${onOneLine(excerpt.text)}`.trimEnd(),
    `${indent}${colors.dim(`${' '.repeat(number.length)} |`)} ${caret}${paintCaret('^')}`,
  ];
}

export function levelColor(colors: TerminalColors, level: Level): (text: string) => string {
  return { error: colors.red, warn: colors.yellow, info: colors.cyan }[level];
}

/** Clips text and escapes invisible characters. */
export function clipVisible(text: string): string {
  return visible(clip(text, maxLength));
}

/** Tabs become spaces; other invisible characters are escaped. */
function onOneLine(text: string): string {
  return visible(text.replaceAll('\t', '  '));
}
