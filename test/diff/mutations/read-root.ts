import path from 'node:path';
import { loadDocument } from '../../../codegen/document/load.ts';
import type { JsonObject } from '../../../codegen/values/json.ts';
import { stringifyJson } from '../../../codegen/values/stringify.ts';
import { textAt } from '../../../codegen/values/text.ts';
import { mapNodes, targetOf } from './tree.ts';

/** A description as one object, with numbers as JavaScript has them: what is edited is written out again. */
export async function readRoot(file: string): Promise<JsonObject> {
  const { document, diagnostics } = await loadDocument(path.resolve(file), path.dirname(path.resolve(file)));
  if (!document) throw new Error(JSON.stringify(diagnostics));
  return withoutDeepReferences(JSON.parse(stringifyJson(document.root)));
}

/** References into the middle of a schema break where it is rewritten. */
function withoutDeepReferences(root: JsonObject): JsonObject {
  return mapNodes(root, ({ node }) =>
    textAt(node, '$ref').split('/').length > 4 ? targetOf(root, node) : undefined,
  );
}
