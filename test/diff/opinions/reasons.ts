import type { Level } from '../../../codegen/reports/level.ts';
import type { Opinion } from './redocly.ts';

/** Why two judges differ. */
export interface Reason {
  /** The worst of our findings. */
  readonly ours: Level;
  readonly theirs: NonNullable<Opinion['bump']> | 'none';
  readonly right: 'ours' | 'theirs' | 'neither';
  readonly why: string;
}

/** By what was judged. */
export type Reasons = Readonly<Record<string, Reason>>;

export type Disagreement = Pick<Reason, 'ours' | 'theirs'>;

/** A warning has no like on the other side: there it is always told. */
const likes: Readonly<Record<Disagreement['theirs'], Level>> = {
  major: 'error',
  minor: 'info',
  patch: 'info',
  none: 'info',
};

/** Nothing where both are of one mind. */
export function disagreement(ours: Level, { bump }: Opinion): Disagreement | undefined {
  const theirs = bump ?? 'none';
  return likes[theirs] === ours ? undefined : { ours, theirs };
}
