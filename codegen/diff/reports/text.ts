import picocolors from 'picocolors';
import type { Colors } from '../../reports/colors.ts';
import type { Level } from '../../reports/level.ts';
import type { Place } from '../../values/diagnostic.ts';
import { clip, visible } from '../../values/visible-text.ts';
import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import { type FindingGroup, groupFindings, printGroupTitle, printUsage } from './groups.ts';
import { printBump, printCounts, printNextSteps, printSides } from './impact.ts';

/** The maximum length of a message. */
const longest = 2000;

/**
 * Prints a verdict for a terminal. No line starts with text of the description, because GitHub runners execute lines that start with `::`.
 */
export function printText(verdict: Verdict, colors: Colors = picocolors.createColors(false)): string {
  const groups = groupFindings(verdict.findings).map((group) => printGroup(group, colors));
  const ignored = verdict.ignored.map(({ finding, reason }) => {
    const head = colors.dim(`ignored ${finding.rule} ${finding.fingerprint}`);
    return `${head} ${show(finding.message)} ${colors.dim(`(${show(reason)})`)}`;
  });
  return `${[...groups, ignored.join('\n'), printSummary(verdict, colors)].filter((part) => part !== '').join('\n\n')}\n`;
}

function printGroup(group: FindingGroup, colors: Colors): string {
  const reach = printUsage(group);
  const title =
    colors.bold(show(printGroupTitle(group))) + (reach === '' ? '' : colors.dim(` · ${show(reach)}`));
  return [title, ...group.findings.map((finding) => printFinding(finding, colors))].join('\n\n');
}

function printFinding(finding: Finding, colors: Colors): string {
  const { level, rule, fingerprint, message } = finding;
  return [
    `  ${paint(colors, level)(level.padEnd(5))} ${show(message)}`,
    `        ${colors.dim(`${rule} ${fingerprint}`)}`,
    ...printPlace('old', finding.old, colors.dim, colors),
    ...printPlace('new', finding.new, paint(colors, level), colors),
  ].join('\n');
}

/** The location, the source line and a caret under the column. */
function printPlace(
  side: string,
  place: Place | undefined,
  mark: (text: string) => string,
  colors: Colors,
): readonly string[] {
  if (!place) return [];
  const { file, line, column, excerpt } = place;
  const number = String(line);
  const caret = ' '.repeat(onOneLine(excerpt.text.slice(0, excerpt.caret)).length);
  return [
    `    ${colors.dim(side)} ${show(file)}:${number}:${column}`,
    `        ${colors.dim(`${number} |`)} ${onOneLine(excerpt.text)}`.trimEnd(),
    `        ${colors.dim(`${' '.repeat(number.length)} |`)} ${caret}${mark('^')}`,
  ];
}

function printSummary(verdict: Verdict, colors: Colors): string {
  const { error, warn } = verdict.counts;
  const worst = error > 0 ? colors.red : warn > 0 ? colors.yellow : colors.green;
  const next = printNextSteps(verdict);
  return [
    `${worst(printCounts(verdict))} ${colors.dim(`(${show(printSides(verdict))})`)}`,
    show(printBump(verdict)),
    ...(next === '' ? [] : [`${colors.dim('→')} ${show(next)}`]),
  ].join('\n');
}

function paint(colors: Colors, level: Level): (text: string) => string {
  return { error: colors.red, warn: colors.yellow, info: colors.cyan }[level];
}

function show(text: string): string {
  return visible(clip(text, longest));
}

/** Tabs become spaces; other invisible characters are escaped. */
function onOneLine(text: string): string {
  return visible(text.replaceAll('\t', '  '));
}
