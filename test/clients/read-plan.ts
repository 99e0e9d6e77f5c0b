import path from 'node:path';
import { planOf } from '../../codegen/clients/build-plan.ts';
import type { ClientPlan } from '../../codegen/clients/plan.ts';
import { loadDocument } from '../../codegen/document/load.ts';
import { buildModel } from '../../codegen/model/build.ts';

/** Folder of the descriptions and their plans. */
export const planCases = path.join(import.meta.dirname, 'cases');

export async function readPlan(name: string): Promise<ClientPlan> {
  const { document } = await loadDocument(path.join(planCases, name, 'openapi.yaml'), process.cwd());
  if (!document) throw new Error(`${name} is invalid`);
  return planOf(buildModel(document).model);
}
