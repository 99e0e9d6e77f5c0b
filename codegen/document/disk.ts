import { readFile, realpath, stat } from 'node:fs/promises';
import { type FileSource, fileTooLarge, maxFileSize, type ReadError } from './files.ts';
import { displayPath } from './locate.ts';

/** @param workingFolder Paths below it are shown relative to it, other paths are absolute. */
export function localFileSource(workingFolder: string): FileSource {
  return {
    realPath: (path) => realpath(path).catch(() => undefined),
    read: (path) => readLocalFile(path, displayPath(path, workingFolder)),
    show: (path) => displayPath(path, workingFolder),
  };
}

async function readLocalFile(path: string, displayName: string): Promise<Uint8Array | ReadError> {
  const status = await stat(path).catch(() => undefined);
  if (!status?.isFile())
    return {
      code: 'missing-file',
      message: `File ${displayName} does not exist.`,
      help: 'Correct the path. The path of a $ref is relative to the file that contains it.',
    };
  if (status.size > maxFileSize) return fileTooLarge(displayName, status.size);
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes) return bytes;
  return {
    code: 'unreadable-file',
    message: `File ${displayName} cannot be read.`,
    help: 'Check the file permissions.',
  };
}
