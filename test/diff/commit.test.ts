import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LoadResult } from '../../codegen/document/document.ts';
import { openCommit } from '../../codegen/document/git/commit-files.ts';
import { findCommit, findMergeBase, openRepository } from '../../codegen/document/git/repository.ts';
import { loadFromSource } from '../../codegen/document/load.ts';
import {
  gitEnv,
  makeFolder,
  makeRepository,
  repositoryIn,
  type TestRepository,
} from '../support/repository.ts';

const head = 'openapi: 3.1.1\ninfo: {title: a, version: "1"}\n';

let here: TestRepository;

beforeEach(() => {
  here = makeRepository();
});

afterEach(() => here.remove());

/** Loads `ref:path`; returns the code of the problem if git cannot read it. */
async function load(ref: string, path = 'openapi.yaml', folder = here.folder): Promise<LoadResult | string> {
  const repository = await openRepository({ folder, env: gitEnv });
  if ('code' in repository) return repository.code;
  const commit = await findCommit(repository, ref);
  if ('code' in commit) return commit.code;
  const files = openCommit(commit);
  try {
    return await loadFromSource(files, join(repository.root, path));
  } finally {
    files.close();
  }
}

async function codes(...where: Parameters<typeof load>): Promise<readonly string[]> {
  const loaded = await load(...where);
  return typeof loaded === 'string' ? [loaded] : loaded.diagnostics.map(({ code }) => code);
}

describe('a description in another commit', () => {
  test('includes referenced files of that commit, and no files of the working tree', async () => {
    here.write('spec/openapi.yaml', `${head}components: {schemas: {A: {$ref: schemas/a.yaml}}}\n`);
    here.write('spec/schemas/a.yaml', 'properties: {b: {$ref: "../b.yaml#/B"}}\n');
    here.write('spec/b.yaml', 'B: {type: string, title: old}\n');
    here.commit();
    here.git('tag', 'v1');
    rmSync(join(here.folder, 'spec/b.yaml'));
    here.write('spec/schemas/a.yaml', 'type: integer\n');
    here.git('mv', 'spec/openapi.yaml', 'spec/api.yaml');
    here.commit();
    const loaded = await load('v1', 'spec/openapi.yaml');
    if (typeof loaded === 'string' || !loaded.document) throw new Error(JSON.stringify(loaded));
    expect(JSON.stringify(loaded.document.root)).toContain('"title":"old"');
    expect(loaded.document.place(loaded.document.root, 'components')).toMatchObject({
      file: 'v1:spec/openapi.yaml',
      line: 3,
    });
    expect(await codes('HEAD', 'spec/openapi.yaml')).toEqual(['missing-file']);
  });

  test('has file names in the notation of git', async () => {
    here.write('openapi.yaml', 'openapi: 3.1.1\ninfo: [\n');
    here.commit();
    const loaded = await load('main');
    if (typeof loaded === 'string') throw new Error(loaded);
    expect(loaded.diagnostics).toMatchObject([{ code: 'syntax', place: { file: 'main:openapi.yaml' } }]);
  });

  test('can reference 1,000 files', async () => {
    for (let index = 0; index < 1000; index += 1)
      here.write(`s${index}.yaml`, `properties: {next: {$ref: s${(index + 1) % 1000}.yaml}}\n`);
    here.write('openapi.yaml', `${head}components: {schemas: {S: {$ref: s0.yaml}}}\n`);
    here.commit();
    const loaded = await load('HEAD');
    expect(typeof loaded === 'string' ? loaded : loaded.document?.files.length).toBe(1001);
  });

  test('is rejected before reading a file that is too large', async () => {
    here.write('openapi.yaml', `${head}components: {schemas: {A: {$ref: a.yaml}, B: {$ref: b.yaml}}}\n`);
    here.write('a.yaml', ' '.repeat(33 * 1024 * 1024));
    here.write('b.yaml', 'type: string\n');
    here.commit();
    expect(await codes('HEAD')).toEqual(['file-too-large']);
  });

  test('loads from a SHA-256 repository', async () => {
    rmSync(join(here.folder, '.git'), { recursive: true });
    here.git('init', '--quiet', '--initial-branch=main', '--object-format=sha256');
    here.write('openapi.yaml', `${head}components: {schemas: {A: {$ref: a.yaml}}}\n`);
    here.write('a.yaml', 'type: string\n');
    here.commit();
    expect(await codes('main')).toEqual([]);
  });
});

