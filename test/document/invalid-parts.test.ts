import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDocument } from '../../codegen/document/load.ts';
import { valueAt } from '../../codegen/document/pointer.ts';
import { generate } from '../../codegen/generate.ts';
import { asErrors, hasErrors } from '../../codegen/values/diagnostic.ts';
import { configFor } from '../support/cases.ts';

let folder: string;
let entry: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-invalid-'));
  entry = join(folder, 'openapi.yaml');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Parts {
  readonly root?: string;
  readonly item?: string;
  readonly operation?: string;
  readonly responses?: string;
  readonly schema?: string;
  readonly components?: string;
  readonly version?: string;
}

/** A description with a mistake in one part. Lines: 4 root, 7 path item, 10 operation, 11 responses, 14 schema, 15 components. */
function describeApi(parts: Parts): string {
  return `openapi: ${parts.version ?? '3.1.1'}
info: {title: Pets, version: 1.0.0}
servers: [{url: https://pets.example.org}]
${parts.root ?? 'x-root: 1'}
paths:
  /pets:
    ${parts.item ?? 'x-item: 1'}
    get:
      operationId: listPets
      ${parts.operation ?? 'x-operation: 1'}
      responses: ${parts.responses ?? "{'200': {description: Fine}}"}
components:
  schemas:
    Pet: ${parts.schema ?? '{type: object}'}
  ${parts.components ?? 'x-components: 1'}
`;
}

describe('a description is generated without its invalid part:', () => {
  test.each<[string, Parts, string, number, string]>([
    [
      'a description of a tag that is a reference',
      { root: 'tags: [{name: a, description: {$ref: a.md}}]' },
      'wrong-kind',
      4,
      'Field "description" must be a string; it was skipped. Replace the value with a string.',
    ],
    [
      'a server without a host',
      { operation: "servers: [{url: 'https://'}]" },
      'server',
      10,
      'Server URL "https://" is not an http or https URL; snippets use https://example.com.',
    ],
    [
      'a reference to a misspelled component',
      {
        operation: "parameters: [{$ref: '#/components/parameters/Limt'}]",
        components: 'parameters: {Limit: {name: limit, in: query}}',
      },
      'unresolved-ref',
      10,
      'Reference "#/components/parameters/Limt" cannot be resolved; the parameter was skipped. Did you mean "#/components/parameters/Limit"?',
    ],
    [
      'a reference to a missing file',
      { schema: '{$ref: pet.yaml}' },
      'missing-file',
      14,
      'File pet.yaml does not exist; the schema accepts any value. Correct the path.',
    ],
    [
      'a circular reference',
      { schema: "{$ref: '#/components/schemas/Pet'}" },
      'circular-ref',
      14,
      'Reference "#/components/schemas/Pet" is circular; the schema accepts any value.',
    ],
    [
      'a parameter without a name',
      { operation: 'parameters: [{in: query}]' },
      'missing-field',
      10,
      'The Parameter Object is missing the required field "name"; it was skipped. Add the field "name".',
    ],
    [
      'a misspelled field of a path item',
      { item: 'paramters: []' },
      'unknown-field',
      7,
      '"paramters" is not a field of the Path Item Object. Did you mean "parameters"?',
    ],
    [
      'a misspelled field of an operation',
      { operation: 'requestBodys: {}' },
      'unknown-field',
      10,
      '"requestBodys" is not a field of the Operation Object. Did you mean "requestBody"?',
    ],
    [
      'a misspelled keyword of a schema',
      { schema: '{type: object, proprties: {}}' },
      'unknown-field',
      14,
      '"proprties" is not a field of the Schema Object. Did you mean "properties"?',
    ],
    [
      'a misspelled type',
      { schema: '{type: intger}' },
      'unknown-type',
      14,
      '"type" has the invalid value "intger"; it was skipped. Did you mean "integer"?',
    ],
    [
      'the name of a type in another language',
      { schema: '{type: [float, "null"]}' },
      'unknown-type',
      14,
      '"type" has the invalid value "float"; it was skipped. Did you mean "number"?',
    ],
    [
      'an invalid pattern',
      { schema: "{type: string, pattern: '(['}" },
      'invalid-pattern',
      14,
      '"pattern" is not a valid regular expression: Unterminated character class; it was skipped.',
    ],
    [
      'a response key with four digits',
      { responses: "{'2011': {description: Fine}}" },
      'response-key',
      11,
      '"2011" is not a status code; the response was skipped. Did you mean "201"?',
    ],
    [
      'a field of a response with wrong indentation',
      { responses: "{'200': {description: Fine}, content: {application/json: {}}}" },
      'response-key',
      11,
      '"content" is not a status code; the response was skipped.',
    ],
    [
      'a duplicate operationId',
      { item: 'put: {operationId: listPets, responses: {}}' },
      'renamed',
      7,
      'operationId "listPets" is already used by GET /pets; the operation was renamed to listPets-2.',
    ],
  ])('%s', async (_name, parts, code, line, text) => {
    writeFileSync(entry, describeApi(parts));
    const { diagnostics, files } = await generate(configFor(entry), folder);
    const [first, ...others] = diagnostics;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ code, severity: 'warning', place: { file: 'openapi.yaml', line } });
    expect(`${first?.message} ${first?.help}`).toContain(text);
    expect(hasErrors(asErrors(diagnostics))).toBe(true);
    expect(files.map(({ path }) => path)).toContain('docs/operations/listPets.md');
  });
});

