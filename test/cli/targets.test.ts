import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFolder } from '../support/cases.ts';
import { runCommand } from '../support/command.ts';

const petstore = `openapi: 3.1.1
info: {title: Pets, version: 1.0.0}
servers: [{url: https://pets.example.org}]
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{name: limit, in: query, examples: {few: {value: 1}, many: {value: 100}}}]
      responses: {'200': {description: Fine}}
`;

let folder: string;

const pages = ['docs/index.md', 'docs/operations/listPets.md', 'docs/tags/untagged.md'];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-targets-'));
  writeFileSync(join(folder, 'petstore.yaml'), petstore);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rosetta = (line: string) => runCommand(line.split(' '), folder);
const generate = (flags = '') => rosetta(`generate --spec petstore.yaml --out generated ${flags}`.trim());
const configured = async (targets: string, flags = '') => {
  writeFileSync(join(folder, 'rosetta.yaml'), `spec: petstore.yaml\n${targets}`);
  return rosetta(`generate ${flags}`.trim());
};
const output = () => readFolder(join(folder, 'generated'));
const paths = () => [...output().keys()].filter((path) => path !== 'manifest.json');
const clientPaths = () => paths().filter((path) => path.startsWith('clients/'));

describe('--language', () => {
  test('makes only the snippets of that language', async () => {
    await generate('--language python');
    expect(paths()).toEqual(
      ['few.complete.py', 'few.py', 'many.complete.py', 'many.py'].map((name) => `snippets/listPets/${name}`),
    );
  });

  test('makes the client too, for a language with a client', async () => {
    await generate('--language typescript');
    expect(paths().filter((path) => !path.startsWith('clients/typescript/'))).toEqual([
      'snippets/listPets/few.ts',
      'snippets/listPets/many.ts',
    ]);
    expect(clientPaths()).toContain('clients/typescript/src/client.ts');
  });

  test('with --target docs makes pages in that language', async () => {
    await generate('--language python --target docs');
    expect(paths()).toEqual(pages);
    const page = output().get('docs/operations/listPets.md') ?? '';
    expect(page).toContain('```python');
    expect(page).not.toContain('```go');
  });

  test('is rejected for the client of a language without a client', async () => {
    expect(await generate('--language python --target clients')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'No client is available for python. Supported clients: typescript.\n',
    });
  });
});

