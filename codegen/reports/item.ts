import type { Diagnostic, SourceLocation } from '../values/diagnostic.ts';
import type { Level } from './level.ts';

/** A finding or diagnostic for the report formats of CI services. */
export interface ReportItem {
  readonly level: Level;
  /** Stable, kebab-case. */
  readonly rule: string;
  readonly message: string;
  /** The checked operation, shared schema or file. */
  readonly subject: string;
  readonly place?: SourceLocation;
  readonly fingerprint?: string;
  /** The number of affected operations. */
  readonly weight?: number;
  /** The reason for ignoring the item. */
  readonly ignored?: string;
}

/** @param subject The subject of diagnostics without a location. */
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
