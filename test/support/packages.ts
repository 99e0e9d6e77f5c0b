import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { cache } from '../corpus/fetch.ts';

/**
 * Installs third-party packages for comparison tests once, next to the corpus, without running their install scripts.
 *
 * @param name Name of the folder.
 * @returns The folder that contains `node_modules`.
 */
export async function installPackages(
  name: string,
  versions: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = path.join(path.dirname(cache), name);
  const wanted = Object.entries(versions).map(([one, version]) => `${one}@${version}`);
  const done = path.join(folder, `${wanted.join('+').replaceAll(/[^a-z0-9.]+/g, '-')}.installed`);
  if (existsSync(done)) return folder;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
  process.stderr.write(`installing ${wanted.join(', ')}\n`);
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent', '--engine-strict=false'];
  await promisify(execFile)('npm', ['install', ...quiet, ...wanted], { cwd: folder });
  await writeFile(done, '');
  return folder;
}
