import { expect, test } from 'vitest';
import { documentOfText, findingsOf } from './in-memory.ts';

/** A description with shared responses `A` and `C` that have the given properties. */
async function describe(users: Readonly<Record<string, string>>, answers: Readonly<Record<string, string>>) {
  const paths = Object.entries(users).map(
    ([path, answer]) => `  ${path}: {get: {responses: {'200': {$ref: '#/components/responses/${answer}'}}}}`,
  );
  const responses = Object.entries(answers).map(
    ([name, members]) =>
      `    ${name}: {description: d, content: {application/json: {schema: {type: object, properties: {${members}}}}}}`,
  );
  return documentOfText(
    ['openapi: 3.1.0', 'info: {title: T, version: 1.0.0}', 'paths:', ...paths]
      .join('\n')
      .concat('\n', ['components:', '  responses:', ...responses].join('\n')),
  );
}

async function printsOf(
  users: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const old = await describe(users, { A: 'a: {}, b: {}', C: 'a: {}, b: {}' });
  return findingsOf(old, await describe(users, answers)).map(({ fingerprint }) => fingerprint);
}

const users = { '/a': 'A', '/b': 'A', '/c': 'C', '/d': 'C' };

test('the same change in different shared responses has different fingerprints', async () => {
  const both = await printsOf(users, { A: 'a: {}', C: 'a: {}' });
  expect(new Set(both).size).toBe(2);
  const [second] = await printsOf(users, { A: 'a: {}, b: {}', C: 'a: {}' });
  expect(both.indexOf(second ?? '')).toBe(1);
});

test('a change in a shared response keeps its fingerprint when another operation uses it', async () => {
  const alone = await printsOf({ '/a': 'A' }, { A: 'a: {}', C: 'a: {}, b: {}' });
  const more = await printsOf({ '/0': 'A', '/a': 'A' }, { A: 'a: {}', C: 'a: {}, b: {}' });
  expect(more).toEqual(alone);
});
