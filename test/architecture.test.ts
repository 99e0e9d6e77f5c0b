import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFolder } from './support/cases.ts';

const codegen = fileURLToPath(new URL('../codegen', import.meta.url));
const readme = readFileSync(path.join(codegen, 'README.md'), 'utf8');
/** The first column of the table, in its order. */
const rows = [...readme.matchAll(/^\| `([\w./-]+?)\/?` \|/gm)].map(([, name = '']) => name);
const sources = [...readFolder(codegen)].filter(([file]) => file.endsWith('.ts'));
const rowOf = (file: string) => file.split('/')[0] ?? '';

test('the table of codegen/README.md lists every folder and file of codegen/ once', () => {
  expect(rows.toSorted()).toEqual([...new Set(sources.map(([file]) => rowOf(file)))].sort());
});

test('every command has command.ts, run.ts and show.ts', () => {
  const commands = path.join(codegen, 'cli/commands');
  const incomplete = readdirSync(commands).filter((name) => {
    const files = readdirSync(path.join(commands, name));
    return ['command.ts', 'run.ts', 'show.ts'].some((file) => !files.includes(file));
  });
  expect(incomplete).toEqual([]);
});

test('every decision has a unique number, a title and three parts', () => {
  const files = readdirSync(path.join(codegen, 'decisions'));
  expect(files.map((file) => file.slice(0, 4))).toEqual(
    files.map((_, index) => String(index + 1).padStart(4, '0')),
  );
  const incomplete = files.filter((file) => {
    const text = readFileSync(path.join(codegen, 'decisions', file), 'utf8');
    const number = Number(file.slice(0, 4));
    return !new RegExp(
      `^# ${number}\\. .+\\n\\n\\*\\*Context:\\*\\* [^]+\\*\\*Decision:\\*\\* [^]+\\*\\*Consequence:\\*\\* `,
    ).test(text);
  });
  expect(incomplete).toEqual([]);
});
