import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { compileGlob } from '../../../document/selection/operation-pattern.ts';
import { documentExtensions, documentKind } from '../../../embed/document.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import { printable } from '../../output.ts';

/**
 * Finds the documents of files, folders and patterns with `*` and `**`. Folders named `node_modules` and hidden folders are skipped.
 *
 * @returns Absolute paths without duplicates.
 * @throws CommandError for a path that does not exist, and for a pattern that matches no document.
 */
export async function findDocuments(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => findPath(resolve(cwd, path), path)));
  return [...new Set(found.flat())];
}

async function findPath(path: string, shown: string): Promise<readonly string[]> {
  const status = await stat(path).catch(() => undefined);
  if (status?.isFile()) return [checkExtension(path, shown)];
  if (status?.isDirectory()) return notEmpty(await listDocuments(path), shown);
  if (!path.includes('*'))
    throw new CommandError(`${printable(shown)} does not exist.`, exitCodes.inputOutput);
  const pattern = path.split(sep).join('/');
  const base = pattern.slice(0, pattern.lastIndexOf('/', pattern.indexOf('*')) + 1);
  const glob = compileGlob(pattern);
  const files = await listDocuments(base);
  return notEmpty(
    files.filter((file) => glob.test(file.split(sep).join('/'))),
    shown,
  );
}

function checkExtension(path: string, shown: string): string {
  if (documentKind(path) !== undefined) return path;
  throw new CommandError(
    `${printable(shown)} is not a document. Supported extensions: ${documentExtensions.join(', ')}.`,
    exitCodes.usage,
  );
}

function notEmpty(files: readonly string[], shown: string): readonly string[] {
  if (files.length > 0) return files;
  throw new CommandError(
    `${printable(shown)} contains no documents. Supported extensions: ${documentExtensions.join(', ')}.`,
    exitCodes.usage,
  );
}

/** The documents below a folder in alphabetical order. */
async function listDocuments(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry): Promise<readonly string[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : listDocuments(path);
      return entry.isFile() && documentKind(path) !== undefined ? [path] : [];
    });
  return (await Promise.all(found)).flat();
}
