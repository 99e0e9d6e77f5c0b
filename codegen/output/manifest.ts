import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseUnknown } from '../values/unknown.ts';

/** Lists the generated files, so that the next run can distinguish them from other files. */
export const manifestName = 'manifest.json';

/** SHA-256 of the written content, by path relative to the output folder. */
export type Manifest = ReadonlyMap<string, string>;

/** Earlier files outside the selection of a run. */
export function unselectedFiles(manifest: Manifest, owns: (path: string) => boolean): Manifest {
  return new Map([...manifest].filter(([path]) => !owns(path)));
}

export function sha256(contents: string | Uint8Array): string {
  return hash('sha256', contents);
}

export function printManifest(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ generator: 'openapi-rosetta', files }, undefined, 2)}\n`;
}

/**
 * Reads the manifest of an output folder; empty if it is missing or invalid. Unsafe paths are dropped, because a manifest must
 * not cause changes outside the folder.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => '{}');
  return new Map(entriesOf(text).filter(([path]) => isSafePath(path)));
}

function entriesOf(text: string): [string, string][] {
  try {
    const parsed = parseUnknown(text);
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

/** True for a relative path with `/` and without `.` and `..`. Other paths are never written or removed. */
export function isSafePath(path: string): boolean {
  return (
    path !== '' &&
    !/[\\\0]|^[A-Za-z]:/.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}
