import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printJson } from '../../../codegen/diff/reports/json.ts';
import { isClosedVerdict, isVerdict } from './validators.ts';
import { hostile, hostileText, normal, verdicts } from './verdicts.ts';

describe.each(Object.entries(verdicts))('printJson of the %s verdict', (_, verdict) => {
  const text = printJson(verdict);

  test('matches the published schema, which declares every property', () => {
    expect([isVerdict(JSON.parse(text)), isVerdict.errors]).toEqual([true, null]);
    expect([isClosedVerdict(JSON.parse(text)), isClosedVerdict.errors]).toEqual([true, null]);
  });

  test('contains no runner commands', () => {
    expect(text.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });
});

test('the verdict schema rejects invalid verdicts', () => {
  const { counts, ...rest } = JSON.parse(printJson(normal));
  expect(isVerdict(rest)).toBe(false);
  expect(isVerdict({ ...rest, counts, step: 'huge' })).toBe(false);
  expect(isVerdict({ ...rest, counts, formatVersion: 2 })).toBe(false);
});

test('printJson preserves strings and all digits of numbers', () => {
  const read = JSON.parse(printJson(hostile));
  expect(read.new.title).toBe(hostileText);
  expect(printJson(normal)).toContain('"maximum": 12345678901234567890.10');
});

test('printJson prints properties in a fixed order', async () => {
  await expect(printJson(normal)).toMatchFileSnapshot('expected/normal.json');
});

test('the package exports the verdict schema', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  const path = './codegen/reports/verdict.schema.json';
  expect(manifest.exports['./verdict.schema.json']).toBe(path);
  expect(manifest.files).toContain(path.slice(2));
});
