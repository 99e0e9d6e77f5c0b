import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from '../support/cases.ts';
import { runCommand } from '../support/command.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-changed-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const plant = { $ref: '#/components/schemas/Plant' };

function operation(operationId: string, summary: string): object {
  const content = { 'application/json': { schema: plant } };
  return { operationId, summary, tags: ['plants'], responses: { 200: { description: 'A plant.', content } } };
}

/** Three operations with the same schemas. */
function garden({ summary = 'Get a plant', description = '' }): string {
  return JSON.stringify({
    openapi: '3.1.1',
    info: { title: 'Garden', version: '1.0.0' },
    servers: [{ url: 'https://garden.example' }],
    tags: [{ name: 'plants' }],
    paths: {
      '/first': { get: { ...operation('getPlant', summary), description } },
      '/second': { get: operation('getTree', 'Get a tree') },
      '/third': { get: operation('getFern', 'Get a fern') },
    },
    components: {
      schemas: {
        Plant: {
          type: 'object',
          properties: { name: { type: 'string' }, leaf: { $ref: '#/components/schemas/Leaf' } },
        },
        Leaf: { type: 'object', properties: { color: { type: 'string' } } },
      },
    },
  });
}

async function generate(description: string): Promise<ReadonlyMap<string, string>> {
  writeFileSync(join(folder, 'garden.json'), description);
  const args = ['--spec', 'garden.json', '--out', 'out', '--target', 'docs', '--target', 'site', '--quiet'];
  const { code, stderr } = await runCommand(['generate', ...args], folder);
  expect([code, stderr]).toEqual([0, '']);
  return new Map(readFolder(join(folder, 'out')));
}

/** Paths of the pages that differ after a change. */
async function changedPages(after: string): Promise<readonly string[]> {
  const earlier = await generate(garden({}));
  const later = await generate(after);
  expect([...later.keys()]).toEqual([...earlier.keys()]);
  return [...later].flatMap(([path, text]) =>
    /\.(?:html|md)$/.test(path) && text !== earlier.get(path) ? [path] : [],
  );
}

test('a new description of an operation changes only its page', async () => {
  expect(await changedPages(garden({ description: 'Returns one plant.' }))).toEqual([
    'docs/operations/getPlant.md',
    'site/operations/getPlant.html',
    'site/operations/getPlant.md',
  ]);
});

test('a new title of an operation changes its pages and the pages that name it', async () => {
  const changed = await changedPages(garden({ summary: 'Read a plant' }));
  const isOwn = (path: string) => path.includes('/operations/getPlant');
  expect(changed.filter(isOwn)).toContain('site/operations/getPlant/python.html');
  const lists = ['index', 'schemas/Leaf', 'schemas/Plant', 'tags/plants'];
  const menus = ['operations/getFern', 'operations/getTree'];
  expect(changed.filter((path) => !isOwn(path)).toSorted()).toEqual(
    [
      ...lists.flatMap((path) => [`docs/${path}.md`, `site/${path}.md`, `site/${path}.html`]),
      ...menus.map((path) => `site/${path}.html`),
      'site/.well-known/agent-skills/garden/SKILL.md',
    ].toSorted(),
  );
});
