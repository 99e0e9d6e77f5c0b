import type { ReportItem } from '../../reports/item.ts';
import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import { groupFindings, sayGroup } from './groups.ts';

/** Findings in their order, then the ignored ones. A place is that of the new side, the only one that a service can show. */
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
      subject: sayGroup(group),
      fingerprint,
      ...(place ? { place } : {}),
    })),
  );
}
