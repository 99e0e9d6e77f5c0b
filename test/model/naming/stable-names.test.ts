import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDocument } from '../../../codegen/document/load.ts';
import { generate } from '../../../codegen/generate.ts';
import type { JsonObject } from '../../../codegen/values/json.ts';
import { objectAt } from '../../../codegen/values/read-property.ts';
import { configFor } from '../../support/cases.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-stable-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: JsonObject): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const server = { servers: [{ url: 'https://api.example.org' }] };
const head = { openapi: '3.1.1', info: { title: 'Conversations', version: '1.0.0' }, ...server };
const object = (...properties: readonly string[]): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(properties.map((name) => [name, { type: 'string' }])),
});

function operation(operationId: string, tag: string | undefined, schema: string): JsonObject {
  const reference = { $ref: `#/components/schemas/${schema}` };
  return {
    operationId,
    ...(tag === undefined ? {} : { tags: [tag] }),
    responses: { 200: { description: 'Fine', content: { 'application/json': { schema: reference } } } },
  };
}

/** Names that differ only in case or separators. The long ones keep lists of exports at one name per line. */
const schemas: JsonObject = {
  ConversationParticipantProfile: object('id'),
  ConversationParticipantSettings: object('id'),
  Conv2: object('id'),
  conv2: object('kind'),
  Conv2_2: object('topic'),
  'conv-2': object('state'),
};

const paths: JsonObject = {
  '/conversations': {
    get: operation('listConversations', 'Conversations', 'Conv2'),
    post: operation('createConversation', 'Conversations', 'conv2'),
  },
  '/conversations/{id}/items': { get: operation('list-conversation', 'Conversations', 'Conv2_2') },
  '/operations': { get: operation('listOperations', 'Operations', 'conv-2') },
};

/** Source files of the TypeScript client. */
async function clientOf(description: JsonObject): Promise<ReadonlyMap<string, readonly string[]>> {
  const config = configFor(write('openapi.json', { ...head, ...description }));
  const targets = { ...config.targets, names: ['clients'] as const, clients: ['typescript'] };
  const { files } = await generate({ ...config, targets }, folder);
  return new Map(
    files
      .filter(({ path }) => path.startsWith('clients/typescript/src/'))
      .map(({ path, contents }) => [path, contents.split('\n')]),
  );
}

/** Lines of the first client, except imports, that are not in the second one, in order. */
async function removedLines(before: JsonObject, after: JsonObject): Promise<readonly string[]> {
  const [old, added] = [await clientOf(before), await clientOf(after)];
  expect(old.size).toBeGreaterThan(10);
  return [...old].flatMap(([path, lines]) => {
    let next = 0;
    const others = added.get(path) ?? [];
    return lines.filter((line) => {
      if (line.startsWith('import ')) return false;
      const index = others.indexOf(line, next);
      if (index !== -1) next = index + 1;
      return index === -1;
    });
  });
}

const base = { paths, components: { schemas } };

describe('the client has only additional lines when the description gets', () => {
  test.each(['Aaa', 'Conv', 'CONV2', 'Conv_2', 'Zzz'])('the schema %s', async (name) => {
    const after = { paths, components: { schemas: { [name]: object('id'), ...schemas } } };
    expect(await removedLines(base, after)).toEqual([]);
  });

  test.each([
    ['/aaa', 'listAaa', 'Aaa'],
    ['/conversations/{id}', 'getConversation', 'Conversations'],
    ['/conversations/{id}/notes', 'listConversationNotes', 'Conversations'],
    ['/operations/{id}', 'getOperation', 'Operations'],
  ])('an operation on %s', async (path, operationId, tag) => {
    const after = { ...base, paths: { [path]: { get: operation(operationId, tag, 'Conv2') }, ...paths } };
    expect(await removedLines(base, after)).toEqual([]);
  });

  test('a first operation without a resource, except for the class that gets it', async () => {
    const after = {
      ...base,
      paths: { ...paths, '/status': { get: operation('getStatus', undefined, 'Conv2') } },
    };
    expect(await removedLines(base, after)).toEqual(['export class Conversations {']);
  });

  test('a schema, except for another one whose exported name it has', async () => {
    const after = { paths, components: { schemas: { Conv22: object('id'), ...schemas } } };
    expect(await removedLines(base, after)).toEqual([
      "export type Conv22 = components['schemas']['Conv2_2'];",
    ]);
  });

  test('a property', async () => {
    const after = { paths, components: { schemas: { ...schemas, Conv2: object('created', 'id') } } };
    expect(await removedLines(base, after)).toEqual([]);
  });
});

describe('components from other files', () => {
  const reference = (file: string): JsonObject => ({ $ref: `./${file}.json` });

  async function namesOf(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
    for (const file of files) write(`${file}.json`, { type: 'object', title: file });
    const content = Object.fromEntries(
      files.map((file) => [`application/${file.replaceAll('/', '.')}+json`, { schema: reference(file) }]),
    );
    const responses = { 200: { description: 'Fine', content } };
    const entry = write('openapi.json', { ...head, paths: { '/a': { get: { responses } } } });
    const { document } = await loadDocument(entry, folder);
    const found = objectAt(objectAt(document?.root ?? {}, 'components'), 'schemas');
    return new Map(Object.keys(found).map((name) => [String(objectAt(found, name)['title']), name]));
  }

  test('with the same name are named by file or folder', async () => {
    expect(await namesOf(['cats/pet', 'dogs/pet', 'old/dogs/pet', 'pet'])).toEqual(
      new Map([
        ['cats/pet', 'pet'],
        ['dogs/pet', 'dogs_pet'],
        ['old/dogs/pet', expect.stringMatching(/^pet_[0-9a-f]{8}$/)],
        ['pet', expect.stringMatching(/^pet_[0-9a-f]{8}$/)],
      ]),
    );
  });

  test('keep their names when one with a fresh name is added, in any order', async () => {
    const files = ['cats/pet', 'dogs/pet', 'old/dogs/pet', 'pet', 'toys/toy'];
    const expected = await namesOf(files);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...files, 'toys/ball'], { minLength: 6 }), async (shuffled) => {
        const names = await namesOf(shuffled);
        for (const [file, name] of expected) expect(names.get(file)).toBe(name);
      }),
      { numRuns: 20 },
    );
  });
});
