import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { type ModelFlags, readModel } from '../../read-model.ts';
import type { Surroundings } from '../../streams.ts';

/** `rosetta list`: prints the operations and their samples. */
export async function runList(flags: ModelFlags, surroundings: Surroundings): Promise<ExitCode> {
  const found = await readModel(flags, surroundings);
  if (typeof found === 'number') return found;
  const rows = found.model.operations.map(({ id, method, path, samples }) => ({
    operation: id,
    method,
    path,
    samples: samples.map(({ name }) => name),
  }));
  if (flags.json) surroundings.stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
  else
    for (const row of rows)
      surroundings.stdout.write(`${row.operation}\t${row.method} ${row.path}\t${row.samples.join(' ')}\n`);
  return exitCodes.fine;
}
