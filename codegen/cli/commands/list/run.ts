import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { type ModelFlags, readModel } from '../../read-model.ts';
import type { CliContext } from '../../streams.ts';
import { showOperations } from './show.ts';

/** `rosetta list`: prints the operations and their samples. */
export async function runList(flags: ModelFlags, context: CliContext): Promise<ExitCode> {
  const input = await readModel(flags, context);
  if (typeof input === 'number') return input;
  showOperations(flags, context, input.model.operations);
  return exitCodes.fine;
}
