import type { Diagnostic } from './diagnostic.ts';
import { groupBy } from './group-by.ts';

/** Diagnostics with the same cause, in the order of the description. */
export type DiagnosticGroup = readonly [Diagnostic, ...Diagnostic[]];

/** Groups diagnostics by cause. Groups are in the order of their first diagnostic. */
export function groupDiagnostics(diagnostics: readonly Diagnostic[]): readonly DiagnosticGroup[] {
  return [...groupBy(diagnostics, groupKey).values()].flatMap(([first, ...others]): DiagnosticGroup[] =>
    first ? [[first, ...others]] : [],
  );
}

/** Errors first, then the largest groups. */
export function compareGroups(a: DiagnosticGroup, b: DiagnosticGroup): number {
  return severityRank(a) - severityRank(b) || b.length - a.length;
}

function severityRank([{ severity }]: DiagnosticGroup): number {
  return severity === 'error' ? 0 : 1;
}

function groupKey({ severity, code, message, cause }: Diagnostic): string {
  return `${severity} ${code} ${cause ?? withoutNames(message)}`;
}

/** Removes quoted names, values and numbers from a message. */
function withoutNames(message: string): string {
  return message
    .replace(/"(?:[^"\\]|\\.)*"/gs, '""')
    .replace(/`[^`]*`/g, '``')
    .replace(/\d+/g, '0');
}
