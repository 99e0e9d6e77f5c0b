import { lstatSync, readFileSync } from 'node:fs';
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
 * Compares the generated files and the manifest with an output folder. Does not write. Uses synchronous calls, because a promise takes several
 * times the CPU time of the call and there can be tens of thousands of files.
 *
 * @param owns False for files of earlier runs outside the selection; these are ignored.
 */
export async function compareFiles(
  files: readonly GeneratedFile[],
  folder: string,
  owns: (path: string) => boolean = () => true,
): Promise<Drift> {
  const manifest = await readManifest(folder);
  const existing = new ExistingFiles(folder);
  const made = makeManifest(files, leftAlone(manifest, owns));
  const wanted = [...files, { path: manifestName, contents: printManifest(made) }];
  const missing: GeneratedFile[] = [];
  const stale: StaleFile[] = [];
  const foreign: string[] = [];
  for (const file of wanted) {
    const found = existing.read(file.path);
    if (found === file.contents) continue;
    if (found === undefined) missing.push(file);
    else if (found === notPlain || !(file.path === manifestName || manifest.has(file.path)))
      foreign.push(file.path);
    else stale.push({ ...file, found });
  }
  return { missing, stale, foreign, orphaned: findOrphans(manifest, made, existing) };
}

function findOrphans(manifest: Manifest, made: Manifest, existing: ExistingFiles): readonly OrphanedFile[] {
  const orphans: OrphanedFile[] = [];
  for (const [path, hash] of manifest) {
    if (made.has(path)) continue;
    const found = existing.read(path);
    if (found !== undefined && found !== notPlain) orphans.push({ path, edited: digest(found) !== hash });
  }
  return orphans;
}

const notPlain = Symbol('not a regular file in regular folders');

/** The files below a folder. Symbolic links are not followed anywhere in the path. */
class ExistingFiles {
  readonly #root: string;
  readonly #folders = new Map<string, 'plain' | 'missing' | 'other'>();

  constructor(root: string) {
    this.#root = root;
  }

  /** The text of a file; `undefined` if it does not exist. */
  read(path: string): string | typeof notPlain | undefined {
    const parent = this.#folder(dirname(path));
    if (parent !== 'plain') return parent === 'missing' ? undefined : notPlain;
    const whole = join(this.#root, path);
    const status = lstatSync(whole, { throwIfNoEntry: false });
    if (!status) return undefined;
    return status.isFile() ? readFileSync(whole, 'utf8') : notPlain;
  }

  #folder(path: string): 'plain' | 'missing' | 'other' {
    if (path === '.') return 'plain';
    const known = this.#folders.get(path);
    if (known) return known;
    const found = this.#inspect(path);
    this.#folders.set(path, found);
    return found;
  }

  #inspect(path: string): 'plain' | 'missing' | 'other' {
    const parent = this.#folder(dirname(path));
    if (parent !== 'plain') return parent;
    const status = lstatSync(join(this.#root, path), { throwIfNoEntry: false });
    if (!status) return 'missing';
    return status.isDirectory() ? 'plain' : 'other';
  }
}
