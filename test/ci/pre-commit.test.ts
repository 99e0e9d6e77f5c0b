import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { gitEnv, makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';
import { cloneToolkit, root } from './run-action.ts';

const one = `openapi: 3.1.1
info: {title: Pets, version: 1.0.0}
servers: [{url: https://pets.example.org}]
paths:
  /pets: {get: {operationId: listPets, parameters: [{name: limit, in: query, schema: {type: integer}, example: 1}], responses: {'200': {description: Fine}}}}
`;

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;

describe.skipIf(!hasPreCommit || !existsSync(join(root, '.git')))('the pre-commit hooks', () => {
  let toolkit: TestRepository;
  let here: TestRepository;
  const home = makeFolder();

  const hook = (...args: readonly string[]) => {
    const npm = { npm_config_audit: 'false', npm_config_fund: 'false', npm_config_prefer_offline: 'true' };
    const env = {
      ...process.env,
      ...gitEnv,
      ...npm,
      HOME: process.env['HOME'] ?? '/',
      PRE_COMMIT_HOME: home,
    };
    const { status, stdout } = spawnSync('pre-commit', ['run', ...args, '--all-files'], {
      cwd: here.folder,
      encoding: 'utf8',
      env,
    });
    return { status, stdout };
  };

  beforeAll(async () => {
    toolkit = cloneToolkit();
    // pre-commit installs development dependencies, which take half of the time and which the build does not need.
    const { devDependencies: _, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    toolkit.write('package.json', JSON.stringify(manifest));
    toolkit.commit();
    here = makeRepository();
    const commit = toolkit.git('rev-parse', 'HEAD');
    const hooks = '[{id: rosetta-check}, {id: rosetta-diff}]';
    here.write(
      '.pre-commit-config.yaml',
      `repos: [{repo: 'file://${toolkit.folder}', rev: ${commit}, hooks: ${hooks}}]\n`,
    );
    here.write(
      'rosetta.yaml',
      'spec: openapi.yaml\ntargets: {snippets: {languages: [curl]}, description: true, docs: true}\n',
    );
    here.write('openapi.yaml', one);
    await runCommand(['generate'], here.folder);
    here.write('.gitignore', '.cache\n');
    here.commit();
    here.git('checkout', '--quiet', '-b', 'topic');
  });

  afterAll(() => {
    here.remove();
    toolkit.remove();
    rmSync(home, { recursive: true, force: true });
  }, 100_000);

  test('pass for up-to-date files, and report findings', () => {
    expect(hook('rosetta-check')).toMatchObject({ status: 0, stdout: expect.stringContaining('Passed') });
    expect(hook('rosetta-diff', '--hook-stage', 'pre-push')).toMatchObject({ status: 0 });
    here.write('openapi.yaml', one.replace('example: 1', 'example: ten').replace('listPets', 'list'));
    const check = hook('rosetta-check');
    expect(check).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('example-invalid openapi.yaml:5:'),
    });
    expect(check.stdout).not.toContain('verification');
    here.write(
      'openapi.yaml',
      one.replace('type: integer', 'type: boolean').replace('example: 1', 'example: true'),
    );
    const diff = hook('rosetta-diff', '--hook-stage', 'pre-push');
    expect(diff).toMatchObject({ status: 1, stdout: expect.stringContaining('query parameter `limit`') });
  }, 600_000);
});
