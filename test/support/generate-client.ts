import { loadDocument } from '../../codegen/document/load.ts';
import { typescriptClient } from '../../codegen/languages/typescript/client/client.ts';
import { buildModel } from '../../codegen/model/build.ts';
import type { GeneratedFile } from '../../codegen/values/generated-file.ts';

const placeholders = { token: '<token>', apiKey: '<apiKey>', credentials: '<credentials>' };

/** A generated client and its number of operations, or the messages of the errors. */
export interface GeneratedClient {
  readonly operations: number;
  readonly files: readonly GeneratedFile[];
  readonly refusals: readonly string[];
}

/** Generates only the client of a description. */
export async function generateClient(spec: string): Promise<GeneratedClient> {
  const { document, diagnostics } = await loadDocument(spec, process.cwd());
  if (!document) return { operations: 0, files: [], refusals: diagnostics.map(({ message }) => message) };
  const { model } = buildModel(document, placeholders);
  const made = await typescriptClient({ document, model });
  const refusals = (made.diagnostics ?? []).map(({ message }) => message);
  return { operations: model.operations.length, files: made.files, refusals };
}
