import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';

const petstore = `openapi: 3.1.1
info: {title: Pets, version: 1.0.0}
servers: [{url: https://pets.example.org}]
paths:
  /pets:
    get:
      operationId: listPets
      responses: {'200': {description: Fine}}
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-mistakes-'));
  writeFileSync(join(folder, 'petstore.yaml'), petstore);
  mkdirSync(join(folder, 'api'));
  writeFileSync(join(folder, 'api/openapi.yaml'), petstore);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rosetta = (line: string, options?: Parameters<typeof runCommand>[2]) =>
  runCommand(line.split(' '), folder, options);

describe('a mistake in the command line is reported with the next step:', () => {
  test.each([
    [
      'generate --spec https://pets.example.org/openapi.yaml',
      2,
      'https://pets.example.org/openapi.yaml is a URL; the description must be a local file. Download it first: curl -o openapi.yaml https://pets.example.org/openapi.yaml\n',
    ],
    ['generate --spec api', 2, 'api is a folder. Pass the entry file: api/openapi.yaml\n'],
    ['check --spec *.yaml', 2, '*.yaml is a pattern. Pass one file, the entry file of the description.\n'],
    [
      'generate petstore.yaml --spec api/openapi.yaml',
      2,
      'Use either petstore.yaml or --spec api/openapi.yaml, not both.\n',
    ],
    ['generate --spec petsore.yaml', 4, 'File petsore.yaml does not exist. Did you mean petstore.yaml?\n'],
  ])('%s', async (line, code, stderr) => {
    expect(await rosetta(line)).toEqual({ code, stdout: '', stderr });
  });
});

test.each([
  'generate missing.json',
  'check missing.json',
  'list missing.json',
  'verify missing.json',
  'mock missing.json',
  'snippet listPets --language go --spec missing.json',
  'probe https://pets.example.org --spec missing.json',
  'diff missing.json petstore.yaml',
  'diff petstore.yaml missing.json',
])('rosetta %s ends with 4', async (line) => {
  const { code, stderr } = await rosetta(line);
  expect({ code, stderr }).toEqual({
    code: 4,
    stderr: expect.stringMatching(/^File missing\.json does not exist\. /),
  });
});

test.each([
  ['', 'rosetta.yaml:1:1: Invalid YAML: the file is empty. Write the content of the file.\n'],
  ['out: out\n', 'rosetta.yaml: The setting "spec" is missing. Add the line "spec: openapi.yaml".\n'],
  [
    'spec: petstore.yaml\n\tout: out\n',
    'rosetta.yaml:2:1: Invalid YAML: tab characters must not be used in indentation. Indent with spaces.\n',
  ],
])('the configuration %j is rejected', async (text, stderr) => {
  writeFileSync(join(folder, 'rosetta.yaml'), text);
  expect(await rosetta('list')).toEqual({ code: 2, stdout: '', stderr });
});

test('generate accepts the description as an argument', async () => {
  expect(await rosetta('generate petstore.yaml --out out --dry-run --quiet')).toMatchObject({ code: 0 });
});

test('rosetta.yaml is found from a subfolder', async () => {
  writeFileSync(join(folder, 'rosetta.yaml'), 'spec: petstore.yaml\n');
  const { stdout } = await runCommand(['list'], join(folder, 'api'));
  expect(stdout).toBe('listPets\tGET /pets\tdefault\n');
});

test('rosetta.yaml above the root of a git repository is not read', async () => {
  writeFileSync(join(folder, 'rosetta.yaml'), 'spec: petstore.yaml\n');
  mkdirSync(join(folder, 'api/.git'));
  expect((await runCommand(['list'], join(folder, 'api'))).code).toBe(2);
});

test.each([
  ['', 3, 'error undeclared-path-parameter petstore.yaml:5:3'],
  ['[{name: id, in: path, required: true}]', 0, ''],
  ["[{$ref: '#/components/parameters/Id'}]", 3, 'error unresolved-ref petstore.yaml:8:21'],
  ['[{name: id, in: pth}]', 0, 'warning parameter petstore.yaml:8:20'],
])('a path parameter with the definition %j has one problem or less', async (parameters, code, problem) => {
  const operation = `operationId: listPets${parameters && `\n      parameters: ${parameters}`}`;
  const text = petstore.replace('/pets:', '/pets/{id}:').replace('operationId: listPets', operation);
  writeFileSync(join(folder, 'petstore.yaml'), text);
  const outcome = await rosetta('check petstore.yaml --only description');
  expect(outcome.code).toBe(code);
  expect(outcome.stderr.match(/^(?:error|warning) .*/gm) ?? []).toEqual(problem === '' ? [] : [problem]);
});

const invalidPattern = "{type: string, pattern: '('}";

describe('problems with the same cause', () => {
  beforeEach(() => {
    const schemas = Array.from({ length: 30 }, (_, index) => `    S${index}: ${invalidPattern}\n`);
    writeFileSync(join(folder, 'petstore.yaml'), `${petstore}components:\n  schemas:\n${schemas.join('')}`);
  });

  test('are one entry with the places of three more', async () => {
    const { code, stderr } = await rosetta('check petstore.yaml --only description');
    expect(code).toBe(3);
    expect(stderr).toBe(
      `error invalid-pattern petstore.yaml:11:24
  "pattern" is not a valid regular expression: Unterminated group; it was skipped.
  11 |     S0: ${invalidPattern}
     |                        ^
  → Use the syntax of JavaScript (ECMA-262).
  Also at 12:24, 13:24, 14:24, … and 26 more (--all)

