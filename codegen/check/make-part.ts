import { itemsOfDiagnostics } from '../reports/item.ts';
import { type Diagnostic, hasErrors } from '../values/diagnostic.ts';
import { plural } from '../values/plural.ts';
import type { CheckPart, PartName } from './part.ts';

/** `2 errors, 1 warning`, or `passed`. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const counts = [
    errors > 0 ? plural(errors, 'error') : 'passed',
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  return counts.join(', ');
}

/** A part with diagnostics only. */
export function partOf(
  name: PartName,
  checked: string,
  diagnostics: readonly Diagnostic[],
  failedStatus: 'findings' | 'invalid' = 'findings',
): CheckPart {
  return {
    name,
    checked,
    status: hasErrors(diagnostics) ? failedStatus : 'passed',
    outcome: countDiagnostics(diagnostics),
    items: itemsOfDiagnostics(diagnostics, name),
  };
}

/** A part that was skipped. */
export function skippedPart(name: PartName, reason: string): CheckPart {
  return { name, checked: '', status: 'skipped', outcome: `skipped: ${reason}`, items: [] };
}
