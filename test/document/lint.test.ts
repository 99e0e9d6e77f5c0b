import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lintDescription } from '../../codegen/document/lint.ts';
import { runCommand } from '../support/command.ts';

let folder: string;
let origin: string;
let requests: string[];
const server = createServer((request, response) => {
  requests.push(request.url ?? '');
  response.end('{}');
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-lint-'));
  requests = [];
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${portOf(server.address())}`;
  write('openapi.yaml', 'openapi: 3.1.1\ninfo: {title: A, version: "1"}\npaths: {}\n');
  write(
    'evil.cjs',
    "require('node:fs').writeFileSync(require('node:path').join(__dirname, 'CANARY'), ''); module.exports = () => ({ id: 'evil' });\n",
  );
});

afterEach(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true });
});

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

const lint = (isTrusted = false) =>
  lintDescription(join(folder, 'openapi.yaml'), join(folder, 'redocly.yaml'), folder, isTrusted);

const found = async () =>
  (await lint()).map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`);

describe('a lint configuration cannot, by default,', () => {
  test.each([
    ['a list', 'plugins: [./evil.cjs]\n', 'lint-plugin redocly.yaml:1:11'],
    ['a text', 'rules: {}\nplugins: ./evil.cjs\n', 'lint-plugin redocly.yaml:2:1'],
    [
      'a section',
      'apis:\n  a:\n    root: openapi.yaml\n    plugins: [./evil.cjs]\n',
      'lint-plugin redocly.yaml:4:15',
    ],
  ])('load a plugin from %s', async (_, config, expected) => {
    write('redocly.yaml', config);
    expect(await found()).toEqual([expected]);
    expect(existsSync(join(folder, 'CANARY'))).toBe(false);
  });

  test('fetch a URL, also through a file that it extends', async () => {
    write('redocly.yaml', `extends: [recommended, ./more.yaml, "${origin}/a.yaml"]\n`);
    write('more.yaml', `rules: {}\nextends: "${origin}/b.yaml"\nplugins: [./evil.cjs]\n`);
    expect(await found()).toEqual([
      'lint-url redocly.yaml:1:38',
      'lint-url more.yaml:2:1',
      'lint-plugin more.yaml:3:11',
    ]);
    expect([requests, existsSync(join(folder, 'CANARY'))]).toEqual([[], false]);
  });

  test('fetch a reference of the description', async () => {
    write('redocly.yaml', 'extends: [minimal]\n');
    write(
      'openapi.yaml',
      `openapi: 3.1.1\ninfo: {title: A, version: "1"}\npaths: {/a: {$ref: "${origin}/a.yaml"}}\n`,
    );
    expect((await lint()).length).toBeGreaterThan(0);
    expect(requests).toEqual([]);
    await lint(true);
    expect(requests).toEqual(['/a.yaml']);
  });
});

test('a trusted lint configuration loads plugins', async () => {
  write('redocly.yaml', 'plugins: [./evil.cjs]\n');
  await lint(true);
  expect(existsSync(join(folder, 'CANARY'))).toBe(true);
});

test.each([
  ['generate', 3],
  ['check', 3],
])('only the command line of %s trusts the lint configuration', async (command, code) => {
  write('redocly.yaml', 'plugins: [./evil.cjs]\n');
  write('rosetta.yaml', 'spec: openapi.yaml\nlint: redocly.yaml\n');
  const rejected = await runCommand([command], folder);
  expect(rejected).toMatchObject({ code, stderr: expect.stringContaining('--trust-lint') });
  expect(existsSync(join(folder, 'CANARY'))).toBe(false);
  await runCommand([command, '--trust-lint'], folder);
  expect(existsSync(join(folder, 'CANARY'))).toBe(true);
  write('rosetta.yaml', 'spec: openapi.yaml\nlint: redocly.yaml\ntrustLint: true\n');
  expect((await runCommand([command], folder)).stderr).toContain('Unknown setting "trustLint"');
});
