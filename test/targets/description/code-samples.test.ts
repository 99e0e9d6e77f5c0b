import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPointer, valueAt } from '../../../codegen/document/pointer.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../../../codegen/values/json.ts';
import { describeSamples, parse, writeDescriptions } from './descriptions.ts';

const description = `openapi: 3.1.1
info: {title: Chat, version: 1.0.0}
servers: [{url: https://chat.example.org}]
paths:
  /chats/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}, example: c1}]
    get:
      operationId: getChat
      tags: [chats]
      responses: {'200': {description: Fine}}
    post:
      operationId: sendMessage
      tags: [chats]
      parameters:
        - {name: limit, in: query, schema: {type: integer}, example: 5}
        - {name: X-Trace, in: header, schema: {type: string}, example: t1}
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {text: {type: string}, stream: {type: boolean}}}
            examples:
              short: {summary: A word, value: {text: Hi}}
              long: {value: {text: Hello, cost: 12345678901234567890}}
      responses:
        '200':
          description: Fine
          content:
            application/json: {schema: {type: object}}
            text/event-stream: {schema: {type: object, properties: {type: {const: end}}, required: [type]}}
`;

let folder: string;
let root: JsonObject;
let text: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-samples-'));
  writeDescriptions(folder, { 'chat.yaml': description });
  const { files } = await describeSamples(folder, 'chat.yaml', {});
  text = files.get('docs/openapi.yaml') ?? '';
  root = parse(text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The items of an array at a pointer, without programs. */
function itemsAt(pointer: string): readonly JsonValue[] {
  const items = valueAt(root, readPointer(pointer) ?? []);
  return isArray(items) ? items.map(withoutPrograms) : [];
}

function withoutPrograms(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(withoutPrograms);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'source' && key !== 'code');
  return Object.fromEntries(entries.map(([key, child]) => [key, withoutPrograms(child)]));
}

const get = '/paths/~1chats~1{id}/get';
const post = '/paths/~1chats~1{id}/post';

test('labels name the language', () => {
  expect(itemsAt(`${get}/x-codeSamples`)).toEqual([
    { lang: 'typescript', label: 'TypeScript' },
    { lang: 'python', label: 'Python' },
    { lang: 'shell', label: 'cURL' },
  ]);
});

test('labels name the sample, except the first; client calls come first', () => {
  expect(itemsAt(`${post}/x-codeSamples`)).toEqual([
    { lang: 'typescript', label: 'TypeScript' },
    { lang: 'typescript', label: 'TypeScript (stream)' },
    { lang: 'python', label: 'Python' },
    { lang: 'shell', label: 'cURL' },
    { lang: 'python', label: 'Python (long)' },
    { lang: 'shell', label: 'cURL (long)' },
  ]);
});

test('x-readme lists languages once', () => {
  expect(itemsAt(`${post}/x-readme/samples-languages`)).toEqual(['typescript', 'python', 'shell']);
  expect(itemsAt(`${get}/x-readme/code-samples`)).toEqual([
    { language: 'typescript', name: 'TypeScript' },
    { language: 'python', name: 'Python' },
    { language: 'shell', name: 'cURL' },
  ]);
});

test('x-fern-examples has one example per sample with the values of its request', () => {
  expect(itemsAt(`${post}/x-fern-examples`)).toMatchObject([
    {
      name: 'short',
      'path-parameters': { id: 'c1' },
      'query-parameters': { limit: 5 },
      headers: { 'X-Trace': 't1' },
      request: { text: 'Hi' },
      'code-samples': [
        { name: 'TypeScript', sdk: 'typescript' },
        { name: 'TypeScript (stream)', sdk: 'typescript' },
        { name: 'Python', sdk: 'python' },
        { name: 'cURL', sdk: 'curl' },
      ],
    },
    { name: 'long', 'code-samples': [{ name: 'Python' }, { name: 'cURL' }] },
  ]);
  expect(text).toContain('cost: 12345678901234567890');
});

test('every extension contains the published program', () => {
  const programs = [
    ['x-codeSamples', 'source'],
    ['x-readme', 'code-samples', 'code'],
    ['x-fern-examples', '0', 'code-samples', 'code'],
  ].map((tokens) =>
    [0, 1, 2].map((index) =>
      valueAt(root, [
        'paths',
        '/chats/{id}',
        'get',
        ...tokens.slice(0, -1),
        String(index),
        ...tokens.slice(-1),
      ]),
    ),
  );
  expect(programs[0]?.[1]).toMatch(/^import requests|requests\.get\(|url = /);
  expect(programs[1]).toEqual(programs[0]);
  expect(programs[2]).toEqual(programs[0]);
});
