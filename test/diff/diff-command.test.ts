import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import {
  gitEnv,
  makeFolder,
  makeRepository,
  repositoryIn,
  type TestRepository,
} from '../support/repository.ts';

const head = 'openapi: 3.1.1\ninfo: {title: Pets, version: 1.0.0}\n';
const both = `${head}paths:\n  /pets: {get: {responses: {'200': {description: Fine}}}}\n  /food: {get: {responses: {'200': {description: Fine}}}}\n`;
const one = `${head}paths:\n  /pets: {get: {responses: {'200': {description: Fine}}}}\n`;
const none = `${head}paths: {}\n`;

let here: TestRepository;

beforeEach(() => {
  here = makeRepository();
});

afterEach(() => here.remove());

const rosetta = (line: string, env: Readonly<Record<string, string>> = {}, folder = here.folder) =>
  runCommand(line.split(' '), folder, { env: { ...gitEnv, ...env } });

/** A topic branch that removes an operation; later commits follow on the default branch. */
function branched(): void {
  here.write('rosetta.yaml', 'spec: spec/openapi.yaml\n');
  here.write('spec/openapi.yaml', both);
  here.commit();
  here.git('checkout', '--quiet', '-b', 'topic');
  here.write('spec/openapi.yaml', one);
  here.commit();
  here.git('checkout', '--quiet', 'main');
  here.write('spec/other.txt', 'later');
  here.write('spec/openapi.yaml', none);
  here.commit();
  here.git('update-ref', 'refs/remotes/origin/main', 'main');
  here.git('checkout', '--quiet', 'topic');
}

