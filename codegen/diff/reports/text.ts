import picocolors from 'picocolors';
import type { Level } from '../../reports/level.ts';
import type { TerminalColors } from '../../reports/terminal-colors.ts';
import type { SourceLocation } from '../../values/diagnostic.ts';
import { clip, visible } from '../../values/visible-text.ts';
import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import { type FindingGroup, groupFindings, printGroupTitle, printUsage } from './groups.ts';
import { printBump, printCounts, printNextSteps, printSides } from './impact.ts';

/** The maximum length of a message. */
const maxLength = 2000;

/**
 * Prints a verdict for a terminal. No line starts with text of the description, because GitHub runners execute lines that start with `::`.
 */
export function printText(verdict: Verdict, colors: TerminalColors = picocolors.createColors(false)): string {
  const groups = groupFindings(verdict.findings).map((group) => printGroup(group, colors));
  const ignored = verdict.ignored.map(({ finding, reason }) => {
    const head = colors.dim(`ignored ${finding.rule} ${finding.fingerprint}`);
    return `${head} ${clipVisible(finding.message)} ${colors.dim(`(${clipVisible(reason)})`)}`;
  });
  return `${[...groups, ignored.join('\n'), printSummary(verdict, colors)].filter((part) => part !== '').join('\n\n')}\n`;
}

function printGroup(group: FindingGroup, colors: TerminalColors): string {
  const usage = printUsage(group);
  const title =
    colors.bold(clipVisible(printGroupTitle(group))) +
    (usage === '' ? '' : colors.dim(` · ${clipVisible(usage)}`));
  return [title, ...group.findings.map((finding) => printFinding(finding, colors))].join('\n\n');
}

function printFinding(finding: Finding, colors: TerminalColors): string {
  const { level, rule, fingerprint, message } = finding;
  return [
    `  ${levelColor(colors, level)(level.padEnd(5))} ${clipVisible(message)}`,
    `        ${colors.dim(`${rule} ${fingerprint}`)}`,
    ...printPlace('old', finding.old, colors.dim, colors),
    ...printPlace('new', finding.new, levelColor(colors, level), colors),
  ].join('\n');
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
