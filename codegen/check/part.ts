import type { Verdict } from '../diff/verdict.ts';
import type { FileDifferences } from '../output/compare.ts';
import type { ReportItem } from '../reports/item.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import type { RecordComparison } from './compare-record.ts';

/** The parts of a check, in the order of the summary. */
export const partNames = ['description', 'examples', 'output', 'verification', 'changes'] as const;

export type PartName = (typeof partNames)[number];

/**
 * Status of a part. `skipped`: an optional part could not run; `failed`: a required part could not run.
 */
export type PartStatus = 'passed' | 'findings' | 'invalid' | 'skipped' | 'failed';

export interface CheckPart {
  readonly name: PartName;
  /** Summary of the checked items: `4 files, 1 operation`; `''` if the part did not run. */
  readonly checked: string;
  readonly status: PartStatus;
  /** Short result: `2 errors`, `skipped: no base`. */
  readonly outcome: string;
  readonly items: readonly ReportItem[];
}

/** The results of a check. Skipped parts have no results. */
export interface CheckResult {
  /** The selected parts. */
  readonly parts: readonly CheckPart[];
  /** Diagnostics of all parts. */
  readonly diagnostics: readonly Diagnostic[];
  /** The number of checked examples. */
  readonly examples?: number;
  readonly differences?: FileDifferences;
  readonly verification?: RecordComparison;
  readonly changes?: Verdict;
}

export function isPassed({ parts }: CheckResult): boolean {
  return parts.every(({ status }) => status === 'passed' || status === 'skipped');
}
