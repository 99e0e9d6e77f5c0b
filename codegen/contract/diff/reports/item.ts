import type { Diagnostic, Place } from '../../../values/diagnostic.ts';
import type { Finding, Level } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import { groupFindings, sayGroup } from './groups.ts';

/** What the formats of CI services say of a finding, a diagnostic or anything else that has a place and a name. */
export interface ReportItem {
  readonly level: Level;
  /** Stable, kebab-case. */
  readonly rule: string;
  readonly message: string;
  /** What was looked at: an operation, a shared schema, a file. */
  readonly subject: string;
  readonly place?: Place;
  readonly fingerprint?: string;
  /** Why it does not count, where it does not. */
  readonly ignored?: string;
}

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

/** @param subject What a diagnostic without a place is about. */
export function itemsOfDiagnostics(
  diagnostics: readonly Diagnostic[],
  subject = 'configuration',
): readonly ReportItem[] {
  return diagnostics.map(({ code, severity, message, help, place }) => ({
    level: severity === 'error' ? 'error' : 'warn',
    rule: code,
    message: help === '' ? message : `${message} → ${help}`,
    subject: place?.file ?? subject,
    ...(place ? { place } : {}),
  }));
}
