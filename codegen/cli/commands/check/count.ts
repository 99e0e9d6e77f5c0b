import type { CheckPart, PartName } from '../../../check/part.ts';
import { itemsOfDiagnostics } from '../../../reports/item.ts';
import { type Diagnostic, hasErrors } from '../../../values/diagnostic.ts';
import { plural } from '../../../values/plural.ts';

/** `2 errors, 1 warning`, or `passed`. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const said = [
    errors > 0 ? plural(errors, 'error') : 'passed',
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  return said.join(', ');
}

/** A part with diagnostics only. */
export function partOf(
  name: PartName,
  checked: string,
  diagnostics: readonly Diagnostic[],
  worst: 'findings' | 'invalid' = 'findings',
): CheckPart {
  return {
    name,
    checked,
    status: hasErrors(diagnostics) ? worst : 'fine',
    outcome: countDiagnostics(diagnostics),
    items: itemsOfDiagnostics(diagnostics, name),
  };
}

/** A part that was skipped. */
export function skippedPart(name: PartName, reason: string): CheckPart {
  return { name, checked: '', status: 'skipped', outcome: `skipped: ${reason}`, items: [] };
}
