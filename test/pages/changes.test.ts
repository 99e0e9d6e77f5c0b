import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Outcome, runCommand } from '../support/command.ts';

interface Garden {
  readonly version: string;
  readonly properties?: Readonly<Record<string, object>>;
  readonly paths?: Readonly<Record<string, object>>;
}

/** A description with one shared schema. */
function garden({ version, properties = {}, paths = {} }: Garden): string {
  const plants = {
    get: {
      operationId: 'listPlants',
      summary: 'List plants',
      responses: {
        200: {
          description: 'Plants.',
          content: {
            'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Plant' } } },
          },
        },
      },
    },
  };
  return JSON.stringify({
    openapi: '3.1.1',
    info: { title: 'Garden', version },
    servers: [{ url: 'https://garden.example' }],
    paths: { '/plants': plants, ...paths },
    components: {
      schemas: { Plant: { type: 'object', required: Object.keys(properties), properties } },
    },
  });
}

const name = { name: { type: 'string' } };
const height = { height: { type: 'integer' } };
const remove = (operationId: string, more: object = {}) => ({
  delete: { operationId, ...more, responses: { 204: { description: 'Removed.' } } },
});

let folder: string;
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const read = (file: string) => readFileSync(join(folder, 'out', file), 'utf8');
const withoutIds = (markdown: string) => markdown.replace(/<a id="[^"]*"><\/a>/g, '');
const versionsIn = (markdown: string) => withoutIds(markdown).match(/^## .*/gm);
const rosetta = (...args: readonly string[]): Promise<Outcome> => runCommand(args, folder);

function configure(versions: readonly string[], more = ''): void {
  write(
    'rosetta.yaml',
    `spec: openapi.yaml\nout: out\ntargets: {snippets: {languages: [curl]}, docs: true, site: true}\nchanges:\n  versions:\n${versions.map((version) => `    - ${version}\n`).join('')}${more}`,
  );
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-changes-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the page lists the changes of each version, newest first, with links and accepted breaks', async () => {
  write('1.yaml', garden({ version: '1.0.0', properties: name, paths: { '/beds': remove('clearBeds') } }));
  write('2.yaml', garden({ version: '2.0.0', properties: { ...name, ...height } }));
  write('openapi.yaml', garden({ version: '3.0.0', properties: height }));
  configure(['{spec: 1.yaml, date: 2026-01-31}', '{spec: 2.yaml, date: 2026-06-30}']);
  expect(await rosetta('generate')).toMatchObject({ code: 0 });
  const found = await rosetta('diff', '1.yaml', '2.yaml', '--json');
  const fingerprint = /"fingerprint": "([0-9a-f]{16})"/.exec(found.stdout)?.[1] ?? '';
  const ignore = `diff:\n  ignore:\n    - {fingerprint: '${fingerprint}', reason: 'Nobody called <it>.', until: 2020-01-01}\n`;
  configure(['{spec: 1.yaml, date: 2026-01-31}', '{spec: 2.yaml, date: 2026-06-30}'], ignore);
  expect(await rosetta('generate')).toMatchObject({ code: 0 });
  expect(withoutIds(read('docs/changes.md'))).toBe(`# Changes

## 3.0.0

### Breaking changes

Schema [\`Plant\`](schemas/Plant.md):

- Response property \`Plant.name\` was removed in the 200 response (application/json); breaks clients that read it.

## 2.0.0 (2026-06-30)

### Breaking changes

\`DELETE /beds\`:

- Operation \`DELETE /beds\` was removed; breaks clients that call it. **Accepted:** Nobody called &lt;it&gt;.

### Other changes

Schema [\`Plant\`](schemas/Plant.md):

- Response property \`Plant.height\` was added (required) in the 200 response (application/json); clients receive an additional property.

## 1.0.0 (2026-01-31)

The first version on this page.
`);
  const page = read('site/changes.html');
  expect(page).toContain('<h2 id="version-3.0.0">3.0.0');
  expect(page).toContain('<a href="schemas/Plant.html"><code>Plant</code></a>');
  expect(page).toContain('<strong>Accepted:</strong> Nobody called &lt;it&gt;.');
  expect(read('site/index.html')).toContain('<a href="changes.html">Changes</a>');
  expect(await rosetta('check', '--only', 'output')).toMatchObject({ code: 0 });
  write('out/docs/changes.md', '# Changes\n');
  const check = await rosetta('check', '--only', 'output');
  expect(check.code).toBe(1);
  expect(check.stdout + check.stderr).toContain('docs/changes.md');
});

