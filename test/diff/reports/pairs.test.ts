import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compareDocuments, type NamedDocument } from '../../../codegen/diff/compare.ts';
import { defaultPolicy } from '../../../codegen/diff/policy.ts';
import { changelogEntry } from '../../../codegen/diff/reports/changelog.ts';
import { insertEntry } from '../../../codegen/diff/reports/insert-entry.ts';
import { reports } from '../../../codegen/diff/reports/reports.ts';
import { loadDocument } from '../../../codegen/document/load.ts';
import { isClosedVerdict, isSarif, isVerdict } from './validators.ts';

const folder = fileURLToPath(new URL('../pairs/', import.meta.url));

async function read(pair: string, side: string): Promise<NamedDocument> {
  const { document } = await loadDocument(`${folder}${pair}/${side}.yaml`, folder);
  if (!document) throw new Error(`${pair}/${side}.yaml cannot be read`);
  return { name: `${side}.yaml`, document };
}

describe.each(readdirSync(folder))('the verdict on pair %s', (pair) => {
  test('is printed in every format', async () => {
    const [old, next] = [await read(pair, 'old'), await read(pair, 'new')];
    const verdict = compareDocuments(old, next, { policy: defaultPolicy, today: '2026-11-25' });
    const json = JSON.parse(reports.json(verdict, {}));
    expect([isVerdict(json), isVerdict.errors]).toEqual([true, null]);
    expect([isClosedVerdict(json), isClosedVerdict.errors]).toEqual([true, null]);
    expect([isSarif(JSON.parse(reports.sarif(verdict, {}))), isSarif.errors]).toEqual([true, null]);
    for (const { fingerprint, level } of verdict.findings)
      for (const form of level === 'info'
        ? (['markdown', 'html'] as const)
        : (['text', 'markdown', 'html'] as const))
        expect(reports[form](verdict, {})).toContain(fingerprint);
    expect(reports.junit(verdict, {})).toContain('<testcase ');
    const entry = changelogEntry(verdict, '2026-11-25');
    const { text } = insertEntry('', entry);
    expect(insertEntry(text, entry).text).toBe(text);
  });
});
