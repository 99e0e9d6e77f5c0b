import type { Diagnostic } from '../values/diagnostic.ts';

/** Where the files of a description are read from: the disk, a commit, an address. Paths are absolute. */
export interface Files {
  /** The path without symbolic links; nothing where no file is, or none that may be read. */
  realPath(path: string): Promise<string | undefined>;
  read(path: string): Promise<Uint8Array | Unread>;
  /** The path as the user knows it. */
  show(path: string): string;
}

/** Why there are no bytes. */
export type Unread = Pick<Diagnostic, 'code' | 'message' | 'help'>;

/** Larger files are refused before they are read: a description of this size is a mistake or an attack. */
export const largestFile = 32 * 1024 * 1024;

export function tooLarge(shown: string, size: number): Unread {
  return {
    code: 'file-too-large',
    message: `${shown} has ${size} bytes; the limit is ${largestFile}.`,
    help: 'Split the description into several files.',
  };
}
