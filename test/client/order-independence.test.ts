import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDocument } from '../../codegen/document/load.ts';
import { isObject, type JsonObject, type JsonValue } from '../../codegen/values/json.ts';
import { stringifyJson } from '../../codegen/values/stringify.ts';
import { cases } from '../support/cases.ts';
import { generateClient } from '../support/generate-client.ts';

const described = [
  'client-names-hostile',
  'client-read-only',
  'client-references',
  'client-streams',
  'names-hostile',
  'refs-across-files',
];
const chosen = cases.filter(({ name }) => described.includes(name));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rosetta-stable-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe.each(chosen.map((one) => [one.name, one] as const))('the client of %s', (_name, one) => {
  test('does not depend on the order of paths and components', async () => {
    const { document } = await loadDocument(one.spec, process.cwd());
    const root = document?.root ?? {};
    const expected = await write(root);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (random) => {
        expect(await write(shuffleMaps(root, () => random.next().value))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});

async function write(root: JsonObject): Promise<ReadonlyMap<string, string>> {
  const spec = path.join(folder, 'openapi.json');
  await writeFile(spec, stringifyJson(root));
  const { files } = await generateClient(spec);
  expect(files.length).toBeGreaterThan(0);
  return new Map(files.map((file) => [file.path, file.contents]));
}

function shuffleMaps(root: JsonObject, random: () => number): JsonObject {
  const shuffle = (value: JsonValue | undefined): JsonValue => {
    const entries = Object.entries(isObject(value) ? value : {}).map(
      ([key, member]) => [random(), key, member] as const,
    );
    return Object.fromEntries(entries.toSorted(([a], [b]) => a - b).map(([, key, member]) => [key, member]));
  };
  const components = Object.entries(isObject(root['components']) ? root['components'] : {});
  return {
    ...root,
    paths: shuffle(root['paths']),
    components: shuffle(Object.fromEntries(components.map(([key, value]) => [key, shuffle(value)]))),
  };
}
