import { type Cost, measureNode } from '../process.ts';
import { type Column, measureInRounds } from './rounds.ts';
import type { Workspace } from './workspace.ts';

/** Resource usage of a process that only imports the package. */
export function measureImports(clients: readonly Workspace[]): Promise<Column<Cost>> {
  return measureInRounds(clients, 9, ({ importer }) => measureNode([importer]));
}
