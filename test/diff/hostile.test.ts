import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { compareDocuments } from '../../codegen/diff/compare.ts';
import { defaultPolicy } from '../../codegen/diff/policy.ts';
import { loadDocument } from '../../codegen/document/load.ts';

type Schemas = Readonly<Record<string, unknown>>;

/** A description with one response, which has the schema `Root`. */
function describing(schemas: Schemas): object {
  const schema = { $ref: '#/components/schemas/Root' };
  const content = { 'application/json': { schema } };
  return {
    openapi: '3.1.0',
    info: { title: 'Hostile', version: '1.0.0' },
    paths: { '/it': { get: { responses: { 200: { description: '', content } } } } },
    components: { schemas },
  };
}

async function compare(old: Schemas, next: Schemas): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-diff-'));
  const [a, b] = await Promise.all(
    [old, next].map(async (schemas, index) => {
      const file = path.join(folder, `${index}.json`);
      writeFileSync(file, JSON.stringify(describing(schemas)));
      const { document, diagnostics } = await loadDocument(file, folder);
      if (!document) throw new Error(JSON.stringify(diagnostics));
      return { name: file, document };
    }),
  );
  if (!a || !b) throw new Error('two documents');
  const { findings } = compareDocuments(a, b, { policy: defaultPolicy, today: '2026-11-25' });
  return findings.filter(({ category }) => category !== 'run').map(({ message }) => message);
}

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

it('compareDocuments compares 40 levels of nested unions with two branches each', async () => {
  const bomb = (leaf: string): Schemas => ({
    Root: ref('A0'),
    ...Object.fromEntries(
      Array.from({ length: 40 }, (_, level) => [
        [`A${level}`, { anyOf: [ref(`A${level + 1}`), ref(`B${level + 1}`)] }],
        [`B${level}`, { oneOf: [ref(`B${level + 1}`), ref(`A${level + 1}`)] }],
      ]).flat(),
    ),
    A40: { type: 'object', properties: { a: { type: leaf } } },
    B40: { type: 'object', properties: { b: { type: leaf } } },
  });
  expect(await compare(bomb('string'), bomb('string'))).toEqual([]);
  expect(await compare(bomb('string'), bomb('integer'))).toEqual([
    'response property `A40.a`: type was changed from string to integer; breaks clients that expect the old type',
    'response property `B40.b`: type was changed from string to integer; breaks clients that expect the old type',
  ]);
});

it('compareDocuments compares an allOf of 12 unions with six branches each', async () => {
  const bomb = (leaf: string): Schemas => ({
    Root: {
      allOf: Array.from({ length: 12 }, (_, one) => ({
        oneOf: Array.from({ length: 6 }, (_, other) => ({
          type: 'object',
          properties: { [`p${one}_${other}`]: { type: leaf } },
        })),
      })),
    },
  });
  expect(await compare(bomb('string'), bomb('string'))).toEqual([]);
  expect((await compare(bomb('string'), bomb('integer'))).length).toBe(72);
});

it('compareDocuments terminates for unions with circular references', async () => {
  const circle = (leaf: string): Schemas => ({
    Root: { anyOf: [ref('Root'), ref('Other'), { type: leaf }] },
    Other: { oneOf: [ref('Root'), { type: 'array', items: ref('Root') }] },
  });
  expect(await compare(circle('string'), circle('string'))).toEqual([]);
  expect(await compare(circle('string'), circle('integer'))).toEqual([
    'response schema `Root`: type was changed from array or string to array or integer; breaks clients that expect the old type',
  ]);
});

it('compareDocuments treats property names such as __proto__ as data', async () => {
  const named = (type: string): Schemas => ({
    Root: JSON.parse(
      `{"type": "object", "properties": {"__proto__": {"type": "${type}"}, "constructor": {"type": "${type}"}, "toString": {"type": "${type}"}}}`,
    ),
  });
  expect(await compare(named('string'), named('string'))).toEqual([]);
  expect(await compare(named('string'), named('boolean'))).toEqual([
    'response property `Root.__proto__`: type was changed from string to boolean; breaks clients that expect the old type',
    'response property `Root.constructor`: type was changed from string to boolean; breaks clients that expect the old type',
    'response property `Root.toString`: type was changed from string to boolean; breaks clients that expect the old type',
  ]);
});
