import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { compareFiles, type Drift } from './compare.ts';
import type { GeneratedFile } from './file.ts';
import {
  isSafePath,
  type Manifest,
  makeManifest,
  manifestName,
  printManifest,
  readManifest,
} from './manifest.ts';

export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Orphans that were changed by hand: left where they are. */
  readonly kept: readonly string[];
  readonly unchanged: number;
}

/** Files of others stand in the way; nothing was written. */
export interface Refused {
  readonly foreign: readonly string[];
}

/** Holds new files until all of them are there; what a killed run leaves in it is thrown away. */
const stagingName = '.rosetta-staging';

/**
 * Brings an output folder in step. Every new text is first written beside the old ones, then renamed into place, so that each file is
 * the old or the new one at any moment; a manifest that names both comes before, so that a later run knows all of them.
 *
 * @throws The error of the file system, where it refuses; unless renaming had begun, nothing has changed.
 */
export async function writeFiles(
  files: readonly GeneratedFile[],
  folder: string,
): Promise<Written | Refused> {
  const unsafe = files.find((file) => !isSafePath(file.path));
  if (unsafe) throw new Error(`a target made the path ${JSON.stringify(unsafe.path)}`);
  const manifest = makeManifest(files);
  const drift = await compareFiles(files, folder, manifest);
  if (drift.foreign.length > 0) return { foreign: drift.foreign };
  const changed = [...drift.missing, ...drift.stale].filter((file) => file.path !== manifestName);
  const removed = drift.orphaned.filter((orphan) => !orphan.edited).map((orphan) => orphan.path);
  const kept = drift.orphaned.filter((orphan) => orphan.edited).map((orphan) => orphan.path);
  await rm(join(folder, stagingName), { recursive: true, force: true });
  if (!isInStep(drift)) await bringInStep({ manifest, folder, changed, removed });
  return {
    written: changed.map((file) => file.path),
    removed,
    kept,
    unchanged: files.length - changed.length,
  };
}

function isInStep({ missing, stale, orphaned }: Drift): boolean {
  return missing.length + stale.length + orphaned.length === 0;
}

interface Step {
  readonly manifest: Manifest;
  readonly folder: string;
  readonly changed: readonly GeneratedFile[];
  readonly removed: readonly string[];
}

async function bringInStep({ manifest, folder, changed, removed }: Step): Promise<void> {
  const staging = join(folder, stagingName);
  const both = new Map([...(await readManifest(folder)), ...manifest]);
  await mkdir(join(staging, 'files'), { recursive: true });
  try {
    await stageFiles(join(staging, 'files'), changed);
    writeFileSync(join(staging, 'both.json'), printManifest(both));
    writeFileSync(join(staging, 'manifest.json'), printManifest(manifest));
    renameSync(join(staging, 'both.json'), join(folder, manifestName));
    moveInto(join(staging, 'files'), folder);
    for (const path of removed) await removeFile(folder, path);
    renameSync(join(staging, 'manifest.json'), join(folder, manifestName));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Files between two turns of the event loop, in which signals are handled. */
const batch = 500;

/** Without promises, as in {@link compareFiles}. */
async function stageFiles(staging: string, files: readonly GeneratedFile[]): Promise<void> {
  const made = new Set<string>();
  for (const [index, { path, contents }] of files.entries()) {
    if (index % batch === 0) await nextTurn();
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(join(staging, parent), { recursive: true });
    made.add(parent);
    writeFileSync(join(staging, path), contents);
  }
}

/** Renames files, and whole folders where the target lacks them. */
function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
    else renameSync(source, target);
  }
}

/** The file, and the folders that it leaves empty. */
async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    const isEmpty = await rmdir(join(folder, parent)).then(
      () => true,
      () => false,
    );
    if (!isEmpty) return;
  }
}
