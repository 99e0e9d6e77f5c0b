import { randomUUID } from 'node:crypto';
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file atomically and creates missing folders. An existing target that is not a regular file, for example `/dev/stdout` or a
 * symbolic link, is written to directly and not replaced.
 */
export async function writeFileAtomically(path: string, contents: string): Promise<void> {
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
