import type { CheckPart } from '../../../check/part.ts';
import { printCounts, printSides } from '../../../diff/reports/impact.ts';
import { itemsOfVerdict } from '../../../diff/reports/items.ts';
import type { Verdict } from '../../../diff/verdict.ts';
import { itemsOfDiagnostics } from '../../../reports/item.ts';
import type { Diagnostic } from '../../../values/diagnostic.ts';
import type { CliContext } from '../../streams.ts';
import { type ComparisonOptions, compareSources } from '../diff/compare-sources.ts';

export interface ChangesResult {
  readonly part: CheckPart;
  readonly diagnostics: readonly Diagnostic[];
  readonly notes: readonly string[];
  readonly verdict?: Verdict;
}

export interface ChangesInput {
  readonly spec: string;
  /** From a flag or the configuration. */
  readonly base: string | undefined;
  /** True if the part was selected by name. */
  readonly isRequested: boolean;
}

/**
 * Finds changes since the base that break API clients. A base set by the user or a pull request is required: if it is missing, the part fails.
 * Otherwise the default branch is the base, if it exists.
 */
export async function checkChanges(
  { spec, base, isRequested }: ChangesInput,
  options: ComparisonOptions,
  context: CliContext,
): Promise<ChangesResult> {
  const isRequired = isRequested || base !== undefined || (context.env['GITHUB_BASE_REF'] ?? '') !== '';
  const compared = await compareSources(
    { spec, base, fetch: false },
    { ...options, allowNew: options.allowNew || !isRequired },
    context,
  );
  if ('exitCode' in compared) return skippedChanges(compared.diagnostics, isRequired);
  const { verdict, notes, warnings } = compared;
  return {
    verdict,
    notes,
    diagnostics: warnings,
    part: {
      name: 'changes',
      checked: printSides(verdict),
      status: verdict.isFine ? 'passed' : 'findings',
      outcome: printCounts(verdict).toLowerCase(),
      items: [...itemsOfVerdict(verdict), ...itemsOfDiagnostics(warnings, 'changes')],
    },
  };
}

/** Expected problems if no base is required; they are not reported. */
const expectedCodes = new Set(['no-git', 'no-repository', 'no-base', 'unknown-ref']);

function skippedChanges(diagnostics: readonly Diagnostic[], isRequired: boolean): ChangesResult {
  const [first] = diagnostics;
  const isExpected = !isRequired && first !== undefined && expectedCodes.has(first.code);
  const reason = isExpected || !first ? 'no base' : first.message.replace(/\.$/, '');
  return {
    diagnostics: isRequired ? diagnostics : [],
    notes: !isRequired && !isExpected && first ? [`${first.message} ${first.help}`] : [],
    part: {
      name: 'changes',
      checked: '',
      status: isRequired ? 'failed' : 'skipped',
      outcome: `${isRequired ? 'failed' : 'skipped'}: ${reason}`,
      items: isRequired ? itemsOfDiagnostics(diagnostics, 'changes') : [],
    },
  };
}
