import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFolder } from './support/cases.ts';

/** Folders and files of `codegen/` in import order: each imports only from earlier entries. */
const order = [
  // Copied into generated packages, so it must not import from other folders.
  'runtime',
  'values',
  'document',
  'output',
  'model',
  'render',
  'languages',
  'contract',
  'config.ts',
  'targets',
  'generate.ts',
  'index.ts',
  'cli',
];
const files = [...readFolder(fileURLToPath(new URL('../codegen', import.meta.url)))].filter(([file]) =>
  file.endsWith('.ts'),
);

test('no folder of codegen/ imports from a later folder, including types', () => {
  const rooms = new Set(files.map(([file]) => roomOf(file)));
  expect([...rooms].sort()).toEqual(order.toSorted());
  const upward = files.flatMap(([file, text]) =>
    importsOf(file, text)
      .filter((imported) => !mayImport(roomOf(file), roomOf(imported)))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(upward).toEqual([]);
});

function mayImport(room: string, other: string): boolean {
  return order.indexOf(other) <= order.indexOf(room);
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function importsOf(file: string, text: string): readonly string[] {
  return [...text.matchAll(/^(?:import|export|\} from)[^'\n]*'(\.[^']+)'/gm)].map(([, imported = '']) =>
    path.join(path.dirname(file), imported),
  );
}
