import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Default paths of the configuration file. */
export const defaultConfigPaths: readonly string[] = ['spec/rosetta.yaml', 'rosetta.yaml'];

/**
 * Returns the file given by `--config`, else the first default path that exists in the working folder or a folder above it, up to the root of
 * the git repository and below the home and temporary folders. With `--spec`, default paths are ignored.
 */
export async function findConfigFile(
  flags: { readonly config?: string; readonly spec?: string },
  cwd: string,
): Promise<string | undefined> {
  if (flags.config !== undefined) return resolve(cwd, flags.config);
  if (flags.spec !== undefined) return undefined;
  for (let folder = cwd; folder === cwd || !sharedFolders.has(folder); folder = dirname(folder)) {
    for (const defaultPath of defaultConfigPaths) {
      const path = join(folder, defaultPath);
      if (await isTrusted(path, folder === cwd)) return path;
    }
    if (folder === dirname(folder) || existsSync(join(folder, '.git'))) return undefined;
  }
  return undefined;
}

/** Folders that contain unrelated projects. */
const sharedFolders: ReadonlySet<string> = new Set([homedir(), tmpdir()]);

/** Files above the working folder must belong to the user, because others can write to folders such as `/tmp`. */
async function isTrusted(path: string, isInWorkingFolder: boolean): Promise<boolean> {
  const status = await stat(path).catch(() => undefined);
  if (!status?.isFile()) return false;
  return isInWorkingFolder || process.getuid === undefined || status.uid === process.getuid();
}
