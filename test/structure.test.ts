import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFolder } from './support/cases.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a tool of this repository in a folder and returns what it prints; it is empty if the tool has no findings. */
function findings(folder: string, tool: string, args: readonly string[]): string {
  try {
    execFileSync(process.execPath, [path.join(root, 'node_modules', tool), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}

const imports = (folder: string) =>
  findings(folder, 'dependency-cruiser/bin/dependency-cruise.mjs', [
    'codegen',
    '--config',
    '.dependency-cruiser.mjs',
    '--no-progress',
  ]);

const unused = (folder: string) => findings(folder, 'knip/bin/knip.js', ['--no-progress']);

test('codegen/ follows the import rules', () => {
  expect(imports(root)).toBe('');
});

test('the repository has no unused files, exports or dependencies', () => {
  expect(unused(root)).toBe('');
});

test('codegen/ reads values of unknown type only with typed readers', () => {
  const readers = /(?:values|runtime)\/unknown\.ts$/;
  const untyped = /\b(?:JSON\.parse|Reflect\.get)\(|(?<![.\w])Object\(/;
  expect('const { name } = JSON.parse(text);').toMatch(untyped);
  const files = readFolder(path.join(root, 'codegen'));
  const found = [...files].filter(
    ([file, text]) =>
      file.endsWith('.ts') && !readers.test(file) && untyped.test(text.replace(/^ *(?:\/?\*|\/\/).*$/gm, '')),
  );
  expect(found.map(([file]) => file)).toEqual([]);
});

describe('the rules find', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rosetta-structure-'));
    for (const file of ['.dependency-cruiser.mjs', 'knip.json', 'tsconfig.json'])
      copyFileSync(path.join(root, file), path.join(folder, file));
    mkdirSync(path.join(folder, 'codegen'));
    copyFileSync(path.join(root, 'codegen/README.md'), path.join(folder, 'codegen/README.md'));
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    write('package.json', '{"name": "seeded", "type": "module", "bin": "./codegen/cli/main.ts"}');
    write('codegen/cli/main.ts', "import { value } from '../values/value.ts';\nconsole.log(value);\n");
    write('codegen/values/value.ts', 'export const value = 1;\n');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }

  test('no violation in a tree that follows them', () => {
    expect(imports(folder)).toBe('');
    expect(unused(folder)).toBe('');
  });

  test.each([
    ['a value import', "import { run } from '../cli/run.ts';\nexport const value = run;\n"],
    ['a type import', "import type { Run } from '../cli/run.ts';\nexport const value: Run = 1;\n"],
    [
      'an indented dynamic import',
      "export async function value() {\n  return (await import('../cli/run.ts')).run;\n}\n",
    ],
  ])('%s from a later layer', (_name, text) => {
    write('codegen/cli/run.ts', 'export type Run = number;\nexport const run: Run = 1;\n');
    write('codegen/values/value.ts', text);
    expect(imports(folder)).toContain('values imports only from the layers before it');
  });

  test.each([
    ['languages/go/a.ts', 'languages/ruby/b.ts', 'a language imports no other language'],
    ['languages/typescript/a.ts', 'languages/ruby/b.ts', 'TypeScript imports no language but JavaScript'],
    ['languages/shared/a.ts', 'languages/go/b.ts', 'what languages share knows no language'],
    ['languages/go/runtime/a.ts', 'values/b.ts', 'the runtime of a client imports nothing of the toolkit'],
    ['languages/go/a.ts', 'document/b.ts', 'read the document'],
    ['targets/a.ts', 'verify/b.ts', 'generating does not import verifying'],
    ['lost/a.ts', 'values/b.ts', 'every file is in a layer'],
  ])('%s that imports %s', (from, to, rule) => {
    write(`codegen/${to}`, 'export const b = 1;\n');
    const specifier = path.relative(path.dirname(from), to);
    write(`codegen/${from}`, `import { b } from '${specifier}';\nexport const a = b;\n`);
    expect(imports(folder)).toContain(rule);
  });

  test('a circle between files', () => {
    write('codegen/values/value.ts', "export type { Other } from './other.ts';\nexport const value = 1;\n");
    write(
      'codegen/values/other.ts',
      "import { value } from './value.ts';\nexport type Other = typeof value;\n",
    );
    expect(imports(folder)).toContain('no import circle between files');
  });

  test('a circle between folders', () => {
    write('codegen/values/value.ts', "export { a as value } from './left/a.ts';\n");
    write('codegen/values/left/a.ts', "import { b } from '../right/b.ts';\nexport const a = b;\n");
    write('codegen/values/right/b.ts', 'export const b = 1;\n');
    write('codegen/values/right/c.ts', "import { d } from '../left/d.ts';\nexport const c = d;\n");
    write('codegen/values/left/d.ts', 'export const d = 1;\n');
    expect(imports(folder)).toContain('no import circle between folders');
  });

  test('an unused file and an unused export', () => {
    write('codegen/values/value.ts', 'export const value = 1;\nexport const forgotten = 2;\n');
    write('codegen/values/lost.ts', 'export const lost = 1;\n');
    expect(unused(folder)).toMatch(/lost\.ts[\s\S]*forgotten/);
  });
});
