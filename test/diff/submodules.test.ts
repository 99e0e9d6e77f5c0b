import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { gitEnv, makeRepository, repositoryIn, type TestRepository } from '../support/repository.ts';

const head = 'openapi: 3.1.1\ninfo: {title: Pets, version: 1.0.0}\npaths:\n';
const pets = "  /pets: {get: {responses: {'200': {description: Fine}}}}\n";
const food = "  /food: {get: {responses: {'200': {description: Fine}}}}\n";

let api: TestRepository;
let parent: TestRepository;
/** The checkout of `api` in `parent`. */
let submodule: TestRepository;

const rosetta = (line: string, folder = parent.folder) =>
  runCommand(line.split(' '), folder, { env: gitEnv });

/** A topic branch of the parent that bumps the submodule to a commit without `GET /food`. */
beforeEach(() => {
  api = makeRepository();
  api.write('openapi.yaml', head + pets + food);
  api.commit();
  parent = makeRepository();
  parent.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', api.folder, 'spec');
  parent.write('rosetta.yaml', 'spec: spec/openapi.yaml\n');
  parent.commit();
  parent.git('checkout', '--quiet', '-b', 'topic');
  submodule = repositoryIn(join(parent.folder, 'spec'));
  submodule.write('openapi.yaml', head + pets);
  submodule.commit();
  parent.commit();
});

afterEach(() => {
  api.remove();
  parent.remove();
});

test('the diff of a parent repository compares the recorded commits of a submodule', async () => {
  const { code, stderr } = await rosetta('diff');
  const base = parent.git('rev-parse', 'main').slice(0, 10);
  expect([code, stderr]).toEqual([1, expect.stringContaining(`old ${base}:spec/openapi.yaml:5`)]);
  expect((await rosetta('diff --base topic')).code).toBe(0);
  expect((await rosetta('diff main:spec/openapi.yaml topic:spec/openapi.yaml')).code).toBe(1);
});

test('references in a submodule are read from its commit', async () => {
  submodule.write('openapi.yaml', `${head}  /pets: {$ref: pets.yaml}\n`);
  submodule.write('pets.yaml', "get: {responses: {'200': {description: Fine}}}\n");
  submodule.commit();
  parent.commit();
  submodule.write('pets.yaml', '{}\n');
  expect((await rosetta('diff')).stderr).toContain('GET /pets');
  expect((await rosetta('diff main: topic:')).stderr).not.toContain('GET /pets');
});

test('the diff in a submodule compares the commits of the submodule', async () => {
  const base = submodule.git('rev-parse', 'main~1').slice(0, 10);
  const { code, stderr } = await rosetta('diff --spec openapi.yaml', submodule.folder);
  expect([code, stderr]).toEqual([1, expect.stringContaining(`old ${base}:openapi.yaml`)]);
});

test('a submodule that is not checked out is reported with the command for it', async () => {
  parent.git('submodule', 'deinit', '--quiet', '--force', 'spec');
  const { code, stderr } = await rosetta('diff main: topic:');
  expect([code, stderr]).toEqual([2, expect.stringContaining('Submodule spec of topic is not checked out')]);
  expect(stderr).toContain('git submodule update --init spec');
});

test('a missing commit of a submodule is reported with the command for it', async () => {
  const id = api.git('rev-parse', 'HEAD');
  rmSync(submodule.folder, { recursive: true });
  const shallow = makeRepository();
  shallow.write('openapi.yaml', head);
  shallow.commit();
  parent.git('clone', '--quiet', shallow.folder, 'spec');
  const { code, stderr } = await rosetta('diff');
  expect([code, stderr]).toEqual([2, expect.stringContaining(`has no commit ${id.slice(0, 10)}`)]);
  expect(stderr).toContain(`git -C spec fetch origin ${id}`);
  shallow.remove();
});
