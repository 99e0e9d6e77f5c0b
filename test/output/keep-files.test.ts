import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generate } from '../../codegen/generate.ts';
import { writeFiles } from '../../codegen/output/write.ts';
import { casesFolder, configFor } from '../support/cases.ts';

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'rosetta-kept-'));
});

afterEach(() => rmSync(out, { recursive: true }));

async function makeClient(name: string): Promise<void> {
  const config = configFor(join(casesFolder, name, 'openapi.yaml'), out);
  const { files } = await generate(config, '/');
  await writeFiles(files, out);
}

test('writeFiles keeps files that a user added to a client', async () => {
  await makeClient('readme-petstore');
  const mine = join(out, 'clients/typescript/src/mine.ts');
  const inside = join(out, 'clients/typescript/src/runtime/mine.ts');
  for (const path of [mine, inside]) writeFileSync(path, 'export const mine = 1;\n');
  await makeClient('parameters-named-examples');
  for (const path of [mine, inside]) expect(readFileSync(path, 'utf8')).toBe('export const mine = 1;\n');
});