describe('symbolic links in a commit', () => {
  test('are followed only within the folder of the description', async () => {
    const secret = join(here.folder, '.git/secret.yaml');
    writeFileSync(secret, 'secret: content\n');
    here.write('other.yaml', 'secret: content\n');
    here.write('spec/real/a.yaml', 'type: string\n');
    symlinkSync('real', join(here.folder, 'spec/folder'));
    symlinkSync('folder/a.yaml', join(here.folder, 'spec/inside.yaml'));
    symlinkSync('../other.yaml', join(here.folder, 'spec/up.yaml'));
    symlinkSync(secret, join(here.folder, 'spec/absolute.yaml'));
    symlinkSync('../../../../etc/passwd', join(here.folder, 'spec/out.yaml'));
    symlinkSync('loop.yaml', join(here.folder, 'spec/loop.yaml'));
    const names = ['inside', 'up', 'absolute', 'out', 'loop'];
    here.write(
      'spec/openapi.yaml',
      `${head}components: {schemas: {${names.map((name) => `${name}: {$ref: ${name}.yaml}`).join(', ')}}}\n`,
    );
    here.commit();
    const loaded = await load('HEAD', 'spec/openapi.yaml');
    if (typeof loaded === 'string') throw new Error(loaded);
    expect(loaded.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'external-ref: Reference "up.yaml" points outside the description\'s folder; the schema accepts any value.',
      'missing-file: File HEAD:spec/absolute.yaml is outside the repository; the schema accepts any value.',
      'missing-file: File HEAD:spec/out.yaml is outside the repository; the schema accepts any value.',
      'missing-file: File HEAD:spec/loop.yaml does not exist; the schema accepts any value.',
    ]);
    expect(JSON.stringify(loaded)).not.toContain('content');
  });
});

describe('loading a commit fails for', () => {
  test.each([
    ['an empty revision', ''],
    ['an option', '--output=canary'],
    ['a short option', '-x'],
    ['a line break', 'main\nmain'],
    ['two commits', 'main..main'],
    ['another branch', 'mian'],
    ['a blob', 'main:openapi.yaml'],
  ])('%s', async (_what, ref) => {
    here.write('openapi.yaml', head);
    here.commit();
    expect(await load(ref)).toBe('unknown-ref');
    expect(existsSync(join(here.folder, 'canary'))).toBe(false);
  });

  test('a branch that exists only on origin, with a suggestion', async () => {
    here.write('openapi.yaml', head);
    here.commit();
    here.git('update-ref', 'refs/remotes/origin/next', 'HEAD');
    const repository = await openRepository({ folder: here.folder, env: gitEnv });
    if ('code' in repository) throw new Error(repository.message);
    expect(await findCommit(repository, 'next')).toMatchObject({ help: 'Did you mean origin/next?' });
  });

  test('a folder outside a repository, or without git installed', async () => {
    const folder = makeFolder();
    expect(await load('main', 'openapi.yaml', folder)).toBe('no-repository');
    expect(await openRepository({ folder, env: { PATH: folder } })).toMatchObject({ code: 'no-git' });
    rmSync(folder, { recursive: true });
  });

  test('a missing commit in a shallow clone', async () => {
    here.write('openapi.yaml', head);
    here.commit();
    here.git('tag', 'v1');
    here.write('openapi.yaml', `${head}tags: []\n`);
    here.commit();
    const clone = repositoryIn(makeFolder());
    here.git('clone', '--quiet', '--depth=1', `file://${here.folder}`, clone.folder);
    expect(await load('v1', 'openapi.yaml', clone.folder)).toBe('shallow-clone');
    expect(await load('HEAD~1', 'openapi.yaml', clone.folder)).toBe('shallow-clone');
    expect(await codes('HEAD', 'openapi.yaml', clone.folder)).toEqual([]);
    clone.remove();
  });

  test('branches without a common ancestor', async () => {
    here.write('openapi.yaml', head);
    here.commit();
    here.git('checkout', '--quiet', '--orphan', 'other');
    here.commit('unrelated');
    const repository = await openRepository({ folder: here.folder, env: gitEnv });
    if ('code' in repository) throw new Error(repository.message);
    expect(await findMergeBase(repository, 'main')).toMatchObject({ code: 'no-merge-base' });
    expect(await findCommit(repository, 'main...')).toMatchObject({ code: 'no-merge-base' });
  });
});

