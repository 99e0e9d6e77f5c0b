import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
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

/** Properties of `process` that depend on how the command was started. */
const processProperties = new Set([
  'argv',
  'chdir',
  'cwd',
  'env',
  'exit',
  'exitCode',
  'stderr',
  'stdin',
  'stdout',
]);

/** Lines of a file that print, read the environment or exit. `...process.env` is allowed: child processes inherit the environment. */
function processUses(text: string): readonly string[] {
  if (!/\b(?:process|console)\./.test(text)) return [];
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const uses: string[] = [];
  const visit = (node: ts.Node): void => {
    const isProcess =
      ts.isPropertyAccessExpression(node) &&
      node.expression.getText() === 'process' &&
      processProperties.has(node.name.text) &&
      !ts.isSpreadAssignment(node.parent);
    const isConsole = ts.isPropertyAccessExpression(node) && node.expression.getText() === 'console';
    if (isProcess || isConsole) uses.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

test('only cli/ and the runtime of a client print, read the environment or exit', () => {
  const found = sources
    .filter(([file]) => rowOf(file) !== 'cli' && !/^languages\/\w+\/runtime\//.test(file))
    .flatMap(([file, text]) => processUses(text).map((use) => `${file}: ${use}`));
  expect(found).toEqual([]);
});

test.each([
  ["const key = process.env['KEY'];", ['process.env']],
  ['const folder = resolve(process.cwd());', ['process.cwd']],
  ['process.exit(1);', ['process.exit']],
  ["console.error('message');", ['console.error']],
  ['spawn(command, { env: { ...process.env, NO_COLOR: 1 } });', []],
  ['const program = `process.exit(1)`;', []],
])('the rule about the process finds in %s: %j', (text, uses) => {
  expect(processUses(text)).toEqual(uses);
});
