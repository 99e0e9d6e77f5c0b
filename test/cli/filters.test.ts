import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
      tags: [Pets]
      responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    post:
      operationId: createPet
      tags: [Pets]
      responses: {'201': {description: Made}}
  /pets/{id}/toys:
    get:
      operationId: listToys
      tags: [Pets, Toys]
      parameters: [{name: id, in: path, required: true, example: 1}]
      responses: {'200': {description: Fine}}
  /owners:
    get:
      operationId: internal/listOwners
      tags: [Owners]
      responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}}}
components:
  schemas:
    Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Claws'}]}
    Claws: {type: object, properties: {claws: {type: integer}}}
    Owner: {type: object, properties: {address: {$ref: '#/components/schemas/Address'}}}
    Address: {type: string}
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-filters-'));
  writeFileSync(join(folder, 'petstore.yaml'), petstore);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rosetta = (line: string) => runCommand(line.split(' '), folder);
const configured = (text: string, line: string) => {
  writeFileSync(join(folder, 'rosetta.yaml'), `spec: petstore.yaml\n${text}`);
  return rosetta(line);
};
const listed = async (text: string): Promise<readonly string[]> => {
  const { stdout } = await configured(text, 'list --json');
  const rows: readonly { readonly operation: string }[] = JSON.parse(stdout);
  return rows.map(({ operation }) => operation);
};
const output = () => readFolder(join(folder, 'generated'));

describe('"include" and "exclude"', () => {
  test.each<[string, readonly string[]]>([
    ['include: [{path: /pets}]', ['listPets', 'createPet']],
    ['include: [{path: /pets/*}]', []],
    ['include: [{path: /pets/**}]', ['listPets', 'createPet', 'listToys']],
    ['include: [{path: "/pets/*/toys"}]', ['listToys']],
    ['include: [{path: "/**/toys"}]', ['listToys']],
    ['include: [{path: "/pets/{id}/toys"}]', ['listToys']],
    ['include: [{path: "*"}]', []],
    ['include: [{method: GET, path: /pets}]', ['listPets']],
    ['include: [{tag: Toys}]', ['listToys']],
    ['include: [{operationId: list*}]', ['listPets', 'listToys']],
    ['include: [{operationId: "**list*"}]', ['listPets', 'listToys', 'internal-listOwners']],
    ['include: [{tag: Toys}, {tag: Owners}]', ['listToys', 'internal-listOwners']],
    ['exclude: [{tag: Pets}]', ['internal-listOwners']],
    ['exclude: [{method: post}, {operationId: internal/*}]', ['listPets', 'listToys']],
    ['include: [{tag: Pets}]\nexclude: [{tag: Toys}]', ['listPets', 'createPet']],
  ])('%s', async (text, operations) => {
    if (operations.length > 0) expect(await listed(`${text}\n`)).toEqual(operations);
    else expect(await configured(`${text}\n`, 'list')).toMatchObject({ code: 3 });
  });

  test('apply to snippets, client, description and docs', async () => {
    expect(await configured('exclude: [{tag: Owners}]\n', 'generate')).toMatchObject({ code: 0 });
    const files = [...output()];
    expect(files.length).toBeGreaterThan(40);
    const naming = files.filter(
      ([path, text]) => !path.includes('/runtime/') && /Owner|Address/.test(path + text),
    );
    expect(naming.map(([path]) => path)).toEqual([]);
    expect(output().get('clients/typescript/src/index.ts')).toContain('Claws');
    expect(output().get('docs/openapi.yaml')).toContain('    Cat:\n');
  });

  test('do not apply to the examples of rosetta check', async () => {
    const text = petstore.replace('Address: {type: string}', 'Address: {type: string, examples: [1]}');
    writeFileSync(join(folder, 'petstore.yaml'), text);
    const { code, stderr } = await configured('exclude: [{tag: Owners}]\n', 'check --only examples');
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('error example-invalid') });
  });

  test('warn about an entry that matches no operation, with its location and a suggestion', async () => {
    const { code, stderr } = await configured(
      `include: [{tag: Pets}, {tag: Pet}]
exclude:
  - {path: /owner}
  - {tag: Owners, method: post}
  - {operationId: deleteEverything}
`,
      'generate --target docs',
    );
    expect(code).toBe(0);
    expect(stderr).toContain('warning unmatched-filter rosetta.yaml:2:24\n');
    expect(stderr).toContain('The entry {tag: Pet} of "include" matches no operation.');
    expect(stderr).toContain('Did you mean tag: Pets?');
    expect(stderr).toContain('warning unmatched-filter rosetta.yaml:4:5\n');
    expect(stderr).toContain('Did you mean path: /owners?');
    expect(stderr).toContain(
      'All keys of an entry must match the same operation. Write one entry for each operation.',
    );
    expect(stderr).toContain(
      'Use one of the values of operationId: listPets, createPet, listToys, internal/listOwners.',
    );
  });

  test('are rejected if they remove every operation, and the output does not change', async () => {
    await configured('', 'generate --target docs');
    const before = output();
    const { code, stderr } = await configured('exclude: [{path: "/**"}]\n', 'generate --target docs');
    expect(code).toBe(3);
    expect(stderr).toContain('error no-operations rosetta.yaml:2:11\n');
    expect(output()).toEqual(before);
  });

  test('warn about a reference into an operation that they remove', async () => {
    const inner = "'#/paths/~1owners/get/responses/200/content/application~1json/schema'";
    writeFileSync(join(folder, 'petstore.yaml'), petstore.replace("'#/components/schemas/Claws'", inner));
    const { code, stderr } = await configured('exclude: [{tag: Owners}]\n', 'generate --target description');
    expect(code).toBe(0);
    expect(stderr).toContain('warning excluded-reference petstore.yaml:28:56');
    expect(output().get('docs/openapi.yaml')).toContain('    Address:\n');
  });

  test('report every problem with its location', async () => {
    const { code, stderr } = await configured(
      `include: {tag: Pets}
exclude:
  - tag: 5
  - {}
  - {pth: /pets}
  - {path: pets}
  - /pets
`,
      'list',
    );
    expect(code).toBe(2);
    expect(stderr).toBe(
      [
        'rosetta.yaml:2:1: "include" must be a non-empty array of mappings with the keys path, method, tag, operationId.',
        'rosetta.yaml:4:5: "tag" must be a string.',
        'rosetta.yaml:5:5: An entry must be a mapping with at least one of the keys path, method, tag, operationId.',
        'rosetta.yaml:6:6: Unknown setting "pth". Did you mean path?',
        'rosetta.yaml:7:6: A path must begin with "/" or "*".',
        'rosetta.yaml:8:5: An entry must be a mapping with at least one of the keys path, method, tag, operationId.',
        '',
      ].join('\n'),
    );
  });
});
