import { expect, test } from 'vitest';
import { buildModel } from '../../codegen/model/build.ts';
import { documentOfText } from '../diff/in-memory.ts';
import { placeholders } from '../support/cases.ts';

/** Messages about identical paths of a description with these Path Items. */
async function messagesOf(paths: string): Promise<readonly string[]> {
  const document = await documentOfText(`
openapi: 3.1.1
info: {title: Case, version: 1.0.0}
servers: [{url: https://api.example.org}]
paths: ${paths}
`);
  return buildModel(document, placeholders)
    .diagnostics.filter(({ code }) => code === 'identical-paths')
    .map(({ message }) => message);
}

const operation = '{responses: {"200": {description: OK}}}';

test('paths that differ only in parameter names are reported', async () => {
  expect(await messagesOf(`{'/a/{x}/b': {get: ${operation}}, '/a/{y}/b': {get: ${operation}}}`)).toEqual([
    'GET "/a/{y}/b" matches the same requests as GET "/a/{x}/b".',
  ]);
});

test('equal paths with different methods are not reported', async () => {
  expect(await messagesOf(`{'/a/{x}': {get: ${operation}}, '/a/{y}': {put: ${operation}}}`)).toEqual([]);
});

test('a literal segment distinguishes a path from one with a parameter', async () => {
  expect(await messagesOf(`{'/a/{x}': {get: ${operation}}, '/a/latest': {get: ${operation}}}`)).toEqual([]);
});
