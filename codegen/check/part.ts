import type { Verdict } from '../diff/verdict.ts';
import type { Drift } from '../output/compare.ts';
import type { ReportItem } from '../reports/item.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import type { RecordComparison } from './judge-record.ts';

/** The parts of a check, in the order of the summary. */
export const partNames = ['description', 'examples', 'output', 'verification', 'changes'] as const;

export type PartName = (typeof partNames)[number];

/**
 * Status of a part. `unjudged`: an optional part could not run; `failed`: a required part could not run.
 */
export type Standing = 'fine' | 'findings' | 'invalid' | 'unjudged' | 'failed';

export interface Part {
  readonly name: PartName;
  /** Summary of the checked items: `4 files, 1 operation`; `''` if the part did not run. */
  readonly looked: string;
  readonly standing: Standing;
  /** Short result: `2 errors`, `skipped: no base`. */
  readonly outcome: string;
  readonly items: readonly ReportItem[];
}

/** The results of a check. Skipped parts have no results. */
export interface Checked {
  /** The selected parts. */
  readonly parts: readonly Part[];
  /** Diagnostics of all parts. */
  readonly diagnostics: readonly Diagnostic[];
  /** The number of checked examples. */
  readonly examples?: number;
  readonly drift?: Drift;
  readonly verification?: RecordComparison;
  readonly changes?: Verdict;
}

export function isFine({ parts }: Checked): boolean {
  return parts.every(({ standing }) => standing === 'fine' || standing === 'unjudged');
}
