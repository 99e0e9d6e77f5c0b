import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { type ModelFlags, readModel } from '../../read-model.ts';
import type { Surroundings } from '../../streams.ts';
import { showOperations } from './show.ts';

/** `rosetta list`: prints the operations and their samples. */
export async function runList(flags: ModelFlags, surroundings: Surroundings): Promise<ExitCode> {
  const found = await readModel(flags, surroundings);
  if (typeof found === 'number') return found;
  showOperations(flags, surroundings, found.model.operations);
  return exitCodes.fine;
}