test('names of several operations and schemas are links, if the current description has them', async () => {
  const bed = { get: { operationId: 'listBeds', responses: { 200: { description: 'Beds.' } } } };
  const older = JSON.parse(garden({ version: '1.0.0', properties: name, paths: { '/beds': bed } }));
  older.components.schemas.Old = older.components.schemas.Plant;
  older.paths['/beds'].get.responses[200].content = {
    'application/json': { schema: { $ref: '#/components/schemas/Old' } },
  };
  const newer = structuredClone(older);
  newer.info.version = '2.0.0';
  newer.components.schemas.Plant = { type: 'object' };
  newer.components.schemas.Old = { type: 'object' };
  for (const path of ['/plants', '/beds']) newer.paths[path].get.deprecated = true;
  write('1.yaml', JSON.stringify(older));
  write('openapi.yaml', JSON.stringify(newer));
  configure(['{spec: 1.yaml, date: 2026-01-31}']);
  expect(await rosetta('generate')).toMatchObject({ code: 0 });
  const text = read('docs/changes.md');
  expect(text).toContain(
    '[`Old.name`](schemas/Old.md), [`Plant.name`](schemas/Plant.md); breaks clients that read them.',
  );
  expect(text).toContain('[`GET /beds`](operations/listBeds.md), [`GET /plants`](operations/listPlants.md).');
});

test('the current description is left out if it is the last version, and unreleased before its version is raised', async () => {
  write('1.yaml', garden({ version: '1.0.0', properties: name }));
  write('openapi.yaml', garden({ version: '1.0.0', properties: name }));
  configure(['{spec: 1.yaml, date: 2026-01-31}']);
  await rosetta('generate');
  expect(versionsIn(read('docs/changes.md'))).toEqual(['## 1.0.0 (2026-01-31)']);
  write('openapi.yaml', garden({ version: '1.0.0', properties: { ...name, ...height } }));
  await rosetta('generate');
  expect(versionsIn(read('docs/changes.md'))).toEqual(['## Unreleased', '## 1.0.0 (2026-01-31)']);
});

test('sunset dates are compared with the date of the version', async () => {
  const sunset = { deprecated: true, 'x-sunset': '2026-05-01' };
  write('1.yaml', garden({ version: '1.0.0', paths: { '/beds': remove('clearBeds', sunset) } }));
  write('2.yaml', garden({ version: '2.0.0' }));
  write('openapi.yaml', garden({ version: '2.0.0' }));
  configure(['{spec: 1.yaml, date: 2026-01-31}', '{spec: 2.yaml, date: 2026-06-30}']);
  await rosetta('generate');
  expect(read('docs/changes.md')).toMatch(/^### .*Other changes$/m);
  configure(['{spec: 1.yaml, date: 2026-01-31}', '{spec: 2.yaml, date: 2026-04-30}']);
  await rosetta('generate');
  expect(read('docs/changes.md')).toMatch(/^### .*Breaking changes$/m);
});

test('operations that are not published are not compared', async () => {
  write('1.yaml', garden({ version: '1.0.0', paths: { '/secret': remove('secret') } }));
  write('openapi.yaml', garden({ version: '2.0.0', paths: { '/other-secret': remove('other') } }));
  configure(['{spec: 1.yaml, date: 2026-01-31}'], 'exclude: [{method: delete}]\n');
  expect(await rosetta('generate')).toMatchObject({ code: 0 });
  expect(read('docs/changes.md')).not.toContain('secret');
});

test('versions that do not fit have separate pages, and every page is short', async () => {
  const properties = (factor: number) =>
    Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `property${index}${'x'.repeat(60)}`,
        { type: 'integer', maximum: factor * 1000 + index },
      ]),
    );
  const factors = [1, 2, 1, 2];
  for (const [index, factor] of factors.entries())
    write(`${index}.yaml`, garden({ version: `${index + 1}.0.0`, properties: properties(factor) }));
  write('openapi.yaml', garden({ version: '5.0.0', properties: name }));
  configure(factors.map((_, index) => `{spec: ${index}.yaml, date: 2026-0${index + 1}-01}`));
  expect(await rosetta('generate')).toMatchObject({ code: 0 });
  const pages = [
    'docs/changes.md',
    ...[1, 2, 3, 4].map((version) => `docs/changes/${version}.0.0.md`),
  ].filter((page) => existsSync(join(folder, 'out', page)));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(read(page).length).toBeLessThan(50_000);
  const text = pages.map(read).join('\n');
  for (const version of [2, 3, 4]) expect(text).toMatch(new RegExp(`^#+ .*${version}\\.0\\.0`, 'm'));
});

