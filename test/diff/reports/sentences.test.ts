import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compareDocuments, type NamedDocument } from '../../../codegen/diff/compare.ts';
import { defaultPolicy } from '../../../codegen/diff/policy.ts';
import { loadDocument } from '../../../codegen/document/load.ts';
import { repeatedSentences } from './sentences.ts';
import { alike, many, normal, repeated } from './verdicts.ts';

const diffFolder = fileURLToPath(new URL('..', import.meta.url));
const folders = ['pairs', 'cases'].flatMap((kind) =>
  readdirSync(`${diffFolder}${kind}`).map((name) => `${kind}/${name}`),
);

async function read(folder: string, side: string): Promise<NamedDocument> {
  const file = ['yaml', 'json'].map((ending) => `${diffFolder}${folder}/${side}.${ending}`).find(existsSync);
  const { document } = await loadDocument(file ?? '', diffFolder);
  if (!document) throw new Error(`${folder}/${side} cannot be read`);
  return { name: side, document };
}

describe('the reports contain each sentence once', () => {
  test.each(folders)('for %s', async (folder) => {
    const [old, next] = [await read(folder, 'old'), await read(folder, 'new')];
    const verdict = compareDocuments(old, next, { policy: defaultPolicy, today: '2026-11-25' });
    expect(repeatedSentences(verdict)).toEqual([]);
  });

  test.each(Object.entries({ alike, many, normal, repeated }))('for the %s verdict', (_, verdict) => {
    expect(repeatedSentences(verdict)).toEqual([]);
  });
});
