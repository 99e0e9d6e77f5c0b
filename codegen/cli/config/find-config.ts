import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where a configuration is looked for when no flag names one. */
export const usualPlaces: readonly string[] = ['spec/rosetta.yaml', 'rosetta.yaml'];

/** The file that a flag names, or one in a usual place; with a description named by a flag, none is looked for. */
export async function findConfigFile(
  flags: { readonly config?: string; readonly spec?: string },
  cwd: string,
): Promise<string | undefined> {
  if (flags.config !== undefined) return resolve(cwd, flags.config);
  if (flags.spec !== undefined) return undefined;
  for (const place of usualPlaces) {
    const path = join(cwd, place);
    if ((await stat(path).catch(() => undefined))?.isFile()) return path;
  }
  return undefined;
}
