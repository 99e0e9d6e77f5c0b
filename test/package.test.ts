import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { run } from '../codegen/cli/run.ts';
import { readFolder } from './support/cases.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest: {
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Commands in the shell blocks of the README, without comments. */
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block = '']) => block.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line !== '');

test('the README contains commands', () => {
  expect(commands.length).toBeGreaterThan(5);
});

test('every npm command in the README is a script of package.json', () => {
  const names = commands
    .flatMap((line) => [...line.matchAll(/npm (?:run )?(test|[a-z]+)/g)])
    .map(([, name = '']) => name);
  const known = ['ci', ...Object.keys(manifest.scripts)];
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

const rosettaLines = commands.filter((line) => line.startsWith('npx rosetta'));

/** The commands share an output folder, as for a reader who types them in order. */
const out = mkdtempSync(join(tmpdir(), 'rosetta-readme-'));
afterAll(() => rmSync(out, { recursive: true }));

test.each(rosettaLines)('the README command succeeds: %s', async (line) => {
  const args = line
    .replace('npx rosetta ', '')
    .replace('petstore.yaml', join(root, 'test/cases/readme-petstore/openapi.yaml'))
    .replace(/--out out\//, `--out ${out}`)
    .split(' ');
  const errors: string[] = [];
  const stderr = { write: (text: string) => errors.push(text) };
  const env = { XDG_CACHE_HOME: out };
  const code = await run(args, {
    cwd: root,
    env,
    stdout: { write: () => true },
    stderr,
    signal: new AbortController().signal,
  });
  expect({ code, errors: code === 0 ? '' : errors.join('') }).toEqual({ code: 0, errors: '' });
});

test('every path in the README exists', () => {
  const paths = [
    ...readme.matchAll(/`((?:spec|codegen|templates|generated|test|\.ci|\.github)\/[^`*<>\s]*)`/g),
  ].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('the README lists every dependency', () => {
  expect(Object.keys(manifest.dependencies).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('the package names no path and no package manager of one machine or distribution', () => {
  const places = /\/opt\/|\/usr\/(?:share|lib|libexec|local)\/|\bdpkg|\bapt(?:-get)? install\b|\.ci\//;
  const shipped = ['codegen', 'templates']
    .flatMap((folder) => [...readFolder(join(root, folder))])
    .filter(([file]) => !file.endsWith('.md'));
  expect(shipped.filter(([, text]) => places.test(text)).map(([file]) => file)).toEqual([]);
});

test('package.json pins exact versions of all dependencies', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^(?:npm:typescript@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('generated/ is up to date with spec/', async () => {
  const before = readFolder(join(root, 'generated'));
  const texts: string[] = [];
  const stream = { write: (text: string) => texts.push(text) };
  const code = await run(['check', '--skip', 'verification', '--skip', 'changes'], {
    cwd: root,
    env: {},
    stdout: stream,
    stderr: stream,
    signal: new AbortController().signal,
  });
  expect({ code, texts: code === 0 ? '' : texts.join('') }).toEqual({ code: 0, texts: '' });
  expect(readFolder(join(root, 'generated'))).toEqual(before);
});
