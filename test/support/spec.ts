import { fileURLToPath } from 'node:url';
import { loadModel } from '../../codegen/generate.ts';
import type { Operation } from '../../codegen/model/model.ts';
import { configFor } from './cases.ts';

export const specPath = fileURLToPath(new URL('../../spec/openapi.yaml', import.meta.url));

/** The one operation of `spec/`. */
export async function ourOperation(): Promise<Operation> {
  const described = await loadModel(configFor(specPath), '/');
  const [operation] = described.document ? described.model.operations : [];
  if (!operation) throw new Error('spec/ has no operation');
  return operation;
}
