import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { readZodModels } from './read-zod-models.ts';

const run = promisify(execFile);
const large = { maxBuffer: 256 * 1024 * 1024 };

/** An unpacked SDK of the API. */
export interface SdkPackage {
  readonly name: string;
  readonly version: string;
  /** Day of the release, as YYYY-MM-DD. */
  readonly date: string;
  /** Folder of the modules. */
  readonly folder: string;
  readonly language: 'python' | 'typescript';
}

/** Fetches the newest versions of the SDKs. Their code is never run. */
export async function fetchPackages(folder: string): Promise<readonly SdkPackage[]> {
  return [await fetchPythonPackage('openrouter', folder), await fetchNpmPackage('@openrouter/sdk', folder)];
}

async function fetchPythonPackage(name: string, parent: string): Promise<SdkPackage> {
  const folder = path.join(parent, 'python');
  await mkdir(folder, { recursive: true });
  const download = [
    '-m',
    'pip',
    'download',
    '--quiet',
    '--no-deps',
    '--only-binary',
    ':all:',
    '--dest',
    parent,
    name,
  ];
  await run('python3', download, large);
  const wheel = (await readdir(parent)).find((file) => file.endsWith('.whl'));
  if (wheel === undefined) throw new Error(`pip downloaded no wheel of ${name}.`);
  const archive = path.join(parent, wheel);
  await run('python3', ['-m', 'zipfile', '-e', archive, folder], large);
  const { stdout } = await run('python3', ['-m', 'zipfile', '-l', archive], large);
  const dates = [...stdout.matchAll(/\d{4}-\d{2}-\d{2}/g)].map(([date]) => date).sort();
  return {
    name,
    version: wheel.split('-')[1] ?? '',
    date: dates.at(-1) ?? '',
    folder: path.join(folder, name),
    language: 'python',
  };
}

async function fetchNpmPackage(name: string, parent: string): Promise<SdkPackage> {
  const folder = path.join(parent, 'typescript');
  await mkdir(folder, { recursive: true });
  const version = (await run('npm', ['view', name, 'version'])).stdout.trim();
  const date = (await run('npm', ['view', name, `time[${version}]`])).stdout.trim().slice(0, 10);
  const packed = await run(
    'npm',
    ['pack', `${name}@${version}`, '--silent', '--pack-destination', parent],
    large,
  );
  await run('tar', ['-xzf', path.join(parent, packed.stdout.trim()), '-C', folder], large);
  return { name, version, date, folder: path.join(folder, 'package/esm'), language: 'typescript' };
}

/**
 * Writes the models of one operation as an OpenAPI description.
 *
 * @returns The path of the description.
 */
export async function describePackage(
  { folder, language }: SdkPackage,
  method: string,
  route: string,
  target: string,
): Promise<string> {
  const text =
    language === 'typescript'
      ? JSON.stringify(readZodModels(folder, method, route))
      : (
          await run(
            'python3',
            [path.join(import.meta.dirname, 'read_pydantic_models.py'), folder, method, route],
            large,
          )
        ).stdout;
  await writeFile(target, text);
  return target;
}
