import { type Code, code, joinCode, source } from '../../render/code.ts';
import { githubCode, githubText } from '../../render/comment.ts';
import { type FittedText, fitSections, type Section, sizeLimits } from '../../reports/size-limits.ts';
import { plural } from '../../reports/words.ts';
import type { Place } from '../../values/diagnostic.ts';
import { clip } from '../../values/visible-text.ts';
import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import { type FindingGroup, groupFindings, printUsage } from './groups.ts';
import {
  impactLabels,
  impactOf,
  printBump,
  printCounts,
  printNextSteps,
  printSides,
  splitMessage,
} from './impact.ts';

/** Identifies the comment of an earlier run, so that it can be replaced. */
const commentMarker = '<!-- openapi-rosetta: diff -->';

/** The maximum size of the footer. */
const roomOfFooter = 2_000;
const longest = 500;

/**
 * Prints a comment for a pull request or a job summary. Breaking and potentially breaking changes are visible, other changes are collapsed.
 *
 * @param room The maximum size in bytes; omitted findings are counted in the footer.
 */
export function printMarkdown(verdict: Verdict, room: number = sizeLimits.comment): string {
  const header = printHeader(verdict);
  const isSafe = (finding: Finding) => impactOf(finding) === 'info';
  const worse = printSections(verdict.findings.filter((finding) => !isSafe(finding)));
  const open = fitSections(worse, room - Buffer.byteLength(header) - roomOfFooter);
  const used = Buffer.byteLength(header + open.text) + roomOfFooter;
  // Safe changes are shown only if all other changes fit.
  const safe = fold(verdict.findings.filter(isSafe), open.left > 0 ? 0 : room - used);
  return `${header}${open.text}${safe.text}${printFooter(verdict, open.left + safe.left)}`;
}

function printHeader(verdict: Verdict): string {
  const sides = githubText(clip(printSides(verdict), longest));
  return `${commentMarker}\n### API changes: ${printCounts(verdict)}\n\n${sides}\\\n${githubText(printBump(verdict))}\n\n`;
}

function fold(findings: readonly Finding[], room: number): FittedText {
  const { text, left } = fitSections(printSections(findings), room);
  if (text === '') return { text, left };
  const summary = `${findings.length} safe ${findings.length === 1 ? 'change' : 'changes'}`;
  return { text: `<details>\n<summary>${summary}</summary>\n\n${text}</details>\n\n`, left };
}

function printFooter(verdict: Verdict, left: number): string {
  const { ignored } = verdict;
  const lines = [
    left === 0
      ? ''
      : `**${plural(left, 'more change')} not shown**: use \`--format html\` to see all changes.`,
    ignored.length === 0 ? '' : `${plural(ignored.length, 'known change')} ignored by the configuration.`,
    githubText(printNextSteps(verdict)),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('\n');
}

function printSections(findings: readonly Finding[]): readonly Section[] {
  return groupFindings(findings).map((group) => ({
    head: printHeading(group),
    items: group.findings.map(printItem),
  }));
}

function printHeading(group: FindingGroup): string {
  const reach = printUsage(group);
  const name = githubCode(clip(group.title, longest));
  const title = {
    operation: name,
    schema: source`Shared schema ${name}`,
    document: code('API description'),
  };
  return `#### ${title[group.kind]}${reach === '' ? '' : `\n\n${githubText(clip(reach, longest))}`}`;
}

function printItem(finding: Finding): string {
  const { rule, fingerprint } = finding;
  const details = [
    githubCode(rule),
    ...(finding.new ? [printPlace(finding.new)] : []),
    ...(finding.old ? [source`was ${printPlace(finding.old)}`] : []),
    githubCode(fingerprint),
  ];
  return `- **${impactLabels[impactOf(finding)]}**: ${printMessage(finding)}<br><sub>${details.join(' · ')}</sub>`;
}

/** The message, with the name in backticks as code. */
export function printMessage(finding: Finding): Code {
  const [kind, name, rest] = splitMessage(finding).map((part) => clip(part, longest));
  if (!name) return githubText(rest ?? '');
  return joinCode([spaced(kind ?? ''), githubCode(name), spaced(rest ?? '')], '');
}

/** Escapes text and keeps one space at each end. */
function spaced(text: string): Code {
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\S\s+$/.test(text) ? ' ' : ''];
  return source`${code(before)}${githubText(text)}${code(after)}`;
}

function printPlace({ file, line }: Place): Code {
  return githubCode(`${clip(file, longest)}:${line}`);
}
