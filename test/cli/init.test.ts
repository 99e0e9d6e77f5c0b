import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const description = `openapi: 3.1.1
info: {title: Pets, version: 1.0.0}
servers: [{url: https://pets.example.org}]
paths: {/pets: {get: {operationId: listPets, responses: {'200': {description: Fine}}}}}
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-init-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rosetta = (...args: readonly string[]) => runCommand(args, folder);

function add(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('rosetta init writes a file that rosetta generate reads', async () => {
  add('spec/openapi.yaml', description);
  expect(await rosetta('init')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'Wrote spec/rosetta.yaml. Next: rosetta generate\n',
  });
  expect(await rosetta('generate', '--language', 'python')).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^generated: \d+ written/),
  });
  expect(existsSync(join(folder, 'generated/snippets/listPets'))).toBe(true);
});

test('the file matches the published schema, and its first line names it', async () => {
  add('api/v1.yaml', description);
  expect((await rosetta('init', 'api/v1.yaml')).stderr).toBe(
    'Wrote api/rosetta.yaml. Next: rosetta generate --config api/rosetta.yaml\n',
  );
  const text = read('api/rosetta.yaml');
  const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
  expect(resolve(folder, 'api', named)).toBe(
    join(folder, 'node_modules/openapi-rosetta/rosetta.schema.json'),
  );
  const schema: object = JSON.parse(readFileSync(join(root, 'rosetta.schema.json'), 'utf8'));
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  validate(load(text));
  expect(validate.errors).toBe(null);
});

test('every setting of the schema is in the file, below a comment', async () => {
  add('openapi.json', JSON.stringify(load(description)));
  await rosetta('init');
  const schema: { readonly properties: object } = JSON.parse(
    readFileSync(join(root, 'rosetta.schema.json'), 'utf8'),
  );
  const names = Object.keys(schema.properties);
  expect(
    names.filter((name) => !new RegExp(`^# .*\n(?:# )?${name}:`, 'm').test(read('rosetta.yaml'))),
  ).toEqual([]);
});

test('lint is set if the folder has a Redocly configuration', async () => {
  add('spec/openapi.yml', description);
  add('spec/redocly.yaml', 'rules: {}\n');
  await rosetta('init');
  expect(read('spec/rosetta.yaml')).toContain('\nlint: redocly.yaml\n');
});

test('a file name that YAML would read differently is quoted', async () => {
  add('my: api #1.yaml', description);
  await rosetta('init', 'my: api #1.yaml');
  expect(load(read('rosetta.yaml'))).toMatchObject({ spec: 'my: api #1.yaml' });
});

test('an existing rosetta.yaml is not changed', async () => {
  add('openapi.yaml', description);
  add('rosetta.yaml', 'mine');
  expect(await rosetta('init')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'rosetta.yaml already exists; it was not changed. Edit it, or delete it and run rosetta init again.\n',
  });
  expect(read('rosetta.yaml')).toBe('mine');
});

test('without a description, the command exits with 2 and the next step', async () => {
  expect(await rosetta('init')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'No description found: searched openapi.yaml, openapi.yml, openapi.json, spec/openapi.yaml, spec/openapi.yml, spec/openapi.json. Pass its path: rosetta init <file>\n',
  });
  expect(await rosetta('init', 'missing.yaml')).toMatchObject({
    code: 4,
    stderr: 'missing.yaml does not exist or is not a file.\n',
  });
  expect(existsSync(join(folder, 'rosetta.yaml'))).toBe(false);
});
