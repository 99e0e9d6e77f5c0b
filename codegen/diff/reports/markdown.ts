import { type Code, code, joinCode, source } from '../../render/code.ts';
import { githubCode, githubText } from '../../render/comment.ts';
import { type FittedText, fitSections, type ReportSection, sizeLimits } from '../../reports/size-limits.ts';
import type { SourceLocation } from '../../values/diagnostic.ts';
import { plural } from '../../values/plural.ts';
import { clip } from '../../values/visible-text.ts';
import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import { type FoldedEntry, listItems, splitItems } from './fold-entries.ts';
import { foldGroups } from './fold-groups.ts';
import { type FindingGroup, printUsage } from './groups.ts';
import {
  impactLabels,
  impactOf,
  oldPlaceOf,
  printBump,
  printCounts,
  printNextSteps,
  printSides,
  splitMessage,
} from './impact.ts';
import { findingsOfEntry, type ReportEntry } from './merge-directions.ts';

/** Identifies the comment of an earlier run, so that it can be replaced. */
const commentMarker = '<!-- openapi-rosetta: diff -->';

/** The maximum size of the footer. */
const footerSize = 2_000;
const maxLength = 500;

/**
 * Prints a comment for a pull request or a job summary. Breaking and potentially breaking changes are visible, other changes are collapsed.
 *
 * @param maxBytes The maximum size in bytes; omitted findings are counted in the footer.
 */
export function printMarkdown(verdict: Verdict, maxBytes: number = sizeLimits.comment): string {
  const header = printHeader(verdict);
  const isSafe = (finding: Finding) => impactOf(finding) === 'info';
  const visibleSections = printSections(verdict.findings.filter((finding) => !isSafe(finding)));
  const visible = fitSections(visibleSections, maxBytes - Buffer.byteLength(header) - footerSize);
  const used = Buffer.byteLength(header + visible.text) + footerSize;
  // Safe changes are shown only if all other changes fit.
  const safe = printCollapsed(verdict.findings.filter(isSafe), visible.omitted > 0 ? 0 : maxBytes - used);
  return `${header}${visible.text}${safe.text}${printFooter(verdict, visible.omitted + safe.omitted)}`;
}

function printHeader(verdict: Verdict): string {
  const sides = githubText(clip(printSides(verdict), maxLength));
  return `${commentMarker}\n### API changes: ${printCounts(verdict)}\n\n${sides}\\\n${githubText(printBump(verdict))}\n\n`;
}

function printCollapsed(findings: readonly Finding[], maxBytes: number): FittedText {
  const { text, omitted } = fitSections(printSections(findings), maxBytes);
  if (text === '') return { text, omitted };
  const summary = `${findings.length} safe ${findings.length === 1 ? 'change' : 'changes'}`;
  return { text: `<details>\n<summary>${summary}</summary>\n\n${text}</details>\n\n`, omitted };
}

function printFooter(verdict: Verdict, omitted: number): string {
  const { ignored } = verdict;
  const lines = [
    omitted === 0
      ? ''
      : `**${plural(omitted, 'more change')} not shown**: use \`--format html\` to see all changes.`,
    ignored.length === 0 ? '' : `${plural(ignored.length, 'known change')} ignored by the configuration.`,
    githubText(printNextSteps(verdict)),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('\n');
}

function printSections(findings: readonly Finding[]): readonly ReportSection[] {
  return foldGroups(findings).map(({ group, folded }) => ({
    head: printHeading(group),
    items: folded.map((fold) => ({
      text: printItem(fold),
      count: fold.entries.flatMap(findingsOfEntry).length,
    })),
  }));
}

function printHeading(group: FindingGroup): string {
  const usage = printUsage(group);
  const name = githubCode(clip(group.title, maxLength));
  const title = {
    operation: name,
    schema: source`Shared schema ${name}`,
    document: githubText(group.title),
    several: githubText(group.title),
  };
  return `#### ${title[group.kind]}${usage === '' ? '' : `\n\n${githubText(clip(usage, maxLength))}`}`;
}

function printItem(fold: FoldedEntry): string {
  const [first] = fold.entries;
  if (!first) return '';
  const details =
    fold.items.length === 0 ? printDetails(first, fold.entries) : printShortDetails(fold.entries);
  return `- **${impactLabels[impactOf(first.finding)]}**: ${printMessage(fold)}<br><sub>${details.join(' · ')}</sub>`;
}

function printDetails({ finding }: ReportEntry, entries: readonly ReportEntry[]): readonly Code[] {
  const findings = entries.flatMap(findingsOfEntry);
  const old = oldPlaceOf(finding);
  return [
    ...[...new Set(findings.map(({ rule }) => rule))].map(githubCode),
    ...(finding.new ? [printPlace(finding.new)] : []),
    ...(old ? [source`was ${printPlace(old)}`] : []),
    ...findings.map(({ fingerprint }) => githubCode(fingerprint)),
  ];
}

/** The locations and fingerprints of the entries that the message names. */
function printShortDetails(entries: readonly ReportEntry[]): readonly Code[] {
  const [shown, hidden] = splitItems(entries);
  const rules = new Set(shown.flatMap(findingsOfEntry).map(({ rule }) => rule));
  return [
    ...[...rules].map(githubCode),
    ...shown.map((entry) => {
      const fingerprints = findingsOfEntry(entry).map(({ fingerprint }) => githubCode(fingerprint));
      return joinCode([...(entry.finding.new ? [printPlace(entry.finding.new)] : []), ...fingerprints], ' ');
    }),
    ...(hidden === 0 ? [] : [code(`${hidden} more`)]),
  ];
}

/** The message with the name in backticks as code, and the first operations, names or values of a folded message. */
export function printMessage({ message, consequence, items }: FoldedEntry, maxNames?: number): Code {
  if (items.length === 0) return printCodeSpans(message + consequence);
  const [shown, hidden] = splitItems(items, maxNames);
  const list = listItems(shown).map(printCodeSpans);
  const more = code(hidden === 0 ? '' : ` and ${hidden} more`);
  return source`${printCodeSpans(message)}: ${joinCode(list, ', ')}${more}${githubText(consequence)}`;
}

/** Escapes text, with its name in backticks as code. */
function printCodeSpans(text: string): Code {
  const [kind, name, rest] = splitMessage(text).map((part) => clip(part, maxLength));
  if (!name) return githubText(rest ?? '');
  return joinCode([withOuterSpaces(kind ?? ''), githubCode(name), withOuterSpaces(rest ?? '')], '');
}

/** Escapes text and keeps one space at each end. */
function withOuterSpaces(text: string): Code {
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\S\s+$/.test(text) ? ' ' : ''];
  return source`${code(before)}${githubText(text)}${code(after)}`;
}

function printPlace({ file, line }: SourceLocation): Code {
  return githubCode(`${clip(file, maxLength)}:${line}`);
}
