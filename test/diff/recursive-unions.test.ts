import { expect, it } from 'vitest';
import { compareSchemas, ref, type Schemas } from './compare-schemas.ts';

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
  const messages = await compareSchemas(blocksOf(9, 'old'), blocksOf(9, 'new'), 'post');
  expect(messages.length).toBeGreaterThan(20);
  expect(new Set(messages).size).toBe(messages.length);
});
