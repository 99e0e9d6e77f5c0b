import type { Level } from '../../../codegen/reports/level.ts';
import type { Opinion } from './redocly.ts';

/** The reason for different ratings. */
export interface Reason {
  /** The most severe level of our findings. */
  readonly ours: Level;
  readonly theirs: NonNullable<Opinion['bump']> | 'none';
  readonly right: 'ours' | 'theirs' | 'neither';
  readonly why: string;
}

/** Reasons by name of the pair. */
export type Reasons = Readonly<Record<string, Reason>>;

export type Disagreement = Pick<Reason, 'ours' | 'theirs'>;

/** Our levels that equal their bumps. A warning equals none of them, so it is always a difference. */
const likes: Readonly<Record<Disagreement['theirs'], Level>> = {
  major: 'error',
  minor: 'info',
  patch: 'info',
  none: 'info',
};

/** The difference between two ratings; undefined if they agree. */
export function disagreement(ours: Level, { bump }: Opinion): Disagreement | undefined {
  const theirs = bump ?? 'none';
  return likes[theirs] === ours ? undefined : { ours, theirs };
}
