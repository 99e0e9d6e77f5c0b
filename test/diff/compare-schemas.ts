import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareDocuments } from '../../codegen/diff/compare.ts';
import { defaultPolicy } from '../../codegen/diff/policy.ts';
import { loadDocument } from '../../codegen/document/load.ts';

export type Schemas = Readonly<Record<string, unknown>>;

/** A description with one response, which has the schema `Root`; a POST request has it too. */
function describing(schemas: Schemas, method: 'get' | 'post'): object {
  const schema = { $ref: '#/components/schemas/Root' };
  const content = { 'application/json': { schema } };
  return {
    openapi: '3.1.0',
    info: { title: 'Hostile', version: '1.0.0' },
    paths: {
      '/it': {
        [method]: {
          ...(method === 'post' ? { requestBody: { content } } : {}),
          responses: { 200: { description: '', content } },
        },
      },
    },
    components: { schemas },
  };
}

/** Messages about the changes of descriptions with these schemas. */
export async function compareSchemas(
  old: Schemas,
  next: Schemas,
  method: 'get' | 'post' = 'get',
): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-diff-'));
  const [a, b] = await Promise.all(
    [old, next].map(async (schemas, index) => {
      const file = path.join(folder, `${index}.json`);
      writeFileSync(file, JSON.stringify(describing(schemas, method)));
      const { document, diagnostics } = await loadDocument(file, folder);
      if (!document) throw new Error(JSON.stringify(diagnostics));
      return { name: file, document };
    }),
  );
  if (!a || !b) throw new Error('two documents');
  const { findings } = compareDocuments(a, b, { policy: defaultPolicy, today: '2026-11-25' });
  return findings.filter(({ category }) => category !== 'run').map(({ message }) => message);
}

export const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
