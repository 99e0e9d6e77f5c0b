import { expect, test } from 'vitest';
import { compareDocuments } from '../../codegen/diff/compare.ts';
import { defaultPolicy, type Policy } from '../../codegen/diff/policy.ts';
import { printText } from '../../codegen/diff/reports/text.ts';
import type { Verdict } from '../../codegen/diff/verdict.ts';
import { documentOf } from './in-memory.ts';

/** Compares two versions of an API, of which the new one lacks an operation. */
async function compare(
  oldVersion: string,
  newVersion: string,
  policy: Partial<Policy> = {},
): Promise<Verdict> {
  const root = (version: string, paths: object) =>
    documentOf(JSON.parse(JSON.stringify({ openapi: '3.1.1', info: { title: 'Pets', version }, paths })));
  const operation = { responses: { '200': { description: 'ok' } } };
  const [old, next] = await Promise.all([
    root(oldVersion, { '/pets': { get: operation, post: operation } }),
    root(newVersion, { '/pets': { get: operation } }),
  ]);
  return compareDocuments(
    { name: 'old', document: old },
    { name: 'new', document: next },
    { policy: { ...defaultPolicy, ...policy }, today: '2026-11-25' },
  );
}

test.each([
  ['1.4.0', '2.0.0', true],
  ['1.4.0', '3.1.0', true],
  ['1.4.0', '2.0.0-rc.1', true],
  ['1.4.0', '1.5.0', false],
  ['1.4.0', '1.4.0', false],
  ['0.4.0', '0.5.0', true],
  ['0.4.0', '0.4.1', false],
  ['2026-01', '2026-02', false],
])('breaking changes from version %s to %s pass: %s', async (oldVersion, newVersion, expected) => {
  const { isFine, counts } = await compare(oldVersion, newVersion);
  expect(isFine).toBe(expected);
  expect(counts.error).toBeGreaterThan(0);
});

test('breaking changes fail in a new major version with breakingChanges never', async () => {
  const verdict = await compare('1.4.0', '2.0.0', { breakingChanges: 'never' });
  expect(verdict.isFine).toBe(false);
  expect(printText(verdict)).toContain('Breaking changes fail in a new version too');
});

test('printText names the version that covers breaking changes and offers no fix', async () => {
  const text = printText(await compare('1.4.0', '2.0.0'));
  expect(text).toContain('The version 2.0.0 covers these changes.');
  expect(text).not.toContain('→ Revert');
});
