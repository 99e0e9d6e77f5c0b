import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { compareDocuments } from '../../codegen/diff/compare.ts';
import { defaultPolicy } from '../../codegen/diff/policy.ts';
import { canBreak, hasEffect } from '../../codegen/diff/schemas/schema-pair.ts';
import { maxSpeculations, Speculations } from '../../codegen/diff/schemas/speculations.ts';
import { loadDocument } from '../../codegen/document/load.ts';

type Schemas = Readonly<Record<string, unknown>>;

/** A description with one response, which has the schema `Root`; a POST request has it too. */
function describing(schemas: Schemas, method: 'get' | 'post'): object {
  const schema = { $ref: '#/components/schemas/Root' };
  const content = { 'application/json': { schema } };
  return {
    openapi: '3.1.0',
    info: { title: 'Hostile', version: '1.0.0' },
    paths: {
      '/it': {
        [method]: {
          ...(method === 'post' ? { requestBody: { content } } : {}),
          responses: { 200: { description: '', content } },
        },
      },
    },
    components: { schemas },
  };
}

async function compare(
  old: Schemas,
  next: Schemas,
  method: 'get' | 'post' = 'get',
): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-diff-'));
  const [a, b] = await Promise.all(
    [old, next].map(async (schemas, index) => {
      const file = path.join(folder, `${index}.json`);
      writeFileSync(file, JSON.stringify(describing(schemas, method)));
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
    'response property `A40.a`: type was changed from string to integer in the 200 response (application/json); breaks clients that expect the old type',
    'response property `B40.b`: type was changed from string to integer in the 200 response (application/json); breaks clients that expect the old type',
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
    'response schema `Root`: type was changed from array or string to array or integer in the 200 response (application/json); breaks clients that expect the old type',
  ]);
});

/** A recursive document model: each block contains a union of most other blocks, without a discriminator. */
function blocksOf(count: number, version: 'old' | 'new'): Schemas {
  const shift = version === 'old' ? 0 : 1;
  const numbers = Array.from({ length: count }, (_, number) => number);
  const block = (number: number): object => ({
    type: 'object',
    required: ['kind'],
    properties: {
      kind: { type: 'string', ...(number % 2 === 0 ? { enum: ['block'] } : {}) },
      [`value${number % 3}`]: { type: version === 'old' ? 'string' : 'integer' },
      blocks: {
        type: 'array',
        items: {
          oneOf: numbers
            .filter((other) => (number + other) % 3 !== shift)
            .map((other) => ref(`Block${other}`)),
        },
      },
    },
  });
  return {
    Root: { oneOf: numbers.map((number) => ref(`Block${number}`)) },
    ...Object.fromEntries(numbers.map((number) => [`Block${number}`, block((number + shift) % count)])),
  };
}

it('compareDocuments compares recursive unions whose variants changed places', async () => {
  const messages = await compare(blocksOf(9, 'old'), blocksOf(9, 'new'), 'post');
  expect(messages.length).toBeGreaterThan(20);
  expect(new Set(messages).size).toBe(messages.length);
});

it('Speculations return unknown pairs above their limit', () => {
  const speculations = new Speculations();
  const compareNext = (number: number) => speculations.ofSchemas(String(number), () => {});
  for (let number = 0; number < maxSpeculations; number += 1) compareNext(number);
  expect(speculations.isLimitReached).toBe(true);
  const unknown = compareNext(maxSpeculations);
  expect(hasEffect(unknown, ['narrows']) && canBreak(unknown, 'request')).toBe(true);
  expect(canBreak(compareNext(0), 'request')).toBe(false);
});

it('compareDocuments treats property names such as __proto__ as data', async () => {
  const named = (type: string): Schemas => ({
    Root: JSON.parse(
      `{"type": "object", "properties": {"__proto__": {"type": "${type}"}, "constructor": {"type": "${type}"}, "toString": {"type": "${type}"}}}`,
    ),
  });
  expect(await compare(named('string'), named('string'))).toEqual([]);
  expect(await compare(named('string'), named('boolean'))).toEqual([
    'response property `Root.__proto__`: type was changed from string to boolean in the 200 response (application/json); breaks clients that expect the old type',
    'response property `Root.constructor`: type was changed from string to boolean in the 200 response (application/json); breaks clients that expect the old type',
    'response property `Root.toString`: type was changed from string to boolean in the 200 response (application/json); breaks clients that expect the old type',
  ]);
});
