import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { generateSnippets, loadModel } from '../../codegen/generate.ts';
import { programDigest } from '../../codegen/output/verification-record.ts';
import { publishedPrograms } from '../../codegen/targets/snippets/print-snippets.ts';
import { sandboxVariable } from '../../codegen/verify/sandbox.ts';
import { cases, configFor } from '../support/cases.ts';
import { runCommand } from '../support/command.ts';
import { runSandboxedVerify, runVerify } from '../support/run-verify.ts';
import { toolchainNamed } from '../support/verify-programs.ts';

/** Tests the command line of `rosetta verify`. */
const petstore = cases.find(({ name }) => name === 'readme-petstore')?.spec ?? '';
const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-verify-command-'));

afterEach(() => vi.unstubAllEnvs());

afterAll(() => rmSync(folder, { recursive: true }));

/** Progress is timed, so the lines differ between runs. */
const withoutProgress = <Run extends { readonly stderr: string }>(run: Run) => ({
  ...run,
  stderr: run.stderr.replace(/^.* …\n/gm, ''),
});

const only = (...languages: readonly string[]) => languages.flatMap((one) => ['--language', one]);

test('verify writes the same record and output for any number of jobs', { timeout: 300_000 }, async () => {
  const args = ['--spec', petstore, ...only('curl', 'javascript', 'python')];
  const one = await runVerify(path.join(folder, 'one'), [...args, '--jobs', '1']);
  const three = await runSandboxedVerify(path.join(folder, 'three'), [...args, '--jobs', '3']);
  expect(one.code).toBe(0);
  expect(withoutProgress(three)).toEqual(withoutProgress(one));
  expect(one.stderr).toContain('node: 4 verified\n');
  expect(one.record.programs['createPets/default.complete.mjs']?.toolchains).toEqual(['node']);
  expect(one.record.toolchains['node']?.faults).toHaveLength(1);
});

test('programs with import lines are verified', { timeout: 300_000 }, async ({ skip }) => {
  if (!toolchainNamed('javac with unirest').isHere) return skip('no unirest');
  const config = path.join(folder, 'rosetta.yaml');
  await writeFile(
    config,
    `spec: ${petstore}\nimports: true\ntargets: {snippets: {languages: [java], styles: [documented]}}\n`,
  );
  const { code, record } = await runSandboxedVerify(path.join(folder, 'with-imports'), ['--config', config]);
  expect(code).toBe(0);
  const { digest, toolchains } = record.programs['createPets/default.java'] ?? {};
  expect(toolchains).toEqual(['javac with unirest']);
  const loaded = await loadModel(configFor(petstore), '/');
  if (!loaded.document) throw new Error('no document');
  const { snippets } = await generateSnippets(loaded, configFor(petstore));
  const withoutImports = publishedPrograms(snippets).find(({ id }) => id === 'createPets/default.java');
  expect(withoutImports).toBeDefined();
  expect(digest).not.toBe(withoutImports && programDigest(withoutImports));
});

test('programs without a toolchain are not verified and fail only with --require all', async () => {
  const out = path.join(folder, 'missing');
  await writeFile(path.join(folder, 'swiftc'), '#!/bin/sh\nexit 127\n', { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}${path.delimiter}${process.env['PATH']}`);
  const args = ['verify', '--spec', petstore, '--out', out, ...only('swift'), '--json'];
  // No program runs, so the command needs no sandbox.
  const run = (...others: readonly string[]) =>
    runCommand([...args, ...others], folder, { env: { [sandboxVariable]: '1' } });
  const { code, stdout } = await run();
  const verdict = { kind: 'not verified', reason: 'swiftc not found' };
  expect(JSON.parse(stdout)).toMatchObject([
    { toolchain: 'swiftc with a shim', programs: { 'createPets/default.swift': verdict } },
    { toolchain: 'swiftc', programs: { 'createPets/default.complete.swift': verdict } },
  ]);
  const record = JSON.parse(await readFile(path.join(out, 'verification.json'), 'utf8'));
  expect({ code, record }).toEqual({ code: 0, record: { toolchains: {}, programs: {} } });
  expect((await run('--require', 'all')).code).toBe(1);
}, 300_000);

test('a failed program is reported with its reason, is not recorded, and sets exit code 1', {
  timeout: 300_000,
}, async () => {
  const spec = path.join(folder, 'wrong.yaml');
  const wrong = (await readFile(petstore, 'utf8')).replace(
    'requestBody: {content: {application/json: {',
    '$&example: {name: 7}, ',
  );
  await writeFile(spec, wrong);
  const args = ['--spec', spec, ...only('javascript')];
  const { code, stderr, record } = await runVerify(path.join(folder, 'wrong'), args);
  expect(code).toBe(1);
  expect(stderr).toContain(
    'failed createPets/default.mjs\n  the request violates the description: body/name must be a string, but is 7\n',
  );
  expect(stderr).toContain('node: 2 verified, 2 failed\n');
  expect(stderr.lastIndexOf('failed createPets/')).toBeGreaterThan(stderr.indexOf('node: 2 verified'));
  expect(Object.keys(record.programs)).toEqual(['listPets/default.complete.mjs', 'listPets/default.mjs']);
});

test.each([
  [['--jobs', '0'], '--jobs must be an integer from 1 to 64, but is "0".'],
  [['--timeout', 'long'], '--timeout must be an integer from 1 to 3600, but is "long".'],
])('%s is rejected', async (args, message) => {
  const { code, stderr } = await runCommand(
    ['verify', '--out', 'refused', '--spec', petstore, ...args],
    folder,
  );
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
});
