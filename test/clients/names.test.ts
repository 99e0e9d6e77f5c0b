import { expect, test } from 'vitest';
import { assignNames } from '../../codegen/clients/naming.ts';
import { pascalCaseWithInitialisms, screamingSnakeCase, snakeCase } from '../../codegen/values/casing.ts';

const style = {
  join: snakeCase,
  isTaken: (name: string) => name === 'class',
  escape: (name: string) => `${name}_`,
};

test('names are unique, and taken names are escaped', () => {
  const names = assignNames(
    [
      { id: 'a', words: ['pet', 'owner'] },
      { id: 'b', words: ['pet', 'owner'] },
      { id: 'c', words: ['class'] },
    ],
    style,
  );
  expect(names.get('a')).toBe('pet_owner');
  expect(names.get('b')).toMatch(/^pet_owner_[0-9a-f]{8}$/);
  expect(names.get('c')).toBe('class_');
});

test.each([
  [['user', 'id'], 'UserID'],
  [['image', 'urls'], 'ImageURLs'],
  [['oauth', 'token'], 'OAuthToken'],
  [['pet'], 'Pet'],
])('initialisms of %j', (words, expected) => {
  expect(pascalCaseWithInitialisms(words)).toBe(expected);
});

test('constants are in upper case', () => {
  expect(screamingSnakeCase(['max', 'steps'])).toBe('MAX_STEPS');
});
