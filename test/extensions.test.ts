import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { extensionObjects } from '../codegen/document/extensions.ts';
import { readFolder } from './support/cases.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const manual = readFileSync(pathOf('codegen/cli/manual/extensions.md'), 'utf8');

test('the manual shows every extension that the code reads', () => {
  const sources = [...readFolder(pathOf('codegen'))].filter(([path]) => path.endsWith('.ts'));
  const text = sources.map(([, contents]) => contents).join('\n');
  // Marks schemas on their way to openapi-typescript; no description has it.
  const names = new Set(text.match(/x-rosetta-[a-z]+/g)?.filter((name) => name !== 'x-rosetta-type'));
  expect(names.size).toBeGreaterThan(4);
  expect([...names].filter((name) => !manual.includes(`${name}:`))).toEqual([]);
});

test('the manual shows every key of an extension', () => {
  const keys = Object.values(extensionObjects).flatMap(({ fields }) => Object.keys(fields));
  expect(keys.length).toBeGreaterThan(10);
  expect(keys.filter((key) => !manual.includes(`${key}:`))).toEqual([]);
});
