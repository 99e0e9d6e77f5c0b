import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { GeneratedFile } from '../../codegen/values/generated-file.ts';
import { generateClient } from '../support/generate-client.ts';
import { cache, fetchDescriptions } from './fetch.ts';

/** Generates clients for descriptions of other projects and type-checks them. */
interface Row {
  readonly description: string;
  readonly operations: number;
  readonly kilobytes: number;
  readonly generateSeconds: number;
  readonly compileSeconds: number;
  readonly errors: readonly string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const clients = path.join(path.dirname(cache), 'clients');
/** `typescript-native` is several times faster. */
const compiler = process.env['ROSETTA_TSC'] ?? 'typescript';

async function tryDescription(file: string): Promise<Row> {
  const description = path.relative(cache, file).replace(/^.*?package\/(generated\/|api\/)?/, '');
  const begun = performance.now();
  const { operations, files, refusals } = await generateClient(file);
  const generateSeconds = secondsSince(begun);
  const folder = path.join(clients, description.replaceAll('/', '-'));
  await writeFiles(folder, files);
  const started = performance.now();
  return {
    description,
    operations,
    kilobytes: Math.round(files.reduce((sum, { contents }) => sum + contents.length, 0) / 1000),
    generateSeconds,
    errors: files.length === 0 ? refusals : await compile(path.join(folder, 'clients/typescript')),
    compileSeconds: secondsSince(started),
  };
}

async function writeFiles(folder: string, files: readonly GeneratedFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const file of files) {
    await mkdir(path.join(folder, path.dirname(file.path)), { recursive: true });
    await writeFile(path.join(folder, file.path), file.contents);
  }
}

async function compile(folder: string): Promise<readonly string[]> {
  const tsc = path.join(root, 'node_modules', compiler, 'bin/tsc');
  const args = [...['--max-old-space-size=8192', tsc], '--project', folder, '--pretty', 'false'];
  return promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 1e9 }).then(
    () => [],
    (error: { readonly stdout: string; readonly stderr: string }) =>
      `${error.stdout}${error.stderr}`.split('\n').filter((line) => /^\S/.test(line)),
  );
}

function secondsSince(begun: number): number {
  return (performance.now() - begun) / 1000;
}

function show({ description, operations, kilobytes, generateSeconds, compileSeconds, errors }: Row): void {
  const figures = [
    operations,
    kilobytes,
    generateSeconds.toFixed(1),
    compileSeconds.toFixed(1),
    errors.length,
  ];
  console.log(`${description.padEnd(48)}${figures.map((figure) => String(figure).padStart(11)).join('')}`);
  for (const error of errors.slice(0, 5)) console.log(`    ${error.slice(0, 300)}`);
}

const filters = process.argv.slice(2);
await mkdir(clients, { recursive: true });
if (!existsSync(path.join(clients, 'node_modules')))
  await symlink(path.join(root, 'node_modules'), path.join(clients, 'node_modules'));
const heads = ['operations', 'kB', 'generate s', 'tsc s', 'errors'];
console.log(`${''.padEnd(48)}${heads.map((head) => head.padStart(11)).join('')}`);
for (const file of await fetchDescriptions()) {
  if (filters.length > 0 && !filters.some((filter) => file.includes(filter))) continue;
  const row = await tryDescription(file);
  show(row);
  if (row.errors.length > 0) process.exitCode = 1;
}