test('hostile names of a version and of its changes are inert', async () => {
  const hostile = '<img src=x onerror=alert(1)>`{{x}}`';
  write('1.yaml', garden({ version: '../../<script>', properties: name }));
  write('openapi.yaml', garden({ version: '2', properties: { [hostile]: { type: 'string' } } }));
  configure(['{spec: 1.yaml, date: 2026-01-31}']);
  expect(await rosetta('generate')).toMatchObject({ code: 0 });
  expect(read('site/changes.html')).not.toMatch(/<img src=x|<script>(?!\{)/);
  const html = new MarkdownIt({ html: true })
    .parse(read('docs/changes.md'), {})
    .flatMap((block) => [block, ...(block.children ?? [])])
    .filter(({ type }) => type.startsWith('html'));
  expect(
    html.map(({ content }) => content).filter((tag) => !/^<a id="[\w.~-]*">$|^<\/a>$/.test(tag)),
  ).toEqual([]);
});

const gitEnv = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
    cwd,
    env: gitEnv,
    stdio: 'pipe',
  });

test('a version is read from a tag; in a shallow clone the run fails and the page stays', async () => {
  git(folder, 'init', '--quiet');
  write('openapi.yaml', garden({ version: '1.0.0', properties: name }));
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '-m', 'first');
  git(folder, 'tag', 'v1.0.0');
  write('openapi.yaml', garden({ version: '1.1.0', properties: { ...name, ...height } }));
  configure(["{spec: 'v1.0.0:openapi.yaml', date: 2026-01-31}"]);
  expect(await rosetta('generate')).toMatchObject({ code: 0 });
  expect(versionsIn(read('docs/changes.md'))).toEqual(['## 1.1.0', '## 1.0.0 (2026-01-31)']);
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '-m', 'second');
  const clone = join(folder, 'clone');
  git(folder, 'clone', '--quiet', '--depth', '1', '--no-tags', `file://${folder}`, clone);
  const before = readFileSync(join(clone, 'out/docs/changes.md'), 'utf8');
  const { code, stderr } = await runCommand(['generate'], clone);
  expect(code).toBe(3);
  expect(stderr).toContain('rosetta.yaml:6:');
  expect(stderr).toContain('fetch-depth: 0');
  expect(readFileSync(join(clone, 'out/docs/changes.md'), 'utf8')).toBe(before);
  expect((await runCommand(['check', '--only', 'output'], clone)).code).not.toBe(0);
});

test.each([
  ['{spec: none.yaml, date: 2026-01-31}', 'none.yaml'],
  [
    '{spec: openapi.yaml, date: 2026-01-31}\n    - {spec: openapi.yaml, date: 2026-02-01}',
    'Two published versions',
  ],
])('%j is reported', async (versions, text) => {
  write('openapi.yaml', garden({ version: '1.0.0' }));
  configure([versions]);
  const { code, stderr } = await rosetta('generate');
  expect(code).toBe(3);
  expect(stderr).toContain(text);
  expect(stderr).toContain('changes.versions');
});
