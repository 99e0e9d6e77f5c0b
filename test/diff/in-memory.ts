import { compareDocuments } from '../../codegen/diff/compare.ts';
import type { Finding } from '../../codegen/diff/finding.ts';
import { defaultPolicy } from '../../codegen/diff/policy.ts';
import type { Document } from '../../codegen/document/document.ts';
import { loadFromSource } from '../../codegen/document/load.ts';
import type { JsonObject, JsonValue } from '../../codegen/values/json.ts';
import { stringifyJson } from '../../codegen/values/stringify.ts';

const entry = '/openapi.json';

/** Loads a description without a file. */
export async function documentOf(root: JsonValue): Promise<Document> {
  return documentOfText(stringifyJson(root));
}

/** @param text JSON or YAML. */
export async function documentOfText(text: string): Promise<Document> {
  const bytes = new TextEncoder().encode(text);
  const { document, diagnostics } = await loadFromSource(
    { realPath: async (path) => path, read: async () => bytes, show: (path) => path.slice(1) },
    entry,
  );
  if (!document) throw new Error(JSON.stringify(diagnostics));
  return document;
}

/** The findings without those about the run itself. */
export function findingsOf(old: Document, next: Document): readonly Finding[] {
  const { findings } = compareDocuments(
    { name: 'old', document: old },
    { name: 'new', document: next },
    { policy: defaultPolicy, today: '2026-11-25' },
  );
  return findings.filter(({ category }) => category !== 'run');
}

export async function compareRoots(old: JsonObject, next: JsonObject): Promise<readonly Finding[]> {
  const [a, b] = await Promise.all([knownDocumentOf(old), knownDocumentOf(next)]);
  return findingsOf(a, b);
}

const documents = new WeakMap<JsonObject, Promise<Document>>();

function knownDocumentOf(root: JsonObject): Promise<Document> {
  const document = documents.get(root) ?? documentOf(root);
  documents.set(root, document);
  return document;
}
