import type { ReportItem } from '../../reports/item.ts';
import { reaches } from '../../reports/level.ts';
import type { Finding } from '../finding.ts';
import { isAllowed, type Verdict } from '../verdict.ts';
import { groupFindings, printGroupTitle } from './groups.ts';

/** Findings in order, then ignored findings. Locations are in the new description, because CI services show only current files. */
export function itemsOfVerdict(verdict: Verdict): readonly ReportItem[] {
  const { findings, ignored, failOn } = verdict;
  const isCovered = (finding: Finding) => reaches(finding.level, failOn) && isAllowed(verdict, finding);
  return [
    ...itemsOfFindings(findings.filter((finding) => !isCovered(finding))),
    ...itemsOfFindings(findings.filter(isCovered)).map((item) => ({
      ...item,
      ignored: `The version ${verdict.new.version} covers this change.`,
    })),
    ...ignored.flatMap(({ finding, reason }) =>
      itemsOfFindings([finding]).map((item) => ({ ...item, ignored: reason })),
    ),
  ];
}

/** The same items, those that affect the most operations first: GitHub shows only the first annotations. */
export function itemsByWeight(verdict: Verdict): readonly ReportItem[] {
  const all = [...verdict.findings, ...verdict.ignored.map(({ finding }) => finding)];
  const weights = new Map(all.map(({ fingerprint, operations }) => [fingerprint, operations.length]));
  const weightOf = ({ fingerprint = '' }: ReportItem): number => weights.get(fingerprint) ?? 0;
  return itemsOfVerdict(verdict).toSorted((a, b) => weightOf(b) - weightOf(a));
}

function itemsOfFindings(findings: readonly Finding[]): readonly ReportItem[] {
  return groupFindings(findings).flatMap((group) =>
    group.findings.map(({ level, rule, message, new: place, fingerprint }) => ({
      level,
      rule,
      message,
      subject: printGroupTitle(group),
      fingerprint,
      ...(place ? { place } : {}),
    })),
  );
}