describe('--target', () => {
  test.each([
    ['snippets', /^snippets\//],
    ['clients', /^clients\/typescript\//],
    ['description', /^docs\/openapi\.yaml$/],
    ['docs', /^docs\/.*\.md$/],
    ['site', /^site\//],
  ])('%s makes only the files of that target', async (name, pattern) => {
    await generate(`--target ${name}`);
    expect(paths()).not.toEqual([]);
    expect(paths().filter((path) => !pattern.test(path))).toEqual([]);
  });

  test('is repeatable', async () => {
    await generate('--target docs --target description');
    expect(paths()).toEqual([...pages, 'docs/openapi.yaml'].toSorted());
  });

  test('makes the files that a full run makes, when a configuration selects them all', async () => {
    await configured('');
    const whole = output();
    rmSync(join(folder, 'generated'), { recursive: true });
    for (const target of ['docs', 'site', 'snippets', 'description', 'clients'])
      await configured('', `--target ${target}`);
    expect(output()).toEqual(whole);
  });

  test('keeps the other files of an earlier run', async () => {
    await generate();
    const before = output();
    writeFileSync(join(folder, 'petstore.yaml'), petstore.replace('few:', 'one:'));
    await generate('--target snippets --language go');
    const changed = [...before.keys()].filter((path) => output().get(path) !== before.get(path));
    expect(changed).toEqual(
      ['manifest.json', 'snippets/listPets/few.complete.go', 'snippets/listPets/few.go'].sort(),
    );
    expect(output().has('snippets/listPets/one.go')).toBe(true);
  });

  test('limits rosetta check to the selected files', async () => {
    await configured('');
    writeFileSync(join(folder, 'generated/snippets/listPets/few.go'), 'edited');
    const check = (flags: string) => rosetta(`check --only output ${flags}`);
    expect(await check('--target docs')).toMatchObject({ code: 0 });
    expect(await check('--language python')).toMatchObject({ code: 0 });
    const { code, stdout, stderr } = await check('--target snippets');
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining('few.go') });
    expect(stderr).toContain('Run: rosetta generate --target snippets\n');
  });

  test('is rejected with a suggestion if the target is unknown', async () => {
    expect(await generate('--target snipets')).toMatchObject({
      code: 2,
      stderr: 'Unknown target "snipets". Did you mean snippets?\n',
    });
  });
});

describe('"targets" of a configuration', () => {
  test('selects the client alone', async () => {
    await configured('targets: {clients: [typescript]}\n');
    expect(paths()).toEqual(clientPaths());
    expect(paths()).not.toEqual([]);
  });

  test('selects languages and styles of the snippets', async () => {
    await configured('targets: {snippets: {languages: [go, python], styles: [complete]}}\n');
    expect(paths()).toEqual(
      ['few.complete.go', 'few.complete.py', 'many.complete.go', 'many.complete.py'].map(
        (name) => `snippets/listPets/${name}`,
      ),
    );
  });

  test('leaves links to snippet files out of the docs, if snippets are not selected', async () => {
    await configured('targets: {docs: true}\n');
    const page = output().get('docs/operations/listPets.md') ?? '';
    expect(page).toContain('```python');
    expect(page).not.toContain('../snippets/');
  });

  test('deletes the files of a target that was removed from it', async () => {
    await configured('');
    await configured('targets: {docs: true, description: false}\n');
    expect(paths()).toEqual(pages);
  });

  test('reports every problem with its location', async () => {
    const mistakes = `targets:
  snippets: {languages: [pyhton], styles: documented, style: [complete]}
  clients: [go]
  description: yes please
  doc: true
`;
    expect(await configured(mistakes)).toEqual({
      code: 2,
      stdout: '',
      stderr: [
        'rosetta.yaml:3:26: Unknown language "pyhton". Did you mean python?',
        'rosetta.yaml:3:35: "styles" must be a non-empty array of style names.',
        'rosetta.yaml:3:55: Unknown setting "style". Did you mean styles?',
        'rosetta.yaml:4:13: Unknown client "go". Supported clients: typescript.',
        'rosetta.yaml:5:3: "description" must be true, false, or a mapping of extensions and overlay.',
        'rosetta.yaml:6:3: Unknown setting "doc". Did you mean docs?',
        '',
      ].join('\n'),
    });
  });

  test.each([
    ['targets: all\n', 'rosetta.yaml:2:1: "targets" must be a mapping.\n'],
    ['targets: {docs: false}\n', 'rosetta.yaml:2:1: "targets" must select at least one of snippets, '],
    [
      'targets: {snippets: true}\n',
      'rosetta.yaml:2:11: "snippets" must be a mapping of languages and styles; ',
    ],
    ['languages: [go]\n', 'rosetta.yaml:2:1: Unknown setting "languages".'],
    ['imports: b\n', 'rosetta.yaml:2:1: "imports" must be true or false.\n'],
  ])('%s is rejected', async (text, message) => {
    const { code, stderr } = await configured(text);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
  });
});

describe('modules of targets and languages that are not selected', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const modulesOf = (...flags: readonly string[]): readonly string[] => {
    const log = join(folder, 'modules.log');
    writeFileSync(log, '');
    const hook = new URL('support/log-modules.mjs', import.meta.url).href;
    const args = ['--import', 'tsx', '--import', hook, join(root, 'codegen/cli/main.ts'), 'generate'];
    const { status, stderr } = spawnSync(process.execPath, [...args, ...flags], {
      cwd: root,
      env: { ...process.env, ROSETTA_MODULE_LOG: log, XDG_CACHE_HOME: folder },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) });
    return readFileSync(log, 'utf8')
      .split('\n')
      .map((url) => url.replace(/\?.*$/, ''));
  };
  const flags = () => ['--spec', join(folder, 'petstore.yaml'), '--out', join(folder, 'generated')];
  const languagesIn = (modules: readonly string[]) => [
    ...new Set(modules.flatMap((url) => /\/codegen\/languages\/(\w+)\//.exec(url)?.[1] ?? [])),
  ];
  const targetsIn = (modules: readonly string[]) => [
    ...new Set(modules.flatMap((url) => /\/codegen\/targets\/(\w+)\//.exec(url)?.[1] ?? [])),
  ];

  test('are not imported for snippets in Python', () => {
    const modules = modulesOf(...flags(), '--language', 'python', '--target', 'snippets');
    expect(languagesIn(modules).sort()).toEqual(['python', 'shared']);
    expect(targetsIn(modules)).toEqual(['snippets']);
    expect(modules.filter((url) => /openapi-typescript|\/prettier\/|\/typescript\//.test(url))).toEqual([]);
  });

  test('are not imported for the client', () => {
    const modules = modulesOf(...flags(), '--target', 'clients');
    expect(targetsIn(modules)).toEqual(['clients']);
    expect(languagesIn(modules).sort()).toEqual(['javascript', 'shared', 'typescript']);
    expect(modules.some((url) => url.includes('/codegen/languages/typescript/client/'))).toBe(true);
  });
});
