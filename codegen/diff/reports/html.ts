import { createHash } from 'node:crypto';
import { type Code, code, source, type View } from '../../render/code.ts';
import { markupText } from '../../render/markup.ts';
import { loadTemplate } from '../../render/template.ts';
import type { SourceLocation } from '../../values/diagnostic.ts';
import { clip } from '../../values/visible-text.ts';
import type { Verdict } from '../verdict.ts';
import { type FindingGroup, groupFindings, printGroupTitle, printUsage } from './groups.ts';
import {
  countImpacts,
  type Impact,
  impactLabels,
  impactOf,
  impacts,
  oldPlaceOf,
  printBump,
  printCounts,
  printNextSteps,
  printSides,
  splitMessage,
} from './impact.ts';
import { findingsOfEntry, mergeDirections, printEntry, type ReportEntry } from './merge-directions.ts';

const maxLength = 2000;

/** Prints a self-contained page without scripts; its content security policy allows only its own stylesheet. */
export function printHtml(verdict: Verdict): string {
  const style = loadTemplate('docs/changes.css.hbs')({});
  const nextSteps = printNextSteps(verdict);
  return loadTemplate('docs/changes.hbs')({
    style,
    styleHash: code(createHash('sha256').update(style).digest('base64')),
    title: text(verdict.new.title),
    counts: text(printCounts(verdict)),
    sides: text(printSides(verdict)),
    versionBump: text(printBump(verdict)),
    nextSteps: nextSteps === '' ? undefined : text(nextSteps),
    filters: filterViews(verdict),
    groups: groupFindings(verdict.findings).map(groupView),
    ignored: verdict.ignored.flatMap(({ finding, reason }) =>
      mergeDirections([finding]).map((entry) => ({ ...entryView(entry), reason: text(reason) })),
    ),
    hasIgnored: verdict.ignored.length > 0,
  });
}

function filterViews(verdict: Verdict): readonly View[] {
  const counts = countImpacts(verdict);
  return impacts
    .filter((impact) => counts[impact] > 0)
    .map((impact) => ({ ...impactView(impact), count: code(String(counts[impact])) }));
}

function impactView(impact: Impact): View {
  return { impact: code(impact), label: code(impactLabels[impact]) };
}

function groupView(group: FindingGroup): View {
  const usage = printUsage(group);
  // A filter hides groups in which all findings have its level.
  const [onlyImpact, ...others] = new Set(group.findings.map(impactOf));
  return {
    name: text(printGroupTitle(group)),
    usage: usage === '' ? undefined : text(usage),
    onlyImpact: onlyImpact === undefined || others.length > 0 ? undefined : code(onlyImpact),
    count: code(String(group.findings.length)),
    findings: mergeDirections(group.findings).map(entryView),
  };
}

function entryView(entry: ReportEntry): View {
  const { finding } = entry;
  const findings = findingsOfEntry(entry);
  const [kind, name, rest] = splitMessage(printEntry(entry));
  return {
    ...impactView(impactOf(finding)),
    kind: text(kind),
    name: name === '' ? undefined : text(name),
    message: text(rest),
    rule: text(findings.map(({ rule }) => rule).join(' ')),
    fingerprint: text(findings.map(({ fingerprint }) => fingerprint).join(' ')),
    sides: [...sideView('Old', oldPlaceOf(finding)), ...sideView('New', finding.new)],
  };
}

function sideView(side: string, place: SourceLocation | undefined): readonly View[] {
  if (!place) return [];
  return [
    {
      side: code(side),
      location: text(`${place.file}:${place.line}:${place.column}`),
      line: code(String(place.line)),
      excerpt: printExcerpt(place),
    },
  ];
}

/** The source line without indentation, with the word at the location marked. */
function printExcerpt({ excerpt }: SourceLocation): Code {
  const before = excerpt.text.slice(0, excerpt.caret).trimStart();
  const from = excerpt.text.slice(excerpt.caret);
  const word = /^(?:[^\s:,[\]{}]+|.)/u.exec(from)?.[0] ?? '';
  const rest = keepTabs(from.slice(word.length));
  return word === ''
    ? source`${keepTabs(before)}${rest}`
    : source`${keepTabs(before)}<mark>${keepTabs(word)}</mark>${rest}`;
}

function keepTabs(part: string): Code {
  return markupText(part.replaceAll('\t', '  '));
}

function text(raw: string): Code {
  return markupText(clip(raw, maxLength));
}
