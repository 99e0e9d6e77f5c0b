import { readFile, realpath, stat } from 'node:fs/promises';
import { type Files, largestFile, tooLarge, type Unread } from './files.ts';
import { shownPath } from './locate.ts';

/** @param workingFolder Paths below it are shown relative to it, other paths are absolute. */
export function diskFiles(workingFolder: string): Files {
  return {
    realPath: (path) => realpath(path).catch(() => undefined),
    read: (path) => readPlain(path, shownPath(path, workingFolder)),
    show: (path) => shownPath(path, workingFolder),
  };
}

async function readPlain(path: string, shown: string): Promise<Uint8Array | Unread> {
  const status = await stat(path).catch(() => undefined);
  if (!status?.isFile())
    return {
      code: 'missing-file',
      message: `File ${shown} does not exist.`,
      help: 'Check the path. A $ref is relative to the file that contains it.',
    };
  if (status.size > largestFile) return tooLarge(shown, status.size);
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes) return bytes;
  return {
    code: 'unreadable-file',
    message: `File ${shown} cannot be read.`,
    help: 'Check the file permissions.',
  };
}
