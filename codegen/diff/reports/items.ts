import type { ReportItem } from '../../reports/item.ts';
import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import { groupFindings, printGroupTitle } from './groups.ts';

/** Findings in order, then ignored findings. Locations are in the new description, because CI services show only current files. */
export function itemsOfVerdict({ findings, ignored }: Verdict): readonly ReportItem[] {
  return [
    ...itemsOfFindings(findings),
    ...ignored.flatMap(({ finding, reason }) =>
      itemsOfFindings([finding]).map((item) => ({ ...item, ignored: reason })),
    ),
  ];
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
