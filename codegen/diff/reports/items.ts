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

function itemsOfFindings(findings: readonly Finding[]): readonly ReportItem[] {
  return groupFindings(findings).flatMap((group) =>
    group.findings.map(({ level, rule, message, new: place, fingerprint, operations }) => ({
      level,
      rule,
      message,
      subject: printGroupTitle(group),
      fingerprint,
      weight: operations.length,
      ...(place ? { place } : {}),
    })),
  );
}