describe('rosetta diff compares', () => {
  test('two files, without git and without a configuration', async () => {
    const folder = repositoryIn(makeFolder());
    folder.write('old.yaml', both);
    folder.write('new.yaml', one);
    const broken = await rosetta('diff old.yaml new.yaml', {}, folder.folder);
    expect(broken.code).toBe(1);
    expect(broken.stdout).toBe('');
    expect(broken.stderr).toContain('operation-removed');
    expect((await rosetta('diff new.yaml old.yaml', {}, folder.folder)).code).toBe(0);
    folder.remove();
  });

  test('by default the working tree with the merge base of HEAD and the default branch', async () => {
    branched();
    const { code, stderr } = await rosetta('diff');
    expect(code).toBe(1);
    expect(stderr).toContain('GET /food');
    expect(stderr).not.toContain('GET /pets');
    expect(stderr).toContain(`old ${here.git('rev-parse', 'main~1').slice(0, 10)}:spec/openapi.yaml:`);
  });

  test('a description that was moved with its earlier path', async () => {
    here.write('openapi.yaml', both);
    here.commit();
    here.git('checkout', '--quiet', '-b', 'topic');
    here.git('mv', 'openapi.yaml', 'api.yaml');
    const staged = await rosetta('diff --spec api.yaml');
    expect(staged.stderr).toContain('api.yaml was moved');
    expect(staged.code).toBe(0);
    here.commit();
    expect((await rosetta('diff --spec api.yaml --base main')).stderr).toContain('main:openapi.yaml');
  });

  test('in a pull request with the target branch, from any working folder', async () => {
    branched();
    here.git('update-ref', 'refs/remotes/origin/next', 'main~1');
    here.git('update-ref', '-d', 'refs/remotes/origin/main');
    const line = 'diff --config ../rosetta.yaml';
    const { stderr } = await rosetta(line, { GITHUB_BASE_REF: 'next' }, join(here.folder, 'spec'));
    expect(stderr).toContain('GET /food');
    const missing = await rosetta('diff', { GITHUB_BASE_REF: 'gone' });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('"origin/gone"');
  });

  test('a release with the previous release, and a pre-release with the previous pre-release', async () => {
    here.write('rosetta.yaml', 'spec: openapi.yaml\n');
    for (const [tag, text] of [
      ['v1.0.0', both],
      ['v1.1.0-rc.1', one],
      ['v1.1.0-rc.2', one],
      ['v1.1.0', one],
    ] as const) {
      here.write('openapi.yaml', text);
      here.write('version.txt', tag);
      here.commit();
      here.git('tag', tag);
    }
    const release = await rosetta('diff', { GITHUB_REF: 'refs/tags/v1.1.0' });
    expect([release.code, release.stderr]).toEqual([1, expect.stringContaining('v1.0.0:openapi.yaml')]);
    here.git('checkout', '--quiet', 'v1.1.0-rc.2');
    const candidate = await rosetta('diff', { GITHUB_REF: 'refs/tags/v1.1.0-rc.2' });
    expect([candidate.code, candidate.stderr]).toEqual([
      0,
      expect.stringContaining('v1.1.0-rc.1:openapi.yaml'),
    ]);
    const first = await rosetta('diff', { GITHUB_REF: 'refs/tags/v1.0.0' });
    expect([first.code, first.stderr]).toEqual([2, expect.stringContaining('no-tag')]);
    expect((await rosetta('diff --allow-new', { GITHUB_REF: 'refs/tags/v1.0.0' })).code).toBe(0);
  });

  test('after a push with the previous commit of the branch', async () => {
    branched();
    const event = join(here.folder, 'event.json');
    writeFileSync(
      event,
      JSON.stringify({ commits: [{ before: 'x' }], before: here.git('rev-parse', 'main~1') }),
    );
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event };
    here.git('checkout', '--quiet', 'main');
    const pushed = await rosetta('diff', env);
    expect([pushed.code, pushed.stderr]).toEqual([1, expect.stringContaining('GET /pets')]);
    writeFileSync(event, JSON.stringify({ before: '0'.repeat(40) }));
    const created = await rosetta('diff', env);
    expect([created.code, created.stderr]).toEqual([
      0,
      expect.stringContaining('HEAD is on the default branch'),
    ]);
  });

  test('with --base: a revision, a revision with a path, or a merge base', async () => {
    branched();
    expect((await rosetta('diff --base main')).stderr).toContain('operation-added');
    expect((await rosetta('diff --base main...')).stderr).toContain('GET /food');
    expect((await rosetta('diff --base main:spec/other.txt')).code).toBe(3);
    expect((await rosetta('diff main~1:')).stderr).toContain('main~1:spec/openapi.yaml');
    expect(
      (await rosetta('diff main~1:./openapi.yaml topic:spec/openapi.yaml', {}, join(here.folder, 'spec')))
        .code,
    ).toBe(1);
    expect((await rosetta('diff main: --base topic')).code).toBe(2);
  });

  test('with diff.base of the configuration unless --base is set', async () => {
    branched();
    here.write('rosetta.yaml', 'spec: spec/openapi.yaml\ndiff: {base: main}\n');
    expect((await rosetta('diff')).stderr).toContain('main:spec/openapi.yaml');
    expect((await rosetta('diff --base main~1')).stderr).toContain('main~1:spec/openapi.yaml');
  });

  test('a revision even if a file has the same name', async () => {
    branched();
    mkdirSync(join(here.folder, 'main:spec'));
    here.write('main:spec/openapi.yaml', one);
    expect((await rosetta('diff main:spec/openapi.yaml')).stderr).toContain('operation-added');
    expect((await rosetta('diff ./main:spec/openapi.yaml')).code).toBe(0);
  });

  test('in a git hook that sets GIT_DIR for another folder', async () => {
    branched();
    const env = { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_PREFIX: '' };
    expect((await rosetta('diff --config ../rosetta.yaml', env, join(here.folder, 'spec'))).code).toBe(1);
  });

  test('a repository behind a symbolic link', async () => {
    branched();
    const other = makeFolder();
    symlinkSync(here.folder, join(other, 'link'));
    expect((await rosetta('diff --base main~1', {}, join(other, 'link'))).code).toBe(1);
  });
});

