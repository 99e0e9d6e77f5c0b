import { printOutputValues } from '../../reports/outputs.ts';
import { sizeLimits } from '../../reports/size-limits.ts';
import type { Verdict } from '../verdict.ts';
import { impactOf } from './impact.ts';
import { printMarkdown } from './markdown.ts';

/** Content for `$GITHUB_STEP_SUMMARY`. */
export function printSummary(verdict: Verdict): string {
  return printMarkdown(verdict, sizeLimits.summary);
}

/** Content for `$GITHUB_OUTPUT`: `breaking`, `errors`, `warnings`, `bump`, `next-version`, `changelog-path`. */
export function printOutputs(verdict: Verdict, changelogPath = ''): string {
  const { counts, findings, bump: step, nextVersion = '' } = verdict;
  return printOutputValues({
    breaking: String(findings.some((finding) => impactOf(finding) === 'error')),
    errors: String(counts.error),
    warnings: String(counts.warn),
    bump: step,
    'next-version': nextVersion,
    'changelog-path': changelogPath,
  });
}
