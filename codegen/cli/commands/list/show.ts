import type { Operation } from '../../../model/model.ts';
import { printableLine } from '../../output.ts';
import type { CliContext } from '../../streams.ts';

/** Prints a line for each operation with the names of its samples. */
export function showOperations(
  flags: { readonly json?: boolean },
  { stdout }: CliContext,
  operations: readonly Operation[],
): void {
  const rows = operations.map(({ id, method, path, samples }) => ({
    operation: id,
    method,
    path,
    samples: samples.map(({ name }) => name),
  }));
  if (flags.json) stdout.printJson(rows, 2);
  else
    for (const row of rows)
      stdout.print(
        `${[row.operation, `${row.method} ${row.path}`, row.samples.join(' ')].map(printableLine).join('\t')}\n`,
      );
}
