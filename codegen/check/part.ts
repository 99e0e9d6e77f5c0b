import type { Verdict } from '../diff/verdict.ts';
import type { Drift } from '../output/compare.ts';
import type { ReportItem } from '../reports/item.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import type { JudgedProofs } from './judge-record.ts';

/** What a check looks at, in the order of its summary. */
export const partNames = ['description', 'examples', 'output', 'proofs', 'changes'] as const;

export type PartName = (typeof partNames)[number];

/**
 * What came of a part. `unjudged`: it could not be judged, and nobody insisted; `failed`: it could not be judged, though it had to be.
 */
export type Standing = 'fine' | 'findings' | 'invalid' | 'unjudged' | 'failed';

export interface Part {
  readonly name: PartName;
  /** What was looked at, counted: `4 files, 1 operation`; `''` where nothing was. */
  readonly looked: string;
  readonly standing: Standing;
  /** What came of it, in a few words: `2 errors`, `not judged: no base`. */
  readonly outcome: string;
  readonly items: readonly ReportItem[];
}

/** Everything that a check found. What was not looked at is not there. */
export interface Checked {
  /** Those that were asked for. */
  readonly parts: readonly Part[];
  /** Of all parts. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many. */
  readonly examples?: number;
  readonly drift?: Drift;
  readonly proofs?: JudgedProofs;
  readonly changes?: Verdict;
}

export function isFine({ parts }: Checked): boolean {
  return parts.every(({ standing }) => standing === 'fine' || standing === 'unjudged');
}
