import { expect, it } from 'vitest';
import { canBreak, hasEffect } from '../../codegen/diff/schemas/schema-pair.ts';
import { maxSpeculations, Speculations } from '../../codegen/diff/schemas/speculations.ts';
import { compareSchemas, ref, type Schemas } from './compare-schemas.ts';

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
  expect(await compareSchemas(bomb('string'), bomb('string'))).toEqual([]);
  expect(await compareSchemas(bomb('string'), bomb('integer'))).toEqual([
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
  expect(await compareSchemas(bomb('string'), bomb('string'))).toEqual([]);
  expect((await compareSchemas(bomb('string'), bomb('integer'))).length).toBe(72);
});

it('compareDocuments terminates for unions with circular references', async () => {
  const circle = (leaf: string): Schemas => ({
    Root: { anyOf: [ref('Root'), ref('Other'), { type: leaf }] },
    Other: { oneOf: [ref('Root'), { type: 'array', items: ref('Root') }] },
  });
  expect(await compareSchemas(circle('string'), circle('string'))).toEqual([]);
  expect(await compareSchemas(circle('string'), circle('integer'))).toEqual([
    'response schema `Root`: type was changed from array or string to array or integer in the 200 response (application/json); breaks clients that expect the old type',
  ]);
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
  expect(await compareSchemas(named('string'), named('string'))).toEqual([]);
  expect(await compareSchemas(named('string'), named('boolean'))).toEqual([
    'response property `Root.__proto__`: type was changed from string to boolean in the 200 response (application/json); breaks clients that expect the old type',
    'response property `Root.constructor`: type was changed from string to boolean in the 200 response (application/json); breaks clients that expect the old type',
    'response property `Root.toString`: type was changed from string to boolean in the 200 response (application/json); breaks clients that expect the old type',
  ]);
});
