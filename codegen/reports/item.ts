import type { Diagnostic, Place } from '../values/diagnostic.ts';
import type { Level } from './level.ts';

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