test.each<[string, Parts]>([
  ['an unknown keyword of a schema in OpenAPI 3.1', { schema: '{type: object, ordering: 1}' }],
  ['an extension', { operation: 'x-anything: {paramters: 1}' }],
  ['a range of status codes', { responses: '{2XX: {description: Fine}, default: {description: Other}}' }],
  ['a pattern that is only valid without the flag u', { schema: "{type: string, pattern: '\\-'}" }],
  ['fields of an example', { schema: '{type: object, example: {paramters: 1, type: intger}}' }],
])('loadDocument accepts %s', async (_name, parts) => {
  writeFileSync(entry, describeApi(parts));
  expect((await loadDocument(entry, folder)).diagnostics).toEqual([]);
});

test('an unknown field that is not a misspelling is a warning without effect on check', async () => {
  writeFileSync(entry, describeApi({ operation: 'rateLimitedTo: 5' }));
  const { diagnostics } = await loadDocument(entry, folder);
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-field']);
  expect(hasErrors(asErrors(diagnostics))).toBe(false);
});

test('the items after a skipped item keep their locations', async () => {
  writeFileSync(
    entry,
    describeApi({ operation: 'parameters: [5, {name: a, in: query},\n        {name: b, in: body}]' }),
  );
  const { diagnostics } = await generate(configFor(entry), folder);
  expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
    ['wrong-kind', 10],
    ['parameter', 11],
  ]);
});

test('chains of references to skipped parts are skipped', async () => {
  const chain = Array.from(
    { length: 8 },
    (_, index) => `R${index}: {$ref: '#/components/responses/R${index + 1}'}`,
  );
  writeFileSync(entry, describeApi({ components: `responses: {${chain.join(', ')}, R8: {$ref: '#/none'}}` }));
  const { document, diagnostics } = await loadDocument(entry, folder);
  expect(diagnostics).toHaveLength(9);
  expect(document?.root['components']).toMatchObject({ responses: {} });
});

describe('loadDocument locates a syntax error:', () => {
  test.each<[string, string, string]>([
    [
      'a comment in JSON',
      '{\n  // comment\n  "openapi": "3.1.0"\n}\n',
      '2:3 comments are not allowed in JSON',
    ],
    ['a comment before JSON', '/* a */\n{"openapi": "3.1.0"}\n', '1:1 comments are not allowed in JSON'],
    ['a trailing comma', '{"openapi": "3.1.0",\n}\n', '1:20 the comma before "}" is not allowed in JSON'],
    [
      'a brace of JSON that is not closed',
      '{\n  "openapi": "3.1.0",\n  "info": {"title": "a",\n  "paths": {}\n}\n',
      '3:11 "{" is not closed',
    ],
    [
      'a brace of YAML that is not closed',
      'openapi: 3.1.0\ninfo: {title: a, version: "1"\npaths: {}\n',
      '2:7 "{" is not closed',
    ],
    [
      'a bracket at the end of YAML',
      'openapi: 3.1.0\npaths:\n  /a/{b}: {}\ntags: [a, b\n',
      '4:7 "[" is not closed',
    ],
    ['a tab', 'openapi: 3.1.0\npaths:\n\t/a: {}\n', '3:1 tab characters must not be used in indentation'],
  ])('%s', async (_name, text, expected) => {
    writeFileSync(entry, text);
    const { diagnostics } = await loadDocument(entry, folder);
    expect(
      diagnostics.map(({ code, message, place }) => [code, `${place?.line}:${place?.column} ${message}`]),
    ).toEqual([
      [
        'syntax',
        expect.stringContaining(
          expected.replace(/^(\S+) /, text.startsWith('openapi') ? '$1 Invalid YAML: ' : '$1 Invalid JSON: '),
        ),
      ],
    ]);
  });
});

test('a reference to an array item finds the same item after an earlier item was skipped', async () => {
  const parameters = '[{name: bad}, {name: a, in: query, example: A}, {name: b, in: query, example: B}]';
  const reference = "'#/paths/~1pets/get/parameters/1'";
  const other = `/other: {get: {parameters: [{$ref: ${reference}}], responses: {}}}`;
  writeFileSync(
    entry,
    describeApi({ operation: `parameters: ${parameters}` }).replace('paths:\n', `paths:\n  ${other}\n`),
  );
  const { document } = await loadDocument(entry);
  expect(document?.resolve(valueAt(document.root, ['paths', '/other', 'get', 'parameters', '0']))).toEqual({
    name: 'a',
    in: 'query',
    example: 'A',
  });
});

test('a chain of 100 references to a missing part does not stop the run', async () => {
  const chain = Array.from(
    { length: 100 },
    (_, index) => `P${index}: {$ref: '#/components/parameters/P${index + 1}'}`,
  );
  writeFileSync(
    entry,
    describeApi({
      operation: "parameters: [{$ref: '#/components/parameters/P0'}]",
      components: `parameters: {${chain.join(', ')}}`,
    }),
  );
  const { document, diagnostics } = await loadDocument(entry);
  expect(document).toBeDefined();
  expect(hasErrors(diagnostics)).toBe(false);
  expect(diagnostics.filter(({ code }) => code === 'unresolved-ref')).toHaveLength(101);
});
