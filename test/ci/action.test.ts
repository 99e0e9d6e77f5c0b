import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isSarif } from '../diff/reports/validators.ts';
import { makeFolder, makeRepository, repositoryIn, type TestRepository } from '../support/repository.ts';
import { action, actionPath, cloneToolkit, root, runStep } from './run-action.ts';

const head =
  'openapi: 3.1.1\ninfo: {title: Pets, version: 1.0.0}\nservers: [{url: https://pets.example.org}]\n';
const both = `${head}paths:
  /pets: {get: {operationId: listPets, responses: {'200': {description: Fine}}}}
  /food: {get: {operationId: listFood, responses: {'200': {description: Fine}}}}
`;
const one = both.replace(/ {2}\/food.*\n/, '');

const [install, rosetta] = action.runs.steps;
if (!install || !rosetta) throw new Error('the action has two steps');

describe('action.yml', () => {
  test('passes every input through an environment variable, not into the script', () => {
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
    expect(Object.values(rosetta.env ?? {}).toSorted()).toEqual(
      Object.keys(action.inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .toSorted(),
    );
    for (const [name, { value }] of Object.entries(action.outputs))
      expect(value).toBe(`\${{ steps.rosetta.outputs.${name} }}`);
  });

  const hasChecker = spawnSync('check-jsonschema', ['--version']).status === 0;
  test.skipIf(!hasChecker)('matches the schema of GitHub actions (check-jsonschema)', () => {
    const check = (schema: string, file: string) =>
      spawnSync('check-jsonschema', ['--builtin-schema', schema, join(root, file)], { encoding: 'utf8' });
    expect(check('vendor.github-actions', `${actionPath}/action.yml`)).toMatchObject({ status: 0 });
    expect(check('vendor.github-workflows', '.github/workflows/ci.yml')).toMatchObject({ status: 0 });
    expect(check('vendor.github-actions', '.github/workflows/ci.yml').status).toBe(1);
  });

  const hasShellcheck = spawnSync('shellcheck', ['--version']).status === 0;
  test.skipIf(!hasShellcheck)('has scripts that pass shellcheck', () => {
    for (const { run } of action.runs.steps)
      execFileSync('shellcheck', ['--shell=bash', '-'], { input: `set -eo pipefail\n${run}` });
  });
});

describe.skipIf(!existsSync(join(root, '.git')))('the action', () => {
  let toolkit: TestRepository;
  let origin: TestRepository;
  let workspace: TestRepository;

  beforeAll(() => {
    toolkit = cloneToolkit();
    const { code, log } = runStep(install, { toolkit: toolkit.folder, workspace: makeFolder() });
    expect({ code, log: code === 0 ? '' : log }).toEqual({ code: 0, log: '' });
  }, 400_000);

  afterAll(() => toolkit.remove(), 100_000);

  beforeEach(() => {
    origin = makeRepository();
    origin.write(
      'rosetta.yaml',
      'spec: openapi.yaml\ntargets: {snippets: {languages: [curl]}, description: true, docs: true}\n',
    );
    origin.write('openapi.yaml', both);
    origin.commit();
    workspace = repositoryIn(makeFolder());
  });

  afterEach(() => {
    origin.remove();
    workspace.remove();
  });

  /** Clones the repository as actions/checkout does. */
  function checkOut(...options: readonly string[]): void {
    workspace.git('clone', '--quiet', ...options, `file://${origin.folder}`, workspace.folder);
    workspace.git('checkout', '--quiet', '--detach', 'HEAD');
  }

  const run = (inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) =>
    runStep(rosetta, {
      toolkit: toolkit.folder,
      workspace: workspace.folder,
      inputs: { skip: 'output', ...inputs },
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main', ...env },
    });

  test('passes for a pull request without changes', () => {
    checkOut();
    const { code, log, summary, outputs } = run();
    expect({ code, log: code === 0 ? '' : log }).toEqual({ code: 0, log: '' });
    expect(log).not.toMatch(/^::/m);
    expect(outputs).toEqual({
      breaking: 'false',
      errors: '0',
      warnings: '0',
      bump: 'none',
      'next-version': '1.0.0',
      'changelog-path': '',
    });
    expect(summary).toContain('### Check passed\n');
  });

  test('fails for a pull request with a breaking change', () => {
    origin.git('checkout', '--quiet', '-b', 'topic');
    origin.write('openapi.yaml', one);
    origin.commit();
    checkOut();
    const { code, log, summary, outputs } = run({ 'sarif-file': 'rosetta.sarif' });
    expect(code).toBe(1);
    expect(log).toMatch(
      /^::error file=openapi.yaml,line=\d+,col=\d+,title=operation-removed::operation `GET \/food`/m,
    );
    expect(outputs).toMatchObject({ breaking: 'true', errors: '1', bump: 'major', 'next-version': '2.0.0' });
    expect(summary).toContain('### Check failed: changes\n');
    const sarif = JSON.parse(readFileSync(join(workspace.folder, 'rosetta.sarif'), 'utf8'));
    expect([isSarif(sarif), isSarif.errors]).toEqual([true, null]);
    const diff = run({ command: 'diff', skip: '', changelog: 'CHANGES.md' });
    expect(diff.code).toBe(1);
    expect(diff.outputs).toMatchObject({ breaking: 'true', 'changelog-path': 'CHANGES.md' });
    expect(readFileSync(join(workspace.folder, 'CHANGES.md'), 'utf8')).toContain('## 2.0.0 (');
    expect(run({ base: 'HEAD' }).code).toBe(0);
  });

  test('fails for a shallow clone, with instructions', () => {
    origin.write('other.txt', 'later');
    origin.commit();
    origin.git('checkout', '--quiet', '-b', 'topic');
    origin.write('openapi.yaml', one);
    origin.commit();
    checkOut('--depth=1', '--branch=topic');
    for (const command of ['check', 'diff']) {
      const { code, log } = run({ command, skip: command === 'diff' ? '' : 'output' });
      expect(code).toBe(2);
      expect(log).toContain('Use fetch-depth: 0 with actions/checkout');
      expect(log).toMatch(/^::error title=shallow-clone::/m);
    }
    expect(run().outputs).toMatchObject({ breaking: '', bump: '' });
  });

  test('runs in a subfolder of the workspace', () => {
    origin.write('api/openapi.yaml', both);
    origin.commit();
    checkOut();
    const { code, log } = run({ spec: 'openapi.yaml', 'working-directory': 'api' });
    expect({ code, log: code === 0 ? '' : log }).toEqual({ code: 0, log: '' });
  });

  test.each(Object.keys(action.inputs))('does not execute commands in the input %s', (name) => {
    checkOut();
    const before = readdirSync(workspace.folder);
    const isFile = name === 'changelog';
    const isRejected = (code: unknown) => [...(isFile ? [0] : []), 1, 2, 3, 4].includes(Number(code));
    for (const value of [
      // Executed in double quotes, in single quotes and without quotes.
      `"; touch canary; "'; touch canary; '$(touch canary)\`touch canary\``,
      'x\ntouch canary\n::error::canary',
      '--help',
      'x ##[error]canary',
      '*',
    ]) {
      const command = name === 'changelog' ? { command: 'diff' } : {};
      const { code, log } = run({ ...command, skip: '', [name]: value });
      expect(log).not.toMatch(/^\s*::error::canary|##\[/m);
      // Only a file may have any name; rosetta rejects every other value.
      expect([value, code]).toEqual([value, expect.toSatisfy(isRejected)]);
      expect(existsSync(join(workspace.folder, 'canary'))).toBe(false);
    }
    if (name !== 'sarif-file') expect(readdirSync(workspace.folder)).toEqual(before);
  });
});
