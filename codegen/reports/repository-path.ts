import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Absolute paths of folders. */
export interface Folders {
  /** The working folder, base of relative file names. */
  readonly working: string;
  /** The root of the repository, base of the paths in CI services. */
  readonly repository: string;
}

/** The path relative to the repository; undefined for a file outside. Without folders, the working folder is the root. */
export function repositoryPath(file: string, folders: Folders | undefined): string | undefined {
  const working = folders?.working ?? '/';
  const below = relative(folders?.repository ?? working, resolve(working, file));
  if (folders === undefined && isAbsolute(file)) return undefined;
  return below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)
    ? undefined
    : below.split(sep).join('/');
}
