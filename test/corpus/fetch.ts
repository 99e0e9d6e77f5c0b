import { execFile } from 'node:child_process';
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Source, sources } from './descriptions.ts';

const run = promisify(execFile);
const lines = { maxBuffer: 64 * 1024 * 1024 };

/** Cache folder of fetched packages. Outside of the repository because they are large. */
export const cache =
  process.env['ROSETTA_CORPUS'] ??
  path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'openapi-rosetta', 'corpus');

/** Fetches missing packages and returns the entry file of every description. */
export async function fetchDescriptions(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const source of sources) found.push(...(await fetchSource(source)));
  return found;
}

export async function fetchSource(source: Source): Promise<readonly string[]> {
  const folder = path.join(cache, source.folder ?? source.package.replaceAll(/[^a-z0-9.]+/g, '-'));
  if (!(await exists(folder))) await unpack(source, folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

async function unpack({ package: name, take }: Source, folder: string): Promise<void> {
  process.stderr.write(`fetching ${name}\n`);
  await mkdir(cache, { recursive: true });
  const { stdout } = await run('npm', ['pack', name, '--silent', '--pack-destination', cache], lines);
  const archive = path.join(cache, stdout.trim());
  const wanted = typeof take === 'function' ? (await listArchive(archive)).filter(take) : take;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished);
  await run('tar', ['-xzf', archive, '-C', unfinished, ...wanted], lines);
  await rename(unfinished, folder);
  await rm(archive);
}

async function listArchive(archive: string): Promise<readonly string[]> {
  const { stdout } = await run('tar', ['-tzf', archive], lines);
  return stdout.split('\n');
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
