import { lstat, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../values/generated-file.ts';
import {
  digest,
  leftAlone,
  type Manifest,
  makeManifest,
  manifestName,
  printManifest,
  readManifest,
} from './manifest.ts';

/** Differences between an output folder and the generated files. */
export interface Drift {
  /** Files that do not exist. */
  readonly missing: readonly GeneratedFile[];
  /** Generated files whose content differs, because the description or the file was changed. */
  readonly stale: readonly StaleFile[];
  /** Files of an earlier run that are no longer generated. */
  readonly orphaned: readonly OrphanedFile[];
  /** Paths that are occupied by files of another origin. */
  readonly foreign: readonly string[];
}

export interface StaleFile extends GeneratedFile {
  /** Current content. */
  readonly found: string;
}

export interface OrphanedFile {
  readonly path: string;
  /** True if the file was edited by hand; edited files are not removed. */
  readonly edited: boolean;
}

/**
 * Compares the generated files and the manifest with an output folder. Does not write.
 *
 * @param owns False for files of earlier runs outside the selection; these are ignored.
 */
export async function compareFiles(
  files: readonly GeneratedFile[],
  folder: string,
  owns: (path: string) => boolean = () => true,
): Promise<Drift> {
  const manifest = await readManifest(folder);
  const wanted = [
    ...files,
    { path: manifestName, contents: printManifest(makeManifest(files, leftAlone(manifest, owns))) },
  ];
  const missing: GeneratedFile[] = [];
  const stale: StaleFile[] = [];
  const foreign: string[] = [];
  for (const file of wanted) {
    const found = await readPlain(folder, file.path);
    if (found === file.contents) continue;
    if (found === undefined) missing.push(file);
    else if (found === notPlain || !(file.path === manifestName || manifest.has(file.path)))
      foreign.push(file.path);
    else stale.push({ ...file, found });
  }
  return {
    missing,
    stale,
    foreign,
    orphaned: await findOrphans(new Map([...manifest].filter(([path]) => owns(path))), files, folder),
  };
}

async function findOrphans(
  manifest: Manifest,
  files: readonly GeneratedFile[],
  folder: string,
): Promise<readonly OrphanedFile[]> {
  const made = new Set(files.map((file) => file.path));
  const orphans: OrphanedFile[] = [];
  for (const [path, hash] of manifest) {
    if (made.has(path)) continue;
    const found = await readPlain(folder, path);
    if (found !== undefined && found !== notPlain) orphans.push({ path, edited: digest(found) !== hash });
  }
  return orphans;
}

const notPlain = Symbol('not a regular file in regular folders');

/** Content of a file; `undefined` if it does not exist. Symbolic links are not followed anywhere in the path. */
async function readPlain(folder: string, path: string): Promise<string | typeof notPlain | undefined> {
  const whole = join(folder, path);
  const status = await lstat(whole).catch(() => undefined);
  if (!(await hasPlainFolders(folder, dirname(path)))) return notPlain;
  if (!status) return undefined;
  return status.isFile() ? readFile(whole, 'utf8') : notPlain;
}

async function hasPlainFolders(folder: string, path: string): Promise<boolean> {
  if (path === '.') return true;
  const status = await lstat(join(folder, path)).catch(() => undefined);
  if (status && !status.isDirectory()) return false;
  return hasPlainFolders(folder, dirname(path));
}
