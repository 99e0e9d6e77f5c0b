import { readFile } from 'node:fs/promises';
import { displayPath } from '../../../document/locate.ts';
import { documentKind, type MarkedDocument } from '../../../embed/document.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import { printable } from '../../output.ts';

export interface DocumentFile {
  /** Absolute. */
  readonly path: string;
  readonly document: MarkedDocument;
  /** Byte order mark of the file, or empty. */
  readonly mark: string;
}

/** Reads a document. @throws CommandError for a file that cannot be read or is not UTF-8. */
export async function readDocument(path: string, cwd: string): Promise<DocumentFile> {
  const shown = displayPath(path, cwd);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CommandError(`${printable(shown)} cannot be read: ${String(error)}`, exitCodes.inputOutput);
  });
  const text = decode(bytes);
  if (text === undefined)
    throw new CommandError(`${printable(shown)} is not encoded in UTF-8. Save it as UTF-8.`, exitCodes.usage);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return {
    path,
    mark,
    document: { shown, kind: documentKind(path) ?? 'markdown', text: text.slice(mark.length) },
  };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