describe('a hostile repository', () => {
  let canary: string;

  beforeEach(() => {
    canary = join(here.folder, 'canary');
    writeFileSync(join(here.folder, 'strike'), `#!/bin/sh\ntouch ${canary}\ncat\n`);
    chmodSync(join(here.folder, 'strike'), 0o755);
    here.write('openapi.yaml', `${head}components: {schemas: {A: {$ref: a.yaml}}}\n`);
    here.write('a.yaml', 'type: string\n');
    here.commit();
  });

  afterEach(() => expect(existsSync(canary)).toBe(false));

  test('cannot run commands by filters, textconv, hooks, watchers, pagers or aliases', async () => {
    const strike = join(here.folder, 'strike');
    here.write('.gitattributes', '*.yaml filter=evil diff=evil\n');
    here.commit();
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout', 'fsmonitor-watchman'])
      symlinkSync(strike, join(here.folder, '.git/hooks', hook));
    for (const [key, value] of [
      ['filter.evil.smudge', strike],
      ['filter.evil.process', strike],
      ['filter.evil.required', 'true'],
      ['diff.evil.textconv', strike],
      ['diff.external', strike],
      ['core.fsmonitor', strike],
      ['core.pager', strike],
      ['pager.cat-file', 'true'],
      ['alias.cat-file', `!${strike}`],
      ['core.sshCommand', strike],
      ['core.askPass', strike],
      ['gpg.program', strike],
      ['log.showSignature', 'true'],
    ] as const)
      here.git('config', key, value);
    expect(await codes('HEAD')).toEqual([]);
    expect(await codes('main...')).toEqual([]);
  });

  test('cannot trigger a fetch of objects missing in a partial clone', async () => {
    here.git('config', 'extensions.partialClone', 'evil');
    here.git('config', 'remote.evil.promisor', 'true');
    here.git('config', 'remote.evil.url', `ext::${join(here.folder, 'strike')}`);
    here.git('config', 'protocol.ext.allow', 'always');
    const id = here.git('rev-parse', 'HEAD:a.yaml');
    rmSync(join(here.folder, '.git/objects', id.slice(0, 2), id.slice(2)));
    const loaded = await load('HEAD');
    expect(typeof loaded === 'string' ? loaded : loaded.diagnostics).toMatchObject([
      { code: 'unreadable-file', message: 'File HEAD:a.yaml is missing from this partial clone.' },
    ]);
  });

  test('cannot contain a folder that is used as a bare repository', async () => {
    const fake = join(here.folder, 'fake');
    mkdirSync(join(fake, 'refs'), { recursive: true });
    mkdirSync(join(fake, 'objects'));
    writeFileSync(join(fake, 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(
      join(fake, 'config'),
      `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = ${join(here.folder, 'strike')}\n`,
    );
    expect(await load('main', 'openapi.yaml', fake)).toBe('no-repository');
  });

  test('cannot replace a commit by another one', async () => {
    const honest = here.git('rev-parse', 'HEAD');
    here.write('a.yaml', 'type: integer\n');
    here.commit();
    here.git('replace', honest, 'HEAD');
    const loaded = await load(honest);
    if (typeof loaded === 'string' || !loaded.document) throw new Error(JSON.stringify(loaded));
    expect(JSON.stringify(loaded.document.root)).toContain('"type":"string"');
  });
});
