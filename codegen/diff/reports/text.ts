import picocolors from 'picocolors';
import { levels, reaches } from '../../reports/level.ts';
import type { TerminalColors } from '../../reports/terminal-colors.ts';
import { groupBy } from '../../values/group-by.ts';
import { plural } from '../../values/plural.ts';
import { wrapList, wrapParagraph } from '../../values/wrap-paragraph.ts';
import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import { foldEntries } from './fold-entries.ts';
import { foldGroups } from './fold-groups.ts';
import { printBump, printCounts, printNextSteps, printSides } from './impact.ts';
import { findingsOfEntry, mergeDirections } from './merge-directions.ts';
import {
  clipVisible,
  FindingPrinter,
  joinBlocks,
  levelColor,
  printFolded,
  type TextBlock,
} from './text-findings.ts';

/** Reports with fewer findings have no overview. */
const minOverview = 11;

/** The limit for the lines of a report without `all`. */
const maxLines = 300;

export interface TextOptions {
  /** Plain text if absent. */
  readonly colors?: TerminalColors;
  /** Prints every finding. By default, a long report is shortened. */
  readonly all?: boolean;
  /** The columns of the terminal. By default, only lists are wrapped. */
  readonly width?: number | undefined;
}

/** The options with their defaults. */
interface PrintOptions {
  readonly colors: TerminalColors;
  readonly all: boolean;
  readonly width: number | undefined;
}

/**
 * Prints a verdict for a terminal: changes that break clients by operation and schema, then notes. Equal messages are folded into one. No line
 * starts with text of the description, because GitHub runners execute lines that start with `::`.
 */
export function printText(verdict: Verdict, options: TextOptions = {}): string {
  const print: PrintOptions = {
    colors: options.colors ?? picocolors.createColors(false),
    all: options.all ?? false,
    width: options.width,
  };
  const blocks = printBlocks(verdict, print);
  const complete = joinReport(verdict, blocks, print);
  if (print.all || countLines(complete) <= maxLines) return complete;
  return joinReport(verdict, fitBlocks(verdict, blocks, print), print);
}

/** As many blocks as fit, and the number of hidden findings. */
function fitBlocks(
  verdict: Verdict,
  blocks: readonly TextBlock[],
  options: PrintOptions,
): readonly TextBlock[] {
  const hiddenBlock = (count: number): TextBlock => ({
    text: options.colors.dim(`… and ${plural(count, 'more change')} (--all)`),
    count: 0,
    isLine: false,
  });
  let lines = countLines(joinReport(verdict, [hiddenBlock(0)], options));
  const shown = blocks.filter(({ text, isLine }) => {
    const added = countLines(text) + (isLine ? 0 : 1);
    if (lines + added > maxLines) return false;
    lines += added;
    return true;
  });
  const total = verdict.findings.length + verdict.ignored.length;
  const hidden = shown.reduce((rest, { count }) => rest - count, total);
  return [...shown, hiddenBlock(hidden)];
}

function joinReport(verdict: Verdict, blocks: readonly TextBlock[], options: PrintOptions): string {
  const parts = [printOverview(verdict, options), joinBlocks(blocks), printSummary(verdict, options)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function countLines(text: string): number {
  return text.trimEnd().split('\n').length;
}

function printBlocks(verdict: Verdict, options: PrintOptions): readonly TextBlock[] {
  const { findings, failOn } = verdict;
  const isNote = ({ level }: Finding) => level === 'info' && !reaches(level, failOn);
  const printer = new FindingPrinter(options);
  const notes = foldEntries(mergeDirections(findings.filter(isNote)));
  return [
    ...foldGroups(findings.filter((finding) => !isNote(finding))).flatMap((group) =>
      printer.printGroup(group),
    ),
    ...printer.printNotes(notes),
    ...printIgnored(verdict, options),
  ];
}

/** Ignored findings. Findings with different reasons are not folded. */
function printIgnored({ ignored }: Verdict, { colors, all, width }: PrintOptions): readonly TextBlock[] {
  const folded = [...groupBy(ignored, ({ reason }) => reason)].flatMap(([reason, alike]) =>
    foldEntries(mergeDirections(alike.map(({ finding }) => finding))).map((fold) => ({ reason, fold })),
  );
  return folded.map(({ reason, fold }, index) => {
    const findings = fold.entries.flatMap(findingsOfEntry);
    const ids = fold.items.length === 0 ? findings.map(({ fingerprint }) => fingerprint) : [];
    const head = ['ignored', ...new Set(findings.map(({ rule }) => rule)), ...ids].join(' ');
    const text = `${head} ${clipVisible(printFolded(fold, all))} (${clipVisible(reason)})`;
    const wrapped = wrapParagraph(text, { indent: '', width });
    return { text: wrapped.replace(head, colors.dim(head)), count: findings.length, isLine: index > 0 };
  });
}

/** The maximum length of a line with rules, if the number of columns is unknown. */
const overviewWidth = 110;

/** The number of findings by level and rule. */
function printOverview({ findings }: Verdict, { colors, width = overviewWidth }: PrintOptions): string {
  if (findings.length < minOverview) return '';
  return levels
    .flatMap((level) => {
      const ofLevel = findings.filter((finding) => finding.level === level);
      const byRule = [...groupBy(ofLevel, ({ rule }) => rule)].toSorted(
        ([, a], [, b]) => b.length - a.length,
      );
      if (byRule.length === 0) return [];
      const rules = byRule.map(([rule, { length }]) => `${length} ${rule}`);
      const head = level.padEnd(6);
      const list = wrapList(rules, { indent: head, hanging: '        ', width });
      return [list.replace(head, levelColor(colors, level)(head))];
    })
    .join('\n');
}

function printSummary(verdict: Verdict, { colors, width }: PrintOptions): string {
  const { error, warn } = verdict.counts;
  const countColor = error > 0 ? colors.red : warn > 0 ? colors.yellow : colors.green;
  const counts = printCounts(verdict);
  const next = printNextSteps(verdict);
  const wrap = (text: string) => wrapParagraph(clipVisible(text), { indent: '', width });
  return [
    wrap(`${counts} (${printSides(verdict)})`).replace(counts, countColor(counts)),
    wrap(printBump(verdict)),
    ...(next === '' ? [] : [wrap(`→ ${next}`)]),
  ].join('\n');
}
