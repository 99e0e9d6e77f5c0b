import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readFolder } from '../support/cases.ts';
import { runCommand } from '../support/command.ts';
import { languages } from '../support/languages.ts';

const petstore = `openapi: 3.1.1
info: {title: Pets, version: 1.0.0}
servers: [{url: https://pets.example.org}]
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{name: limit, in: query, example: 10}]
      responses: {'200': {description: Fine}}
    post:
      operationId: createPet
      requestBody:
        content:
          application/json:
            examples:
              cat: {value: {name: Tom}}
              dog: {value: {name: Rex}}
      responses: {'201': {description: Made}}
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-command-'));
  writeFileSync(join(folder, 'petstore.yaml'), petstore);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rosetta = (line: string, options?: Parameters<typeof runCommand>[2]) =>
  runCommand(line.split(' '), folder, options);

describe('generate', () => {
  test('works without a configuration file', async () => {
    const outcome = await rosetta('generate --spec petstore.yaml --out out/');
    expect(outcome).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^out: \d+ written, 0 removed, 0 unchanged\n$/),
    });
    const paths = [...readFolder(join(folder, 'out')).keys()];
    for (const { extension } of languages) expect(paths).toContain(`snippets/createPet/dog.${extension}`);
    expect(paths).toEqual(
      expect.arrayContaining([
        'clients/typescript/src/client.ts',
        'docs/operations/createPet.md',
        'docs/operations/listPets.md',
        'docs/openapi.yaml',
        'manifest.json',
      ]),
    );
  });

  test('a second run reports no changes', async () => {
    await rosetta('generate --spec petstore.yaml --out out/');
    const { stderr } = await rosetta('generate --spec petstore.yaml --out out/');
    expect(stderr).toMatch(/^out: 0 written, 0 removed, \d+ unchanged\n$/);
  });

  test('restores files that were edited or removed', async () => {
    await rosetta('generate --spec petstore.yaml --out out/');
    rmSync(join(folder, 'out/docs/operations/listPets.md'));
    writeFileSync(join(folder, 'out/docs/operations/createPet.md'), 'mine');
    const { stderr } = await rosetta('generate --spec petstore.yaml --out out/');
    expect(stderr).toMatch(/^out: 2 written, 0 removed, \d+ unchanged\n$/);
  });

  test('updates files after a change to the description and removes obsolete ones', async () => {
    await rosetta('generate --spec petstore.yaml --out out/');
    writeFileSync(join(folder, 'petstore.yaml'), petstore.replace('dog: {value: {name: Rex}}', ''));
    const { stderr } = await rosetta('generate --spec petstore.yaml --out out/');
    expect(stderr).toMatch(/^out: [1-9]\d written, [1-9]\d removed, [1-9]\d+ unchanged/);
  });

  test('--language selects languages', async () => {
    await rosetta('generate --spec petstore.yaml --out out/ --language go --language python');
    const files = [...readFolder(join(folder, 'out')).keys()].filter((path) =>
      path.startsWith('snippets/listPets'),
    );
    expect(files).toEqual(
      ['complete.go', 'complete.py', 'go', 'py'].map((ending) => `snippets/listPets/default.${ending}`),
    );
  });

  test('--dry-run lists changes without writing files', async () => {
    const { code, stderr } = await rosetta('generate --spec petstore.yaml --out out/ --dry-run');
    expect(code).toBe(0);
    expect(stderr).toContain('would write snippets/listPets/default.go\n');
    expect(stderr).toMatch(/^out: \d+ to write, 0 removed, 0 unchanged$/m);
    expect(readFolder(join(folder, 'out')).size).toBe(0);
  });

  test('--json prints only JSON', async () => {
    const { stdout, stderr } = await rosetta('generate --spec petstore.yaml --out out/ --json');
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      dryRun: false,
      removed: [],
      unchanged: 0,
      diagnostics: [],
    });
    expect(stderr).toBe('');
  });

  test('--quiet prints no output', async () => {
    expect(await rosetta('generate --spec petstore.yaml --out out/ --quiet')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('an unreadable description changes no files', async () => {
    await rosetta('generate --spec petstore.yaml --out out/');
    const before = readFolder(join(folder, 'out'));
    writeFileSync(join(folder, 'petstore.yaml'), petstore.replace('{title: Pets,', '{title: Pets'));
    const { code, stderr } = await rosetta('generate --spec petstore.yaml --out out/');
    expect(code).toBe(3);
    expect(stderr).toContain('error syntax petstore.yaml:2:');
    expect(stderr).toContain('No files were written.\n');
    expect(readFolder(join(folder, 'out'))).toEqual(before);
  });

  test('files that rosetta did not generate are listed, and no files are written', async () => {
    mkdirSync(join(folder, 'out/docs'), { recursive: true });
    writeFileSync(join(folder, 'out/docs/openapi.yaml'), 'mine');
    const { code, stderr } = await rosetta('generate --spec petstore.yaml --out out/');
    expect(code).toBe(4);
    expect(stderr).toContain('  docs/openapi.yaml\n');
    expect([...readFolder(join(folder, 'out'))]).toEqual([['docs/openapi.yaml', 'mine']]);
  });

  test('an output folder that cannot be created is an I/O error', async () => {
    writeFileSync(join(folder, 'out'), 'a file');
    expect(await rosetta('generate --spec petstore.yaml --out out')).toMatchObject({ code: 4 });
  });

  test('--imports adds import lines', async () => {
    await rosetta('generate --spec petstore.yaml --out out/ --imports --language csharp');
    expect(readFileSync(join(folder, 'out/snippets/listPets/default.cs'), 'utf8')).toMatch(
      /^using RestSharp;\n\n/,
    );
  });

  test('--watch and other runs write to one folder at the same time', async () => {
    const stop = new AbortController();
    const running = rosetta('generate --spec petstore.yaml --out out/ --watch', { signal: stop.signal });
    const runs = ['python', 'go', 'ruby', 'python'].map((language) =>
      rosetta(`generate --spec petstore.yaml --out out/ --language ${language}`),
    );
    for (const { code, stderr } of await Promise.all(runs))
      expect([code, stderr]).toEqual([0, expect.anything()]);
    await vi.waitFor(() => expect(readFolder(join(folder, 'out')).has('docs/openapi.yaml')).toBe(true), {
      timeout: 20_000,
    });
    stop.abort();
    expect((await running).code).toBe(130);
    expect(await rosetta('check --spec petstore.yaml --out out/ --only output')).toMatchObject({ code: 0 });
  });

  test.each([
    ['edited', (text: string) => text.replace(/"diagnostics":.*/, '"diagnostics":[null]}')],
    ['of an earlier version', (text: string) => text.slice(text.indexOf('\n') + 1)],
    ['cut off', (text: string) => text.slice(0, 100)],
    ['binary', () => '\0\n\0'],
    ['of another shape', () => '{"key": 1, "inputs": 5, "outputs": {}, "diagnostics": "x"}'],
  ])('a cache record that is %s is ignored', async (_, change) => {
    await rosetta('generate --spec petstore.yaml --out out/');
    const cache = join(folder, '.cache/openapi-rosetta');
    for (const name of readdirSync(cache)) {
      const record = join(cache, name);
      writeFileSync(record, change(readFileSync(record, 'utf8')));
    }
    rmSync(join(folder, 'out/docs'), { recursive: true });
    expect(await rosetta('generate --spec petstore.yaml --out out/')).toMatchObject({ code: 0 });
    expect(readFolder(join(folder, 'out')).has('docs/openapi.yaml')).toBe(true);
  });

  test('--watch continues after an invalid description', async () => {
    const stop = new AbortController();
    const running = rosetta('generate --spec petstore.yaml --out out/ --watch', { signal: stop.signal });
    const title = () => readFolder(join(folder, 'out')).get('docs/openapi.yaml') ?? '';
    const waitUntil = (done: () => boolean) =>
      vi.waitFor(() => expect(done()).toBe(true), { timeout: 20_000, interval: 50 });
    await waitUntil(() => title().includes('title: Pets\n'));
    writeFileSync(join(folder, 'petstore.yaml'), 'openapi: [');
    await new Promise((later) => setTimeout(later, 500));
    writeFileSync(join(folder, 'petstore.yaml'), petstore.replace('title: Pets', 'title: Others'));
    await waitUntil(() => title().includes('title: Others\n'));
    stop.abort();
    const { code, stderr } = await running;
    expect(code).toBe(130);
    expect(stderr).toContain('error syntax petstore.yaml');
  });
});

describe('check', () => {
  test('passes after generate', async () => {
    await rosetta('generate --spec petstore.yaml --out out/');
    expect(await rosetta('check --spec petstore.yaml --out out/')).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^output +\d+ files +passed$/m),
    });
  });

  test('lists missing, stale and orphaned files, shows the difference and the command that fixes it', async () => {
    await rosetta('generate --spec petstore.yaml --out out/');
    rmSync(join(folder, 'out/snippets/listPets/default.go'));
    writeFileSync(
      join(folder, 'petstore.yaml'),
      petstore.replace('example: 10', 'example: 20').replace('dog: {value: {name: Rex}}', ''),
    );
    const { code, stdout, stderr } = await rosetta('check --spec petstore.yaml --out out/ --all');
    expect(code).toBe(1);
    expect(stdout).toContain('missing   out/snippets/listPets/default.go\n');
    expect(stdout).toContain('orphaned  out/snippets/createPet/dog.py\n');
    expect(stdout).toContain('stale     out/snippets/listPets/default.py\n');
    expect(stdout).toContain('  | -          example: 10\n  | +          example: 20\n');
    expect(stderr).toMatch(/^output .* 1 missing, \d+ stale, \d+ orphaned$/m);
    expect(stderr).toMatch(/^Run: rosetta generate --spec petstore.yaml --out out\/\n$/m);
  });

  test('--json prints the result', async () => {
    const { code, stdout } = await rosetta('check --spec petstore.yaml --out out/ --json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, stale: [], orphaned: [], foreign: [] });
  });

  test('validates examples against their schemas', async () => {
    const write = (limit: string) =>
      writeFileSync(
        join(folder, 'petstore.yaml'),
        petstore.replace('in: query, example: 10', `in: query, schema: {type: integer}, example: ${limit}`),
      );
    write('10');
    await rosetta('generate --spec petstore.yaml --out out/');
    expect(await rosetta('check --spec petstore.yaml --out out/')).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^examples +1 example +passed$/m),
    });
    write('ten');
    await rosetta('generate --spec petstore.yaml --out out/');
    const { code, stderr } = await rosetta('check --spec petstore.yaml --out out/');
    expect(code).toBe(1);
    expect(stderr).toContain('error example-invalid petstore.yaml:8:70\n');
    const json = await rosetta('check --spec petstore.yaml --out out/ --json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      ok: false,
      examples: 1,
      diagnostics: [{ code: 'example-invalid', place: { line: 8, column: 70 } }, { code: 'no-snippet' }],
    });
  });

  test('an invalid description fails', async () => {
    writeFileSync(join(folder, 'petstore.yaml'), 'openapi: 2.0.0');
    expect(await rosetta('check --spec petstore.yaml --out out/')).toMatchObject({ code: 3 });
  });
});

describe('snippet and list', () => {
  test('snippet prints one program', async () => {
    const { code, stdout, stderr } = await rosetta(
      'snippet createPet --spec petstore.yaml --language python --sample dog',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('payload = { "name": "Rex" }\n');
    await rosetta('generate --spec petstore.yaml --out out/');
    expect(stdout).toBe(readFolder(join(folder, 'out')).get('snippets/createPet/dog.py'));
  });

  test.each([
    [
      'snippet createPets --spec petstore.yaml --language go',
      'Unknown operation "createPets". Did you mean createPet?\n',
    ],
    [
      'snippet createPet --spec petstore.yaml --language go --sample cow',
      'Unknown sample "cow". Samples of createPet: cat, dog.\n',
    ],
    [
      'snippet createPet --spec petstore.yaml --language pyhton',
      'Unknown language "pyhton". Did you mean python?\n',
    ],
    ['snippet createPet --spec petstore.yaml', 'Choose one language with --language: '],
  ])('%s', async (line, message) => {
    const { code, stdout, stderr } = await rosetta(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('list prints operations and samples as text and as JSON', async () => {
    const { stdout } = await rosetta('list --spec petstore.yaml');
    expect(stdout).toBe('listPets\tGET /pets\tdefault\ncreatePet\tPOST /pets\tcat dog\n');
    const json = await rosetta('list --spec petstore.yaml --json');
    expect(JSON.parse(json.stdout)).toContainEqual({
      operation: 'createPet',
      method: 'POST',
      path: '/pets',
      samples: ['cat', 'dog'],
    });
  });
});

describe('the command line', () => {
  test.each([
    ['generate --spce petstore.yaml', 'Unknown option "--spce". Did you mean --spec?\n'],
    ['genrate', 'Unknown command "genrate". Did you mean generate?\n'],
    ['lint petstore.yaml', 'Unknown command "lint". Use rosetta check.\n'],
    ['generate --import', 'Unknown option "--import". Did you mean --imports?\n'],
    ['snippet', 'Missing required argument "operation". See rosetta snippet --help\n'],
    ['rules extra', 'Expected 0 arguments but got 1. See rosetta rules --help\n'],
    [
      'snippet listPets --style x',
      'Allowed choices are documented, complete, stream, client, client-stream. See rosetta snippet --help\n',
    ],
    ['generate', 'No OpenAPI description given. Use --spec openapi.yaml, or create rosetta.yaml: '],
    ['diff', 'No OpenAPI description given. Pass two files: rosetta diff old.yaml new.yaml. '],
    ['generate --config none.yaml', 'Configuration file none.yaml does not exist.\n'],
    [
      'generate --config petstore.yaml',
      'petstore.yaml is an OpenAPI description, not a configuration. Use --spec ',
    ],
    ['probe petstore.yaml', 'Pass a description with --spec petstore.yaml.\n'],
  ])('%s is rejected', async (line, message) => {
    const { code, stdout, stderr } = await rosetta(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test.each(['generate', 'check', 'snippet', 'list'])('%s --help has examples', async (name) => {
    const { code, stdout } = await rosetta(`${name} --help`);
    expect(code).toBe(0);
    expect(stdout).toContain(`Examples:\n  rosetta ${name}`);
  });

  test('a missing description is reported with its path', async () => {
    const { code, stderr } = await rosetta('generate --spec none.yaml');
    expect(code).toBe(4);
    expect(stderr).toContain('File none.yaml does not exist.');
    expect(await rosetta('generate --spec no/folder.yaml')).toMatchObject({ code: 4 });
  });
});

describe('the configuration', () => {
  const configured = (text: string) => {
    writeFileSync(join(folder, 'rosetta.yaml'), text);
    return rosetta('generate');
  };

  test('paths are relative to the configuration file and flags take precedence', async () => {
    mkdirSync(join(folder, 'spec'));
    writeFileSync(
      join(folder, 'spec/rosetta.yaml'),
      'spec: ../petstore.yaml\nout: ../made\ntargets: {snippets: {languages: [ruby]}}\nplaceholders: {token: KEY}\n',
    );
    expect(await rosetta('generate --out other')).toMatchObject({ code: 0 });
    expect(
      [...readFolder(join(folder, 'other')).keys()].filter((path) => path.startsWith('snippets/listPets')),
    ).toEqual(['snippets/listPets/default.complete.rb', 'snippets/listPets/default.rb']);
    expect(await rosetta('generate')).toMatchObject({ stderr: expect.stringContaining('made: ') });
  });

  test('all problems are reported with their locations', async () => {
    const { code, stderr } = await configured(
      'spec: 5\ntragets: {docs: true}\nplaceholders: {token: "a b", key: x}\n',
    );
    expect(code).toBe(2);
    expect(stderr).toBe(
      [
        'rosetta.yaml:1:1: "spec" must be a string.',
        'rosetta.yaml:2:1: Unknown setting "tragets". Did you mean targets?',
        'rosetta.yaml:3:16: A placeholder must consist of letters, digits and the characters -._~+/=<>[]{}$, and begin with a letter, a digit or one of _<[{$.',
        'rosetta.yaml:3:30: Unknown setting "key". Known settings: token, apiKey, credentials.',
        '',
      ].join('\n'),
    );
  });

  test('linter errors are reported with their locations and stop the run', async () => {
    writeFileSync(join(folder, 'redocly.yaml'), 'rules: {info-license: error, operation-summary: warn}\n');
    const { code, stderr } = await configured('spec: petstore.yaml\nlint: redocly.yaml\n');
    expect(code).toBe(3);
    expect(stderr).toContain('error info-license petstore.yaml:2:1\n');
    expect(stderr).toContain('warning operation-summary petstore.yaml:');
  });
});
