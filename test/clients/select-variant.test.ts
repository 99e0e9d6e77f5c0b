import { expect, test } from 'vitest';
import { selectVariant } from '../../codegen/clients/select-variant.ts';
import { readPlan } from './read-plan.ts';

const { declarations } = await readPlan('unions');

test.each([
  ['mapped', { species: 'cat' }, 'cat'],
  ['mapped', { species: 'canine' }, 'dog'],
  ['mapped', { species: 'hamster' }, undefined],
  ['mapped', {}, undefined],
  ['byKind', 'text', 'string'],
  ['byKind', ['a'], 'array'],
  ['byKind', 1.5, 'number'],
  ['byKind', true, undefined],
  ['byKind', { species: 'cat' }, 'cat'],
  ['byRequired', { url: 'u' }, 'with-url'],
  ['byRequired', { file: 'f', name: 'n' }, 'with-file'],
  ['sameTag', { type: 'message', id: 'i' }, 'message-with-id'],
  ['sameTag', { type: 'message', content: 'c' }, 'message-with-content'],
  ['sameTag', { type: 'call' }, 'call'],
] as const)('the variant of %s for %j is %s', (property, value, expected) => {
  const union = declarations.get(`Everything/${property}`);
  if (union?.kind !== 'union') throw new Error(`${property} is not a union`);
  expect(selectVariant(union, value)?.words.join('-')).toBe(expected);
});
