import { compareDocuments, type NamedDocument } from '../../../codegen/diff/compare.ts';
import { defaultPolicy } from '../../../codegen/diff/policy.ts';
import { loadDocument } from '../../../codegen/document/load.ts';
import type { Level } from '../../../codegen/reports/level.ts';
import type { FilePair } from './redocly.ts';

/** The most severe level of our findings, without findings about the version. */
export async function mostSevereLevel(pair: FilePair): Promise<Level> {
  const [old, next] = await Promise.all([read(pair.old), read(pair.new)]);
  const { findings } = compareDocuments(old, next, { policy: defaultPolicy, today: '2026-11-25' });
  return findings.find(({ category }) => category !== 'run')?.level ?? 'info';
}

async function read(file: string): Promise<NamedDocument> {
  const { document, diagnostics } = await loadDocument(file, '/');
  if (!document) throw new Error(JSON.stringify(diagnostics));
  return { name: file, document };
}
