import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Default paths of the configuration file. */
export const defaultConfigPaths: readonly string[] = ['spec/rosetta.yaml', 'rosetta.yaml'];

/** Returns the file given by `--config`, else the first default path that exists. With `--spec`, default paths are ignored. */
export async function findConfigFile(
  flags: { readonly config?: string; readonly spec?: string },
  cwd: string,
): Promise<string | undefined> {
  if (flags.config !== undefined) return resolve(cwd, flags.config);
  if (flags.spec !== undefined) return undefined;
  for (const defaultPath of defaultConfigPaths) {
    const path = join(cwd, defaultPath);
    if ((await stat(path).catch(() => undefined))?.isFile()) return path;
  }
  return undefined;
}
