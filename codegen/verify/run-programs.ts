import { existsSync } from 'node:fs';
import path from 'node:path';
import type { RunPlan } from '../languages/shared/toolchain.ts';
import { runningIndex, runStep } from './run-step.ts';

/** Programs that did not exit normally. */
export interface ProgramExits {
  /** Programs that threw or exited with a status other than 0. */
  readonly failed: ReadonlySet<number>;
  /** Programs that were killed because of the time limit. */
  readonly stuck: ReadonlySet<number>;
}

/**
 * Runs programs one by one. Continues with the others after a program that ends the process or hangs.
 *
 * @param longest Time limit for one program in milliseconds.
 */
export async function runPrograms(
  run: RunPlan['run'],
  indices: readonly number[],
  folder: string,
  longest: number,
): Promise<ProgramExits> {
  const failed = new Set<number>();
  const stuck = new Set<number>();
  for (let left = indices; left.length > 0; ) {
    const { isFine, isStuck } = await runStep(run(left.map(String)), folder, longest);
    // If no program started, attribute the failure to the first one.
    const at = Math.max(0, left.indexOf(runningIndex(folder)));
    const current = left[at] ?? -1;
    if (!isFine) failed.add(current);
    if (isStuck) stuck.add(current);
    left = left.slice(at + 1);
  }
  for (const index of indices) if (existsSync(path.join(folder, `${index}.failed`))) failed.add(index);
  return { failed, stuck };
}
