import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generate } from '../../../codegen/generate.ts';
import { fixtureOf } from '../../languages/fixtures.ts';
import { cases, configFor } from '../../support/cases.ts';
import { languages } from '../../support/languages.ts';
import { publishedSection } from '../../support/published.ts';
import { specPath } from '../../support/spec.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-docs-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Files = ReadonlyMap<string, string>;

async function generateFiles(spec: string): Promise<Files> {
  const { files } = await generate(configFor(spec), folder);
  return new Map(files.map(({ path, contents }) => [path, contents]));
}

async function generateFrom(description: object): Promise<Files> {
  const spec = join(folder, 'openapi.json');
  writeFileSync(spec, JSON.stringify(description));
  return generateFiles(spec);
}

function pagesOf(files: Files): readonly (readonly [string, string])[] {
  return [...files].filter(([path]) => path.startsWith('docs/') && path.endsWith('.md'));
}

/** Ids of a page, in its order. */
function idsOf(page: string): readonly string[] {
  return [...withoutCode(page).matchAll(/<a id="([^"]*)"><\/a>/g)].map(([, id = '']) => id);
}

function withoutCode(page: string): string {
  return page.replace(/^( *)(`{3,})[^\n]*\n[\s\S]*?\n\1\2$/gm, '');
}

/** Destinations of the links that Markdown parsers find. */
function linksOf(page: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'link') found.push(node.url);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parse(page));
  return found;
}

function parse(page: string): Root {
  return fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function brokenLinks(files: Files): readonly string[] {
  const ids = new Map(pagesOf(files).map(([path, page]) => [path, new Set(idsOf(page))]));
  return pagesOf(files).flatMap(([path, page]) =>
    linksOf(page).flatMap((destination) => {
      if (/^(?:https?|mailto):/.test(destination)) return [];
      const [file = '', id] = destination.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      const isFound = files.has(target) && (id === undefined || ids.get(target)?.has(id));
      return isFound ? [] : [`${path}: ${destination}`];
    }),
  );
}

function problemsOf(files: Files): object {
  const pages = pagesOf(files);
  return {
    long: pages.filter(([, page]) => page.length > 50_000).map(([path, page]) => [path, page.length]),
    duplicateIds: pages
      .filter(([, page]) => new Set(idsOf(page)).size < idsOf(page).length)
      .map(([path]) => path),
    broken: brokenLinks(files),
  };
}

const noProblems = { long: [], duplicateIds: [], broken: [] };

describe('pages are at most 50,000 characters long, with unique ids and links that resolve', () => {
  test('for the description of this repository', async () => {
    const files = await generateFiles(specPath);
    expect(pagesOf(files).length).toBeGreaterThan(100);
    expect(problemsOf(files)).toEqual(noProblems);
  }, 60_000);

  test.each(cases.filter((_, index) => index % 8 === 0).map(({ name, spec }) => [name, spec] as const))(
    'for the case %s',
    async (_name, spec) => {
      expect(problemsOf(await generateFiles(spec))).toEqual(noProblems);
    },
  );

  test('for a description with very long lists and texts', async () => {
    const text = 'A sentence that is long enough to matter. '.repeat(10);
    const properties = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `property-${index}`,
        {
          type: 'string',
          description: text,
          enum: Array.from({ length: 60 }, (__, value) => `value ${value}`),
        },
      ]),
    );
    const operation = (id: string) => ({
      operationId: id,
      summary: `Operation ${id}`,
      description: text.repeat(40),
      tags: ['Many'],
      requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Large' } } } },
      responses: {
        200: {
          description: text,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Large' } } },
        },
        400: { description: text.repeat(30) },
      },
    });
    const paths = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `/things/${'x'.repeat(60)}/${index}`,
        {
          get: {
            ...operation(`get${index}`),
            requestBody: undefined,
            responses: { 204: { description: text } },
          },
        },
      ]),
    );
    const files = await generateFrom({
      openapi: '3.1.0',
      info: { title: 'Long', version: '1', description: text.repeat(200) },
      tags: [{ name: 'Many', description: text.repeat(200) }],
      paths: { ...paths, '/post': { post: operation('post') } },
      components: {
        schemas: {
          Large: { type: 'object', description: text.repeat(100), properties },
          Values: { type: 'string', enum: Array.from({ length: 5000 }, (_, index) => `value-${index}`) },
        },
      },
    });
    expect(problemsOf(files)).toEqual(noProblems);
  }, 120_000);
});

const names = ['a', 'a-b', 'b', 'a.b', 'a b', '-', 'A', '__proto__', 'é', 'a--b', 'a-', '2'];

test('ids do not depend on the order of the description or on other properties', async () => {
  const describeThings = (order: readonly string[]) => ({
    openapi: '3.1.0',
    info: { title: 'Order', version: '1' },
    paths: Object.fromEntries(
      order.map((name) => [
        `/${encodeURIComponent(name)}`,
        {
          post: {
            operationId: `op${names.indexOf(name)}`,
            requestBody: { content: { 'application/json': { schema: objectWith(order) } } },
            responses: { 204: { description: 'Done' } },
          },
        },
      ]),
    ),
  });
  const objectWith = (order: readonly string[]) => ({
    type: 'object',
    properties: JSON.parse(
      `{${order.map((name) => `${JSON.stringify(name)}:{"type":"object","properties":{"b":{"type":"string"}}}`).join(',')}}`,
    ),
  });
  const idsByPage = async (order: readonly string[]) =>
    new Map(
      pagesOf(await generateFrom(describeThings(order))).map(([path, page]) => [path, new Set(idsOf(page))]),
    );
  const all = await idsByPage(names);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(names, { minLength: 1 }), async (order) => {
      for (const [path, ids] of await idsByPage(order)) {
        const known = all.get(path) ?? new Set();
        expect([...ids].filter((id) => !known.has(id))).toEqual([]);
        if (order.length === names.length) expect(ids).toEqual(known);
      }
    }),
    { numRuns: 15 },
  );
}, 60_000);

test('hostile text of a description is inert and readable', async () => {
  const hostile = [
    '<script>alert(1)</script>',
    '[click](javascript:alert(1)) ![image](https://example.com/a.png)',
    '{{ constructor }} {process.exit()}',
    'import x from "y"',
    '---\ntitle: front matter\n---',
    '```\nunclosed',
  ];
  const operations = hostile.map((description, index) => [
    `/p${index}`,
    {
      get: {
        operationId: `op${index}`,
        summary: description,
        description,
        responses: { 200: { description } },
      },
    },
  ]);
  const files = await generateFrom({
    openapi: '3.1.0',
    info: { title: '# <b>Title</b>', version: '1', description: hostile[0] },
    paths: Object.fromEntries(operations),
  });
  for (const [, page] of pagesOf(files)) {
    const html = [...withoutCode(page).matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    expect(html.filter((tag) => !/^<a id="[\w.~-]*">$|^<\/a>$/.test(tag))).toEqual([]);
    expect(linksOf(page).filter((url) => /^javascript:/i.test(url))).toEqual([]);
    expect(withoutCode(page)).not.toMatch(/^import |[{}]/m);
    expect(parse(page).children[0]?.type).toBe('heading');
  }
  const first = files.get('docs/operations/op0.md') ?? '';
  expect(first).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('pages link to the external documentation of the API, tags, operations and schemas', async () => {
  const files = await generateFrom({
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1' },
    externalDocs: { url: 'https://shop.example/guide', description: 'Guide for *developers*.' },
    tags: [{ name: 'Orders', externalDocs: { url: 'https://shop.example/orders' } }],
    paths: {
      '/orders': {
        get: {
          operationId: 'listOrders',
          tags: ['Orders'],
          externalDocs: { url: 'javascript:alert(1)', description: 'Lists' },
          responses: {
            200: {
              description: 'Orders',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: { Order: { type: 'object', externalDocs: { url: 'https://shop.example/order?a=1&b=2' } } },
    },
  });
  expect(files.get('docs/index.md')).toContain(
    'See also: [Guide for developers](https://shop.example/guide).',
  );
  expect(files.get('docs/tags/Orders.md')).toContain('](https://shop.example/orders).');
  expect(files.get('docs/operations/listOrders.md')).toContain('See also: Lists.');
  expect(files.get('docs/schemas/Order.md')).toContain('](https://shop.example/order?a=1&amp;b=2).');
});

test('the section with the documented languages equals the published section byte for byte', async () => {
  const config = configFor(specPath);
  const documented = languages.filter(({ id }) => fixtureOf(id).published).map(({ id }) => id);
  const targets = { ...config.targets, names: ['docs'], languages: documented } as const;
  const { files } = await generate({ ...config, targets }, folder);
  const page = files.find(({ path }) => path === 'docs/operations/createResponses.md')?.contents ?? '';
  const start = page.indexOf('## SDK Code Examples');
  expect(page.slice(start, page.indexOf('\n\n## ', start) + 1)).toBe(publishedSection);
});