30 errors
description  1 file, 1 operation  30 errors
`,
    );
  });

  test('have one place if operations share the component', async () => {
    const body = "requestBody: {$ref: '#/components/requestBodies/Csv'}, responses: {}";
    const operations = [1, 2, 3].map(
      (index) => `  /csv${index}: {post: {operationId: csv${index}, ${body}}}\n`,
    );
    const components =
      'components: {requestBodies: {Csv: {content: {text/csv: {schema: {type: object}}}}}}\n';
    writeFileSync(join(folder, 'petstore.yaml'), `${petstore}${operations.join('')}${components}`);
    const { stderr } = await rosetta('check petstore.yaml --only description');
    expect(stderr.match(/^3 warnings$|^ {2}Also at.*/gm)).toEqual(['3 warnings']);
  });

  test('are all printed with --all and as JSON', async () => {
    const { stderr } = await rosetta('check petstore.yaml --only description --all');
    expect(stderr.match(/^error invalid-pattern/gm)).toHaveLength(30);
    const { stdout } = await rosetta('check petstore.yaml --only description --json');
    expect(JSON.parse(stdout).diagnostics).toHaveLength(30);
  });

  test('are counted in one line by commands that do not need the parts', async () => {
    expect((await rosetta('list --spec petstore.yaml')).stderr).toBe(
      'The description has 30 invalid parts. To list them: rosetta check\n',
    );
  });
});

test('at most twenty causes are shown', async () => {
  const schemas = Array.from(
    { length: 25 },
    (_, index) => `    S${index}: {maximum: ${index}, default: 100}\n`,
  );
  writeFileSync(join(folder, 'petstore.yaml'), `${petstore}components:\n  schemas:\n${schemas.join('')}`);
  const { stderr } = await rosetta('check petstore.yaml --only examples');
  expect(stderr.match(/^error default-invalid/gm)).toHaveLength(20);
  expect(stderr).toContain('… and 5 more causes (--all)\n\n25 errors\n');
});

test('messages are wrapped at COLUMNS', async () => {
  writeFileSync(join(folder, 'petstore.yaml'), petstore.replace('https://pets.example.org', 'https://'));
  const { stderr } = await rosetta('check petstore.yaml --only description', { env: { COLUMNS: '80' } });
  expect(Math.max(...stderr.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test('a command of more than two seconds prints its progress, except with --quiet', async () => {
  let now = 0;
  const clock = () => {
    now += 3_000;
    return now;
  };
  const { stderr } = await rosetta('generate petstore.yaml --out out', { clock });
  expect(stderr).toContain('Reading petstore.yaml …\n');
  expect((await rosetta('generate petstore.yaml --out other --quiet', { clock })).stderr).toBe('');
});

test('a printed snippet ends with one newline', async () => {
  const { stdout } = await rosetta('snippet listPets petstore.yaml --language go');
  expect(stdout).toMatch(/[^\n]\n$/);
});
