import path from 'node:path';
import { loadDocument } from '../../../codegen/document/load.ts';
import type { JsonObject } from '../../../codegen/values/json.ts';
import { stringAt } from '../../../codegen/values/read-property.ts';
import { stringifyJson } from '../../../codegen/values/stringify.ts';
import { mapNodes, targetOf } from './tree.ts';

/** Reads a description as one object with JavaScript numbers, because edited descriptions are serialized again. */
export async function readRoot(file: string): Promise<JsonObject> {
  const { document, diagnostics } = await loadDocument(path.resolve(file), path.dirname(path.resolve(file)));
  if (!document) throw new Error(JSON.stringify(diagnostics));
  return withoutDeepReferences(JSON.parse(stringifyJson(document.root)));
}

/** Inlines references into a schema, which an edit of that schema would break. */
function withoutDeepReferences(root: JsonObject): JsonObject {
  return mapNodes(root, ({ node }) =>
    stringAt(node, '$ref').split('/').length > 4 ? targetOf(root, node) : undefined,
  );
}
