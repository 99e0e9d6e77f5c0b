import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

/** Files that violate an import rule. */
interface Fault {
  /** Beginning of the name of the rule. */
  readonly rule: string;
  /** File or folder that violates it, below `codegen/`. */
  readonly from: string;
  /** Contents by path. */
  readonly files: Readonly<Record<string, string>>;
}

const laterLayer = [
  ['value-import', "import { run } from '../cli/run.ts';\nexport const value = run;\n"],
  ['type-import', "import type { Run } from '../cli/run.ts';\nexport const value: Run = 1;\n"],
  [
    'indented-dynamic-import',
    "export async function value() {\n  return (await import('../cli/run.ts')).run;\n}\n",
  ],
].map(
  ([name, text = '']): Fault => ({
    rule: 'values imports only from the layers before it',
    from: `values/${name}.ts`,
    files: {
      'codegen/cli/run.ts': 'export type Run = number;\nexport const run: Run = 1;\n',
      [`codegen/values/${name}.ts`]: text,
    },
  }),
);

const forbiddenImports = [
  ['languages/go/a.ts', 'languages/ruby/b.ts', 'a language imports no other language'],
  ['languages/typescript/a.ts', 'languages/ruby/b.ts', 'TypeScript imports no language but JavaScript'],
  ['languages/shared/a.ts', 'languages/go/b.ts', 'what languages share knows no language'],
  ['languages/go/runtime/a.ts', 'values/b.ts', 'the runtime of a client imports nothing of the toolkit'],
  [
    'languages/go/c.ts',
    'document/b.ts',
    'only the document, the model and republishing targets read the document',
  ],
  ['targets/a.ts', 'verify/b.ts', 'generating does not import verifying'],
  ['lost/a.ts', 'values/b.ts', 'every file is in a layer'],
].map(([from = '', to = '', rule = '']): Fault => {
  const specifier = path.relative(path.dirname(from), to);
  return {
    rule,
    from: `${from} → codegen/${to}`,
    files: {
      [`codegen/${to}`]: 'export const b = 1;\n',
      [`codegen/${from}`]: `import { b } from '${specifier}';\nexport const a = b;\n`,
    },
  };
});

const faults: readonly Fault[] = [
  ...laterLayer,
  ...forbiddenImports,
  {
    rule: 'no import circle between files',
    from: 'values/one.ts',
    files: {
      'codegen/values/one.ts': "export type { Other } from './other.ts';\nexport const one = 1;\n",
      'codegen/values/other.ts': "import { one } from './one.ts';\nexport type Other = typeof one;\n",
    },
  },
  {
    rule: 'no import circle between folders',
    from: 'values/left',
    files: {
      'codegen/values/left/a.ts': "import { b } from '../right/b.ts';\nexport const a = b;\n",
      'codegen/values/right/b.ts': 'export const b = 1;\n',
      'codegen/values/right/c.ts': "import { d } from '../left/d.ts';\nexport const c = d;\n",
      'codegen/values/left/d.ts': 'export const d = 1;\n',
    },
  },
];

/** Writes the smallest tree that follows the rules. @returns Its folder. */
function makeTree(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-structure-'));
  for (const file of ['.dependency-cruiser.mjs', 'knip.json', 'tsconfig.json'])
    copyFileSync(path.join(root, file), path.join(folder, file));
  mkdirSync(path.join(folder, 'codegen'));
  copyFileSync(path.join(root, 'codegen/README.md'), path.join(folder, 'codegen/README.md'));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  write(folder, 'package.json', '{"name": "seeded", "type": "module", "bin": "./codegen/cli/main.ts"}');
  write(folder, 'codegen/cli/main.ts', "import { value } from '../values/value.ts';\nconsole.log(value);\n");
  write(folder, 'codegen/values/value.ts', 'export const value = 1;\n');
  return folder;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

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
  let correct = '';
  let faulty = '';

  beforeAll(() => {
    correct = makeTree();
    faulty = makeTree();
    for (const { files } of faults)
      for (const [file, text] of Object.entries(files)) write(faulty, file, text);
  });

  afterAll(() => {
    for (const folder of [correct, faulty]) rmSync(folder, { recursive: true });
  });

  test('no violation in a tree that follows them', () => {
    expect(imports(correct)).toBe('');
    expect(unused(correct)).toBe('');
  });

  test('every seeded violation of the import rules', () => {
    const lines = imports(faulty).split('\n');
    const isFound = ({ rule, from }: Fault) =>
      lines.some((line) => line.includes(`error ${rule}`) && line.includes(`: codegen/${from}`));
    expect(faults.filter((fault) => !isFound(fault))).toEqual([]);
  });

  test('an unused file and an unused export', () => {
    write(correct, 'codegen/values/value.ts', 'export const value = 1;\nexport const forgotten = 2;\n');
    write(correct, 'codegen/values/lost.ts', 'export const lost = 1;\n');
    expect(unused(correct)).toMatch(/lost\.ts[\s\S]*forgotten/);
  });
});
