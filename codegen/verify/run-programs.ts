import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Plan } from '../languages/shared/toolchain.ts';
import { currentOf, runStep } from './run-step.ts';

/** The programs that did not end as they should. */
export interface Ends {
  /** They threw, or ended with another status than 0. */
  readonly failed: ReadonlySet<number>;
  /** They no longer moved, and were killed. */
  readonly stuck: ReadonlySet<number>;
}

/**
 * Runs programs one after another. One that ends the process or gets stuck takes no other with it.
 *
 * @param longest Milliseconds for one program.
 */
export async function runPrograms(
  run: Plan['run'],
  indices: readonly number[],
  folder: string,
  longest: number,
): Promise<Ends> {
  const failed = new Set<number>();
  const stuck = new Set<number>();
  for (let left = indices; left.length > 0; ) {
    const { isFine, isStuck } = await runStep(run(left.map(String)), folder, longest);
    // Where not even the first began, it is to blame.
    const at = Math.max(0, left.indexOf(currentOf(folder)));
    const current = left[at] ?? -1;
    if (!isFine) failed.add(current);
    if (isStuck) stuck.add(current);
    left = left.slice(at + 1);
  }
  for (const index of indices) if (existsSync(path.join(folder, `${index}.failed`))) failed.add(index);
  return { failed, stuck };
}
