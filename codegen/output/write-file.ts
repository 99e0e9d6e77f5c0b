import { randomUUID } from 'node:crypto';
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes one file, and the folders that it needs: a kill at any moment leaves the old text or the new one. What is no plain file, like
 * `/dev/stdout` or a link, is written to and stays what it is.
 */
export async function writeWhole(path: string, contents: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const status = await lstat(path).catch(() => undefined);
  if (status && !status.isFile()) return writeFile(path, contents);
  const temporary = `${path}.${randomUUID()}`;
  try {
    await writeFile(temporary, contents);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
