import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Environment, RunPlan } from '../languages/shared/toolchain.ts';
import { runningIndex, runStep } from './run-step.ts';

/** Programs that did not exit normally. */
export interface ProgramExits {
  /** Programs that threw or exited with a status other than 0. */
  readonly failed: ReadonlySet<number>;
  /** Programs that were killed because of the time limit. */
  readonly timedOut: ReadonlySet<number>;
}

/** Time limit for one program in milliseconds, and the environment variables of all programs. */
interface StepLimits {
  readonly timeout: number;
  readonly environment: Environment;
}

/** Runs programs one by one. Continues with the others after a program that ends the process or hangs. */
export async function runPrograms(
  run: RunPlan['run'],
  indices: readonly number[],
  folder: string,
  { timeout, environment }: StepLimits,
): Promise<ProgramExits> {
  const failed = new Set<number>();
  const timedOut = new Set<number>();
  for (let remaining = indices; remaining.length > 0; ) {
    const { isSuccess, isTimedOut } = await runStep(run(remaining.map(String)), folder, timeout, environment);
    // If no program started, attribute the failure to the first one.
    const index = Math.max(0, remaining.indexOf(runningIndex(folder)));
    const current = remaining[index] ?? -1;
    if (!isSuccess) failed.add(current);
    if (isTimedOut) timedOut.add(current);
    remaining = remaining.slice(index + 1);
  }
  for (const index of indices) if (existsSync(path.join(folder, `${index}.failed`))) failed.add(index);
  return { failed, timedOut };
}
