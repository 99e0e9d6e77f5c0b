import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import { printText } from '../../../codegen/diff/reports/text.ts';
import { alike, empty, hostile, many, normal, repeated } from './verdicts.ts';

test('printText groups findings by operation and schema, with the lines of both sides', async () => {
  await expect(printText(normal)).toMatchFileSnapshot('expected/normal.txt');
});

test('printText reports no changes', () => {
  expect(printText(empty)).toBe(
    'No changes (main:spec/openapi.yaml 1.4.0 → spec/openapi.yaml 1.5.0)\nNo version bump required.\n',
  );
});

test('printText escapes control characters and runner commands in a description', () => {
  const text = printText(hostile);
  expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u);
  expect(text.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  expect(text).toContain('\\u001b[31mred');
  expect(text).toContain('😀 é 日本');
});

test('printText colors levels and adds no other escape sequences', () => {
  const text = printText(normal, { colors: picocolors.createColors(true) });
  expect(text).toContain('\u001b[31merror');
  expect(text).toContain('\u001b[33mwarn');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: color sequences contain one.
  expect(text.replace(/\u001b\[\d+m/g, '')).toBe(printText(normal));
});

test('printText puts the caret under the column, even after a tab', () => {
  const lines = printText(normal).split('\n');
  const source = lines.findIndex((line) => line.includes('14 |   - name: limit'));
  expect(lines[source + 1]?.indexOf('^')).toBe(lines[source]?.indexOf('name'));
});

test('printText folds 30,000 findings and prints the fingerprint of every error with all', () => {
  const text = printText(repeated, { all: true });
  expect(text.match(/^ {2}error /gm)).toHaveLength(1);
  expect(text.match(/ 0{12}[0-9a-f]{4}$/gm)).toHaveLength(15_000);
});

test('printText shortens a long report to 300 lines and counts the hidden findings', () => {
  const lines = printText(many).trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(300);
  expect(lines.filter((line) => /^… and \d+ more changes \(--all\)$/.test(line))).toHaveLength(1);
});

test('printText folds a change of 200 operations: the count and the first three operations', () => {
  const lines = printText(alike).split('\n');
  expect(lines.filter((line) => line.includes('became required'))).toHaveLength(1);
  expect(lines.filter((line) => / 0{13}[0-9a-f]{3}$/.test(line))).toHaveLength(3);
  expect(lines).toContain('        … and 197 more (--all)');
  expect(printText(alike, { all: true }).match(/ 0{13}[0-9a-f]{3}$/gm)).toHaveLength(200);
});

test('printText wraps messages at the width of the terminal, but not source lines', () => {
  const lines = printText(normal, { width: 60 }).split('\n');
  const long = lines.filter((line) => line.length > 60);
  expect(long.filter((line) => !/^ +(?:\d+ \||\||[a-z-]+ [0-9a-f]{16}$)/.test(line))).toEqual([]);
  const width = 40;
  for (const line of printText(hostile, { width }).split('\n')) expect(line).not.toMatch(/^\s*::/);
});
