import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../values/generated-file.ts';
import { compareFiles, type Drift } from './compare.ts';
import {
  isSafePath,
  leftAlone,
  type Manifest,
  makeManifest,
  manifestName,
  printManifest,
  readManifest,
} from './manifest.ts';

export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Files that are no longer generated but were edited by hand, so they were not removed. */
  readonly kept: readonly string[];
  readonly unchanged: number;
}

/** The run was stopped before writing, because files of another origin occupy these paths. */
export interface Refused {
  readonly foreign: readonly string[];
}

/** Folder for new files until all are complete. Leftovers of an interrupted run are deleted. */
const stagingName = '.rosetta-staging';

/**
 * Updates an output folder. New content is written to a staging folder and then renamed into place, so an interruption leaves each file in
 * its old or new version. A manifest of old and new files is written first, so that the next run recognizes all of them.
 *
 * @param owns False for files of earlier runs outside the selection; these are kept.
 * @throws The file system error. If renaming had not started, the folder is unchanged.
 */
export async function writeFiles(
  files: readonly GeneratedFile[],
  folder: string,
  owns: (path: string) => boolean = () => true,
): Promise<Written | Refused> {
  const unsafe = files.find((file) => !isSafePath(file.path));
  if (unsafe) throw new Error(`a target generated the unsafe path ${JSON.stringify(unsafe.path)}`);
  const drift = await compareFiles(files, folder, owns);
  if (drift.foreign.length > 0) return { foreign: drift.foreign };
  const changed = [...drift.missing, ...drift.stale].filter((file) => file.path !== manifestName);
  const removed = drift.orphaned.filter((orphan) => !orphan.edited).map((orphan) => orphan.path);
  const kept = drift.orphaned.filter((orphan) => orphan.edited).map((orphan) => orphan.path);
  await rm(join(folder, stagingName), { recursive: true, force: true });
  if (!isInStep(drift)) await bringInStep({ files, folder, owns, changed, removed });
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
  readonly files: readonly GeneratedFile[];
  readonly folder: string;
  owns(path: string): boolean;
  readonly changed: readonly GeneratedFile[];
  readonly removed: readonly string[];
}

async function bringInStep({ files, folder, owns, changed, removed }: Step): Promise<void> {
  const staging = join(folder, stagingName);
  const earlier = await readManifest(folder);
  const manifest = makeManifest(files, leftAlone(earlier, owns));
  await mkdir(folder, { recursive: true });
  await mkdir(staging);
  try {
    await stage(staging, changed, [new Map([...earlier, ...manifest]), manifest]);
    await rename(join(staging, 'both.json'), join(folder, manifestName));
    for (const [index, { path }] of changed.entries()) {
      await mkdir(join(folder, dirname(path)), { recursive: true });
      await rename(join(staging, String(index)), join(folder, path));
    }
    for (const path of removed) await removeFile(folder, path);
    await rename(join(staging, 'manifest.json'), join(folder, manifestName));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function stage(
  staging: string,
  changed: readonly GeneratedFile[],
  [both, manifest]: readonly [Manifest, Manifest],
): Promise<void> {
  for (const [index, { contents }] of changed.entries())
    await writeFile(join(staging, String(index)), contents);
  await writeFile(join(staging, 'both.json'), printManifest(both));
  await writeFile(join(staging, 'manifest.json'), printManifest(manifest));
}

/** Removes a file and the folders that become empty. */
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
