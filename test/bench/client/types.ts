import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Cost, measureNode } from '../process.ts';
import { type Column, measureInRounds } from './rounds.ts';
import type { Workspace } from './workspace.ts';

/** Compiler statistics, which are the same on every machine. */
export interface Counts {
  readonly instantiations: number;
  readonly errors: number;
}

const compiler = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));

/** Cost of type-checking a program that uses the client. */
export function measureChecks(clients: readonly Workspace[]): Promise<Column<Cost>> {
  // The compiler exits with 1 or 2 if it finds errors, which are counted below.
  return measureInRounds(clients, 5, ({ project }) => measureNode([compiler, '-p', project], [0, 1, 2]));
}

export function countTypes(clients: readonly Workspace[]): Promise<Column<Counts>> {
  return measureInRounds(clients, 1, countOf);
}

function countOf({ project }: Workspace): Promise<Counts> {
  const args = [compiler, '-p', project, '--extendedDiagnostics', '--pretty', 'false'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, (error, stdout) => {
      const counted = /^Instantiations: +(\d+)/m.exec(stdout);
      const errors = stdout.match(/ error TS\d+:/g)?.length ?? 0;
      if (counted) resolve({ instantiations: Number(counted[1]), errors });
      else reject(error ?? new Error('the compiler printed no statistics'));
    });
  });
}
