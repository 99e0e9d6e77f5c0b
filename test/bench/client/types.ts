import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Cost, measureNode } from '../process.ts';
import { type Column, measureInRounds } from './rounds.ts';
import type { Workspace } from './workspace.ts';

/** What the compiler counts; the same on every machine. */
export interface Counts {
  readonly instantiations: number;
  readonly errors: number;
}

const compiler = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));

/** What it costs to check a program that uses the client, with all types that the client brings. */
export function measureChecks(clients: readonly Workspace[]): Promise<Column<Cost>> {
  // With findings it ends with 1 or 2, and they are counted below.
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
      else reject(error ?? new Error('the compiler counted nothing'));
    });
  });
}
