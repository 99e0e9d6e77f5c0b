import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkExamples } from '../../codegen/check/check-examples.ts';
import { loadDocument } from '../../codegen/document/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'rosetta-examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function messagesOf(text: string): Promise<readonly string[]> {
  const entry = join(folder, 'openapi.yaml');
  writeFileSync(entry, `openapi: 3.0.4\ninfo: {title: a, version: "1"}\n${text}`);
  const { document } = await loadDocument(entry, folder);
  return document ? checkExamples(document).diagnostics.map(({ message }) => message) : ['not loaded'];
}

const mismatch = 'Example does not match its schema: ';

describe('an example of a parameter is validated as it is sent:', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['a boolean', '{type: boolean}', "'true'", []],
    ['another string', '{type: boolean}', 'maybe', ['the value must be a boolean']],
    ['a number', '{type: integer, maximum: 5}', "'4'", []],
    ['a number that is too large', '{type: integer, maximum: 5}', "'7'", ['the value must be <= 5']],
    ['a number for a string', '{type: string}', '12', []],
    ['a number of an enum of strings', '{type: string, enum: ["1", "2"]}', '2', []],
    ['an array', '{type: array, items: {type: integer}}', "'1,2'", []],
    ['items of an array', '{type: array, items: {type: integer}}', "['1', '2']", []],
  ])('%s', async (_name, schema, example, expected) => {
    const messages = await messagesOf(
      `paths: {/a: {get: {parameters: [{name: p, in: query, schema: ${schema}, example: ${example}}], responses: {}}}}\n`,
    );
    expect(messages).toEqual(expected.map((message) => `${mismatch}${message}.`));
  });
});

test.each<[string, readonly string[]]>([
  ['application/x-www-form-urlencoded', []],
  ['multipart/form-data', []],
  ['application/json', ['/ok must be a boolean']],
])('a string for a boolean in %s', async (mediaType, expected) => {
  const messages = await messagesOf(
    `paths: {/a: {post: {requestBody: {content: {${mediaType}: {schema: {type: object, properties: {ok: {type: boolean}}}, example: {ok: 'true'}}}}, responses: {}}}}\n`,
  );
  expect(messages).toEqual(expected.map((message) => `${mismatch}${message}.`));
});

test.each<[string, readonly string[]]>([
  ['{type: integer, maximum: 5, default: 9}', ['Default does not match its schema: the value must be <= 5.']],
  ['{type: integer, maximum: 5, default: 5}', []],
  ['{oneOf: [{type: object, nullable: true}, {}], example: null}', []],
  ['{allOf: [{type: object}, {nullable: true}], example: null}', []],
  ['{allOf: [{type: object}, {}], example: null}', [`${mismatch}the value must be an object.`]],
])('the schema %s', async (schema, expected) => {
  expect(await messagesOf(`paths: {}\ncomponents: {schemas: {A: ${schema}}}\n`)).toEqual(expected);
});
