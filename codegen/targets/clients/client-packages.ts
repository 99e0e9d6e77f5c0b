import { clientLanguages } from '../../languages/registry.ts';
import type { Target } from '../target.ts';

/** `clients/<language>/`: the typed client of every language that has one. */
export const clientPackages: Target = async ({ document, model }) => {
  const made = await Promise.all(clientLanguages.map(({ makeClient }) => makeClient({ document, model })));
  return {
    files: made.flatMap(({ files }) => files),
    diagnostics: made.flatMap(({ diagnostics = [] }) => diagnostics),
  };
};
