import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFolder } from './support/cases.ts';

const read = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

test('the README documents every extension', () => {
  const readme = readFileSync(read('README.md'), 'utf8');
  const sources = [...readFolder(read('codegen')).values()];
  const names = new Set(sources.join('\n').match(/x-rosetta-[a-z-]+/g));
  expect(names.size).toBeGreaterThan(4);
  expect([...names].filter((name) => !readme.includes(`${name}:`))).toEqual([]);
});