describe('rosetta diff fails if the comparison cannot run:', () => {
  test.each([
    ['diff --base gone', 2, 'Revision "gone" is unknown'],
    ['diff --base --output=x', 2, 'is not a valid revision'],
    ['diff --base=-x', 2, 'is not a valid revision'],
    ['diff --base main:gone.yaml', 2, 'If the file is new, add --allow-new'],
    ['diff gone.yaml', 4, 'File gone.yaml does not exist.'],
    ['diff main: gone.yaml', 4, 'File gone.yaml does not exist.'],
    ['diff rosetta.yaml', 3, 'The file is not an OpenAPI description'],
    ['diff --fail-on never', 2, 'Allowed choices are'],
    ['diff --today tomorrow', 2, '--today must be a date'],
    ['diff --format sarf', 2, 'Did you mean sarif?'],
    ['diff --format sarif=', 2, 'has no file name'],
    ['diff --format sarif --format json', 2, 'Only one format can be written to stdout'],
    ['diff --output x', 2, '--output requires exactly one --format without a file'],
    ['diff ftp://h.example/x', 2, 'is not an HTTP or HTTPS URL'],
    ['diff https://h.example/x', 2, 'Add --fetch'],
    ['diff main: --format json=/dev/null/x', 4, 'Cannot write /dev/null/x'],
  ])('%s', async (line, code, message) => {
    branched();
    const outcome = await rosetta(line);
    expect([outcome.code, outcome.stderr]).toEqual([code, expect.stringContaining(message)]);
  });

  test('a shallow clone, with instructions', async () => {
    branched();
    const clone = repositoryIn(makeFolder());
    here.git('clone', '--quiet', '--depth=1', '--branch=topic', `file://${here.folder}`, clone.folder);
    const { code, stderr } = await rosetta('diff', { GITHUB_BASE_REF: 'main' }, clone.folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('fetch-depth: 0')]);
    clone.remove();
  });

  test('a folder outside a git repository', async () => {
    const folder = repositoryIn(makeFolder());
    folder.write('openapi.yaml', both);
    const { code, stderr } = await rosetta('diff --spec openapi.yaml', {}, folder.folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('rosetta diff old.yaml new.yaml')]);
    folder.remove();
  });

  test('with an error in JSON, SARIF and JUnit reports', async () => {
    branched();
    const line = 'diff --base gone --json --format sarif=a.sarif --format junit=a.xml';
    const { code, stdout, stderr } = await rosetta(line);
    expect([code, stderr]).toEqual([2, '']);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, diagnostics: [{ code: 'unknown-ref' }] });
    const sarif = readFileSync(join(here.folder, 'a.sarif'), 'utf8');
    expect(JSON.parse(sarif)).toMatchObject({
      runs: [{ results: [{ ruleId: 'unknown-ref', level: 'error' }] }],
    });
    expect(readFileSync(join(here.folder, 'a.xml'), 'utf8')).toContain('failures="1"');
  });

  test('a branch or a repository without commits', async () => {
    here.write('openapi.yaml', both);
    expect((await rosetta('diff --spec openapi.yaml')).stderr).toContain('The repository has no commits');
    here.commit();
    here.git('checkout', '--quiet', '--orphan', 'fresh');
    expect((await rosetta('diff --spec openapi.yaml')).stderr).toContain('The current branch has no commits');
  });

  test('a new description, but with --allow-new it writes every report', async () => {
    branched();
    here.write('spec/new.yaml', one);
    expect((await rosetta('diff --spec spec/new.yaml')).code).toBe(2);
    const { code, stdout, stderr } = await rosetta(
      'diff --spec spec/new.yaml --allow-new --format text --format sarif',
    );
    expect([code, stderr]).toEqual([0, expect.stringContaining('spec/new.yaml is new')]);
    expect(JSON.parse(stdout)).toMatchObject({ runs: [{ results: [] }] });
    expect((await rosetta('diff gone.yaml --spec spec/new.yaml --allow-new')).code).toBe(4);
  });
});

