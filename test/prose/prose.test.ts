import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { checkText, printViolation } from './check.ts';
import { checkFiles } from './run.ts';

interface Sentences {
  readonly violations: readonly (readonly string[])[];
  readonly plain: readonly string[];
}

const sentences = readSentences();

describe('the word list', () => {
  test.each(sentences.violations)('finds the words of: %s', (text, ...words) => {
    expect(checkText('README.md', text).map(({ found }) => found)).toEqual(words);
  });

  test.each(sentences.plain)('accepts: %s', (text) => {
    expect(checkText('README.md', text).map(printViolation)).toEqual([]);
  });

  test('has no rule without a sentence that violates it', () => {
    const rules =
      readFileSync(new URL('rules.yaml', import.meta.url), 'utf8').match(/^ {2}use: (.*)$/gm) ?? [];
    const uses = rules.map((line) => line.replace(/^ {2}use: '?|'$/g, ''));
    const shown = new Set(
      sentences.violations.flatMap(([text = '']) => checkText('README.md', text)).map(({ use }) => use),
    );
    expect(uses.length).toBeGreaterThan(30);
    expect(uses.filter((use) => !shown.has(use))).toEqual([]);
  });
});

describe('prose is found in', () => {
  test.each([
    ['README.md', 'Fine.\n\nThe file is\ngone.\n', 3, 10],
    ['codegen/a.ts', 'const answer = 1;\n/** The value is told. */\nexport const told = answer;\n', 2, 18],
    ['codegen/a.ts', '// It is a\n// truth\n// value.\nconst x = 1;\n', 2, 4],
    ['codegen/a.ts', 'const text = `The $\u007btold} answer is late.`;\n', 1, 27],
    ['codegen/a.ts', "const word = 'told';\nconst text = 'This is told.';\n", 2, 23],
    ['test/a.test.ts', "test('the limit is told', () => { expect('a told word').toBe(1); });\n", 1, 20],
    [
      'spec/a.yaml',
      'told: 1\na:\n  description: >-\n    Fine,\n    and told.\n  example: It was told.\n',
      5,
      9,
    ],
    ['spec/a.yaml', "a: {type: string, description: 'It is told.'} # fine\n", 1, 39],
    ['spec/a.yaml', '# It is told.\na: 1\n', 1, 9],
    ['templates/a/b.hbs', 'var told = "{{told}}"; // The value is told.\n', 1, 40],
    ['templates/docs/a.hbs', '{{told}} is told.\n', 1, 13],
    ['rosetta.schema.json', '{"told": {"description": "It is told."}}\n', 1, 33],
    ['.ci/run', 'told=1 # It is told.\n', 1, 16],
  ] as const)('%s: %j', (file, text, line, column) => {
    expect(checkText(file, text)).toMatchObject([{ file, line, column }]);
  });
});

test('a violation is printed with its place and the words to use', () => {
  expect(checkText('a.md', 'It is told.').map(printViolation)).toEqual([
    'a.md:1:7: "told" -> use "reported"',
  ]);
});

test('the command prints the violations of the given paths and exits with 1', { timeout: 60_000 }, () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const folder = mkdtempSync(join(root, 'prose-'));
  try {
    writeFileSync(join(folder, 'bad.md'), 'It is told.\n');
    writeFileSync(join(folder, 'good.md'), 'It is reported.\n');
    const run = (file: string) => {
      const path = join(folder, file);
      const command = ['--import', import.meta.resolve('tsx'), join(root, 'test/prose/run.ts'), path];
      const { status, stdout, stderr } = spawnSync(process.execPath, command, {
        cwd: root,
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    };
    const shown = `${basename(folder)}/bad.md:1:7: "told" -> use "reported"\n`;
    expect(run('bad.md')).toEqual({ status: 1, stdout: shown, stderr: '1 violations\n' });
    expect(run('good.md')).toEqual({ status: 0, stdout: '', stderr: '0 violations\n' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the repository follows the word list', { timeout: 120_000 }, () => {
  expect(checkFiles([]).map(printViolation)).toEqual([]);
});

function readSentences(): Sentences {
  const data: unknown = load(readFileSync(new URL('sentences.yaml', import.meta.url), 'utf8'));
  const lists = typeof data === 'object' && data !== null ? data : {};
  const violations = 'violations' in lists && Array.isArray(lists.violations) ? lists.violations : [];
  const plain = 'plain' in lists && Array.isArray(lists.plain) ? lists.plain : [];
  return { violations: violations.filter(isTexts), plain: plain.filter((text) => typeof text === 'string') };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
