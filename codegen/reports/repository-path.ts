import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Where files are: both absolute. */
export interface Folders {
  /** To which the files of places are relative. */
  readonly working: string;
  /** The root of the repository, to which services take paths to be relative. */
  readonly repository: string;
}

/** The path as the repository has it; nothing for a file outside. Without folders the working folder is the root. */
export function repositoryPath(file: string, folders: Folders | undefined): string | undefined {
  const working = folders?.working ?? '/';
  const below = relative(folders?.repository ?? working, resolve(working, file));
  if (folders === undefined && isAbsolute(file)) return undefined;
  return below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)
    ? undefined
    : below.split(sep).join('/');
}
