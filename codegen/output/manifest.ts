import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedFile } from '../values/generated-file.ts';

/** Lists what was generated, so that the next run can tell its own files from those of others. */
export const manifestName = 'manifest.json';

/** Paths below the output folder, with the SHA-256 of what was written. */
export type Manifest = ReadonlyMap<string, string>;

/** @param others Files of earlier runs that stay. */
export function makeManifest(files: readonly GeneratedFile[], others: Manifest = new Map()): Manifest {
  return new Map([...others, ...files.map((file) => [file.path, digest(file.contents)] as const)]);
}

/** The files of earlier runs that a run leaves alone. */
export function leftAlone(manifest: Manifest, owns: (path: string) => boolean): Manifest {
  return new Map([...manifest].filter(([path]) => !owns(path)));
}

export function digest(contents: string | Uint8Array): string {
  return createHash('sha256').update(contents).digest('hex');
}

export function printManifest(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ generator: 'openapi-rosetta', files }, undefined, 2)}\n`;
}

/**
 * The manifest of an output folder; empty where there is none, or where it is not ours. Paths that lead elsewhere are dropped: nothing
 * outside the folder may be touched because a manifest names it.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => '{}');
  return new Map(entriesOf(text).filter(([path]) => isSafePath(path)));
}

function entriesOf(text: string): [string, string][] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || !('files' in parsed)) return [];
    const { files } = parsed;
    if (typeof files !== 'object' || files === null) return [];
    return Object.entries(files).flatMap(([path, hash]): [string, string][] =>
      typeof hash === 'string' ? [[path, hash]] : [],
    );
  } catch {
    return [];
  }
}

/** Relative, with `/`, without `.` and `..`: the only paths that are ever written or removed. */
export function isSafePath(path: string): boolean {
  return (
    path !== '' &&
    !/[\\\0]|^[A-Za-z]:/.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}
