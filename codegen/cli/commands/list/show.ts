import type { Operation } from '../../../model/model.ts';
import type { Surroundings } from '../../streams.ts';

/** Prints a line for each operation with the names of its samples. */
export function showOperations(
  flags: { readonly json?: boolean },
  { stdout }: Surroundings,
  operations: readonly Operation[],
): void {
  const rows = operations.map(({ id, method, path, samples }) => ({
    operation: id,
    method,
    path,
    samples: samples.map(({ name }) => name),
  }));
  if (flags.json) stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`);
  else
    for (const row of rows)
      stdout.write(`${row.operation}\t${row.method} ${row.path}\t${row.samples.join(' ')}\n`);
}
