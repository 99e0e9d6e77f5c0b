import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFolder } from './support/cases.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

test('the manual shows every extension that the code reads', () => {
  const manual = readFileSync(pathOf('codegen/cli/manual/extensions.md'), 'utf8');
  const sources = [...readFolder(pathOf('codegen'))].filter(([path]) => path.endsWith('.ts'));
  const text = sources.map(([, contents]) => contents).join('\n');
  // Marks schemas on their way to openapi-typescript; no description has it.
  const names = new Set(text.match(/x-rosetta-[a-z]+/g)?.filter((name) => name !== 'x-rosetta-type'));
  expect(names.size).toBeGreaterThan(4);
  expect([...names].filter((name) => !manual.includes(`${name}:`))).toEqual([]);
});
