import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { planOf } from '../../codegen/clients/build-plan.ts';
import type { ClientPlan } from '../../codegen/clients/plan.ts';
import { loadDocument } from '../../codegen/document/load.ts';
import { buildModel } from '../../codegen/model/build.ts';
import { printPlan } from './print-plan.ts';

const cases = path.join(import.meta.dirname, 'cases');

async function readPlan(name: string): Promise<ClientPlan> {
  const { document } = await loadDocument(path.join(cases, name, 'openapi.yaml'), process.cwd());
  if (!document) throw new Error(`${name} is invalid`);
  return planOf(buildModel(document).model);
}

describe('the client plan of', () => {
  test.each(readdirSync(cases))('%s is as expected', async (name) => {
    const expected = path.join(cases, name, 'expected.txt');
    const printed = printPlan(await readPlan(name));
    if (process.env['ROSETTA_UPDATE'] === '1' || !existsSync(expected)) writeFileSync(expected, printed);
    expect(printed).toBe(readFileSync(expected, 'utf8'));
  });
});
