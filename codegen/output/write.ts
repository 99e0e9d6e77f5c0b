import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GeneratedFile } from '../values/generated-file.ts';
import { compareFiles, type Drift } from './compare.ts';
import {
  isSafePath,
  leftAlone,
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
  await mkdir(join(staging, 'files'), { recursive: true });
  try {
    await stageFiles(join(staging, 'files'), changed);
    writeFileSync(join(staging, 'both.json'), printManifest(new Map([...earlier, ...manifest])));
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
