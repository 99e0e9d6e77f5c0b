import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseUnknown, propertyOf } from '../values/unknown.ts';

/** File in an output folder that exists while a process writes to the folder. */
const lockName = '.rosetta-lock';

/** A lock of this age in milliseconds is left by an interrupted run. Writing takes seconds. */
const maxAge = 600_000;
/** An empty lock of this age in milliseconds is left by a run that ended before it wrote the holder. */
const maxEmptyAge = 2000;
const pollInterval = 50;

/** Another process holds the lock of a folder. The code distinguishes it from errors of this program. */
class FolderLockedError extends Error {
  readonly code = 'LOCKED';
}

/**
 * Runs `work` while this process holds the lock of the folder, and waits for a process that holds it. Takes over the lock of an interrupted
 * run.
 *
 * @param timeout Maximum wait in milliseconds.
 * @throws FolderLockedError if the lock is not released in time.
 */
export async function withFolderLock<Result>(
  folder: string,
  work: () => Promise<Result>,
  timeout: number,
): Promise<Result> {
  const lock = join(folder, lockName);
  const text = JSON.stringify({ process: process.pid, host: hostname(), id: randomUUID() });
  const isLocked = await acquire(lock, text, timeout);
  try {
    return await work();
  } finally {
    if (isLocked && (await readText(lock)) === text) await rm(lock, { force: true });
  }
}

/** @returns False for a folder without write permission, which needs no lock because no write can succeed. */
async function acquire(lock: string, text: string, timeout: number): Promise<boolean> {
  await mkdir(join(lock, '..'), { recursive: true });
  for (const end = Date.now() + timeout; ; await sleep(pollInterval)) {
    const failure = await writeFile(lock, text, { flag: 'wx' }).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) return true;
    const code = failure instanceof Error ? propertyOf(failure, 'code') : undefined;
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return false;
    if (code !== 'EEXIST') throw failure;
    const holder = await readText(lock);
    if (holder === undefined) continue;
    if (await isStale(lock, holder)) await removeStale(lock, holder);
    else if (Date.now() >= end)
      throw new FolderLockedError(
        `another rosetta generate (${describeHolder(holder)}) is writing to it. Wait until it ends. If it no longer runs, delete ${lock}`,
      );
  }
}

/** Removes the lock file of an interrupted run, unless another process has replaced it. */
async function removeStale(lock: string, holder: string): Promise<void> {
  const removed = `${lock}-${randomUUID()}`;
  const isMoved = await rename(lock, removed).then(
    () => true,
    () => false,
  );
  if (!isMoved) return;
  if ((await readText(removed)) === holder) await rm(removed, { force: true });
  else await rename(removed, lock);
}

async function isStale(lock: string, holder: string): Promise<boolean> {
  const status = await stat(lock).catch(() => undefined);
  if (!status) return false;
  const { id, host } = readHolder(holder);
  if (Date.now() - status.mtimeMs > (holder === '' ? maxEmptyAge : maxAge)) return true;
  return id !== undefined && host === hostname() && !isRunning(id);
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of another user gives EPERM.
    return error instanceof Error && propertyOf(error, 'code') !== 'ESRCH';
  }
}

function describeHolder(holder: string): string {
  const { id } = readHolder(holder);
  return id === undefined ? 'unknown process' : `process ${id}`;
}

/** The process that holds a lock; empty for a file that is not complete. */
function readHolder(text: string): { readonly id?: number; readonly host?: unknown } {
  try {
    const holder = parseUnknown(text);
    if (typeof holder !== 'object' || holder === null) return {};
    const id = propertyOf(holder, 'process');
    return typeof id === 'number' && Number.isSafeInteger(id) && id > 0
      ? { id, host: propertyOf(holder, 'host') }
      : {};
  } catch {
    return {};
  }
}

function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
