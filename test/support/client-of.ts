import { noRecord } from '../../codegen/contract/proof/record.ts';
import { loadDocument } from '../../codegen/document/load.ts';
import { buildModel } from '../../codegen/model/build.ts';
import type { GeneratedFile } from '../../codegen/output/file.ts';
import { typescriptClient } from '../../codegen/targets/typescript/client.ts';

const placeholders = { token: '<token>', apiKey: '<apiKey>', credentials: '<credentials>' };

/** A generated client and its number of operations, or the messages of the errors. */
export interface MadeClient {
  readonly operations: number;
  readonly files: readonly GeneratedFile[];
  readonly refusals: readonly string[];
}

/** Generates only the client of a description. */
export async function clientOf(spec: string): Promise<MadeClient> {
  const { document, diagnostics } = await loadDocument(spec);
  if (!document) return { operations: 0, files: [], refusals: diagnostics.map(({ message }) => message) };
  const { model } = buildModel(document, placeholders);
  const config = { spec, out: '/nowhere', languages: [], dialect: 'a', placeholders } as const;
  const made = await typescriptClient({ document, model, snippets: new Map(), config, proof: noRecord });
  const refusals = (made.diagnostics ?? []).map(({ message }) => message);
  return { operations: model.operations.length, files: made.files, refusals };
}
