import type { Diagnostic } from '../values/diagnostic.ts';

/** File source of a description: the disk, a commit or a URL. Paths are absolute. */
export interface FileSource {
  /** The path with symbolic links resolved; `undefined` if the file does not exist or must not be read. */
  realPath(path: string): Promise<string | undefined>;
  read(path: string): Promise<Uint8Array | ReadError>;
  /** The path as shown to the user. */
  show(path: string): string;
}

/** The reason why a file could not be read. */
export type ReadError = Pick<Diagnostic, 'code' | 'message' | 'help'>;

/** Maximum file size. Larger files are rejected before they are read. */
export const maxFileSize = 32 * 1024 * 1024;

export function fileTooLarge(displayName: string, size: number): ReadError {
  return {
    code: 'file-too-large',
    message: `File ${displayName} has ${size} bytes; the maximum is ${maxFileSize}.`,
    help: 'Split the description into several files.',
  };
}
