import { createHash } from 'node:crypto';
import { type Code, code, source, type View } from '../../render/code.ts';
import { markupText } from '../../render/markup.ts';
import { loadTemplate } from '../../render/template.ts';
import type { SourceLocation } from '../../values/diagnostic.ts';
import { groupBy } from '../../values/group-by.ts';
import { plural } from '../../values/plural.ts';
import { clip } from '../../values/visible-text.ts';
import type { Verdict } from '../verdict.ts';
import {
  type FoldedEntry,
  type FoldedItem,
  foldEntries,
  printFoldedItem,
  splitItems,
} from './fold-entries.ts';
import { type FoldedGroup, foldGroups } from './fold-groups.ts';
import { printGroupTitle, printUsage } from './groups.ts';
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
import { findingsOfEntry, mergeDirections, type ReportEntry } from './merge-directions.ts';
import { type LinkOptions, sourceLink } from './source-links.ts';

const maxLength = 2000;

/** Prints a self-contained page without scripts; its content security policy allows only its own stylesheet. */
export function printHtml(verdict: Verdict, links: LinkOptions = { working: '/' }): string {
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
    groups: [
      ...foldGroups(verdict.findings).map((group) => groupView(group, links)),
      ...ignoredView(verdict, links),
    ],
  });
}

/** Ignored findings are a closed group. Findings with different reasons are not folded. */
function ignoredView({ ignored }: Verdict, links: LinkOptions): readonly View[] {
  if (ignored.length === 0) return [];
  const findings = [...groupBy(ignored, ({ reason }) => reason)].flatMap(([reason, alike]) =>
    foldEntries(mergeDirections(alike.map(({ finding }) => finding))).map((fold) => ({
      ...foldView(fold, links),
      impact: code('ignored'),
      reason: text(reason),
    })),
  );
  return [
    {
      name: code('Ignored by the configuration'),
      count: code(plural(ignored.length, 'finding')),
      isClosed: true,
      findings,
    },
  ];
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

function groupView({ group, folded }: FoldedGroup, links: LinkOptions): View {
  const usage = printUsage(group);
  // A filter hides groups in which all findings have its level.
  const [onlyImpact, ...others] = new Set(group.findings.map(impactOf));
  return {
    name: text(printGroupTitle(group)),
    usage: usage === '' ? undefined : text(usage),
    onlyImpact: onlyImpact === undefined || others.length > 0 ? undefined : code(onlyImpact),
    count: code(plural(group.findings.length, 'finding')),
    findings: folded.map((fold) => foldView(fold, links)),
  };
}

function foldView({ entries, message, consequence, items }: FoldedEntry, links: LinkOptions): View {
  const [first] = entries;
  const [kind, name, rest] = splitMessage(message + consequence);
  const views = entries.map((entry, index) => itemView(entry, items[index], links));
  const [shown, hidden] = splitItems(views);
  return {
    ...impactView(first ? impactOf(first.finding) : 'run'),
    kind: text(kind),
    name: name === '' ? undefined : text(name),
    message: text(rest),
    only: first && items.length === 0 ? entryView(first, links, entries) : undefined,
    items: items.length === 0 ? [] : shown,
    more: hidden === 0 ? undefined : { count: code(String(hidden)), items: views.slice(shown.length) },
  };
}

/** A folded entry: its operation, name or value, with links instead of source lines. */
function itemView(entry: ReportEntry, item: FoldedItem | undefined, links: LinkOptions): View {
  const [kind, name, rest] = splitMessage(item ? printFoldedItem(item) : '');
  return {
    ...entryView(entry, links),
    title: text(kind),
    name: name === '' ? undefined : text(name),
    value: text(rest),
  };
}

function entryView(entry: ReportEntry, links: LinkOptions, entries: readonly ReportEntry[] = [entry]): View {
  const { finding } = entry;
  const findings = entries.flatMap(findingsOfEntry);
  return {
    rule: text([...new Set(findings.map(({ rule }) => rule))].join(' ')),
    fingerprint: text(findings.map(({ fingerprint }) => fingerprint).join(' ')),
    sides: [...sideView('Old', oldPlaceOf(finding), links), ...sideView('New', finding.new, links)],
  };
}

function sideView(side: string, place: SourceLocation | undefined, links: LinkOptions): readonly View[] {
  if (!place) return [];
  const link = sourceLink(place, links);
  return [
    {
      side: code(side),
      location: text(`${place.file}:${place.line}:${place.column}`),
      link: link === undefined ? undefined : markupText(link),
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