describe('the reports of rosetta diff', () => {
  beforeEach(branched);

  test('write one format to stdout, and text to stderr without --json', async () => {
    const json = await rosetta('diff --json');
    expect([json.code, json.stderr]).toEqual([1, '']);
    expect(JSON.parse(json.stdout)).toMatchObject({ isFine: false, counts: { error: 1 } });
    expect(await rosetta('diff --format json')).toEqual(json);
    const quiet = await rosetta('diff --quiet');
    expect(quiet).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  test('are written to files without leaving temporary files', async () => {
    const before = readdirSync(here.folder);
    const { stdout } = await rosetta(
      'diff --format markdown=out/a.md --format text=out/a.txt --format html --output out/a.html',
    );
    expect(stdout).toBe('');
    expect(readdirSync(here.folder)).toEqual([...before, 'out'].sort());
    expect(readdirSync(join(here.folder, 'out'))).toEqual(['a.html', 'a.md', 'a.txt']);
    expect(readFileSync(join(here.folder, 'out/a.txt'), 'utf8')).toContain('operation-removed');
  });

  test('include annotations, job summary and outputs in GitHub Actions', async () => {
    const summary = join(here.folder, '.git/summary.md');
    writeFileSync(summary, 'earlier\n');
    const output = join(here.folder, '.git/output');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output };
    const line = 'diff --config ../rosetta.yaml --format sarif=a.sarif';
    const { stdout, stderr } = await rosetta(line, env, join(here.folder, 'spec'));
    expect(stdout).toMatch(/^::error file=spec\/openapi\.yaml,line=\d+,.*title=operation-removed::/);
    expect(stderr).toContain('GET /food');
    expect(readFileSync(summary, 'utf8')).toMatch(/^earlier\n[\s\S]*\/food/);
    expect(readFileSync(output, 'utf8')).toContain('breaking<<END_OF_VALUE\ntrue\n');
    const json = await rosetta('diff --json', env);
    expect(() => JSON.parse(json.stdout)).not.toThrow();
    expect((await rosetta('diff --base gone', env)).stdout).toMatch(/^::error title=unknown-ref::/);
    expect((await rosetta('diff --json --format github')).code).toBe(2);
  });

  test('add changes to the changelog once, and do not touch it without changes', async () => {
    await rosetta('diff --write-changelog CHANGES.md --today 2026-06-30');
    const text = readFileSync(join(here.folder, 'CHANGES.md'), 'utf8');
    expect(text).toContain('(2026-06-30)');
    await rosetta('diff --write-changelog CHANGES.md --today 2026-06-30');
    expect(readFileSync(join(here.folder, 'CHANGES.md'), 'utf8')).toBe(text);
    await rosetta('diff topic: --write-changelog OTHER.md');
    expect(existsSync(join(here.folder, 'OTHER.md'))).toBe(false);
  });

  test('fail from the level of --fail-on', async () => {
    expect((await rosetta('diff main~1: topic: --fail-on error')).code).toBe(1);
    expect((await rosetta('diff topic: main~1:')).code).toBe(0);
    expect((await rosetta('diff topic: main~1: --fail-on info')).code).toBe(1);
  });
});

describe('a URL', () => {
  let server: Server;
  let origin: string;
  let asked: string[];

  beforeEach(async () => {
    asked = [];
    here.write('openapi.yaml', one);
    server = createServer((request, response) => {
      const url = request.url ?? '';
      asked.push(`${url} ${request.headers.authorization ?? ''}${request.headers.cookie ?? ''}`.trim());
      if (url === '/moved') response.writeHead(302, { location: '/openapi.yaml' }).end();
      else if (url === '/away') response.writeHead(302, { location: `http://localhost:1/secret` }).end();
      else if (url === '/circle') response.writeHead(302, { location: '/circle' }).end();
      else if (url.startsWith('/openapi.yaml')) response.end(both);
      else if (url === '/refers')
        response.end(`${head}components: {schemas: {A: {$ref: ${origin}/a}, B: {$ref: b.yaml}}}\n`);
      else if (url === '/huge') response.end(Buffer.alloc(33 * 1024 * 1024, ' '));
      else response.writeHead(404).end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test('is fetched only with --fetch', async () => {
    expect((await rosetta(`diff ${origin}/openapi.yaml openapi.yaml`)).code).toBe(2);
    expect(asked).toEqual([]);
    const { code, stderr } = await rosetta(`diff ${origin}/openapi.yaml?key=secret openapi.yaml --fetch`);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`old ${origin}/openapi.yaml:`)]);
    expect(stderr).not.toContain('secret');
    expect((await rosetta(`diff openapi.yaml ${origin}/moved --fetch`)).code).toBe(0);
    expect(asked).toEqual(['/openapi.yaml?key=secret', '/moved', '/openapi.yaml']);
  });

  test.each([
    ['/gone', 4, 'returned status 404'],
    ['/away', 4, 'redirects to http://localhost:1/secret'],
    ['/circle', 4, 'exceeded 5 redirects'],
    ['/huge', 4, 'exceeds the maximum size of 33554432 bytes'],
    ['/refers', 3, 'references another file, which is not fetched'],
  ])('%s is rejected', async (path, code, message) => {
    const outcome = await rosetta(`diff ${origin}${path} openapi.yaml --fetch`);
    expect([outcome.code, outcome.stderr]).toEqual([code, expect.stringContaining(message)]);
    expect(asked.filter((url) => url !== path)).toEqual([]);
  });

  test('with a password or without a server is rejected', async () => {
    const secret = await rosetta(
      `diff ${origin.replace('//', '//user:pass@')}/openapi.yaml openapi.yaml --fetch`,
    );
    expect([secret.code, secret.stderr]).toEqual([
      4,
      expect.stringContaining('contains a user name or password'),
    ]);
    expect(secret.stderr).not.toContain('pass@');
    expect((await rosetta('diff http://127.0.0.1:1/x openapi.yaml --fetch')).code).toBe(4);
    expect(asked).toEqual([]);
  });
});
