import type { SampleExtension } from '../../config.ts';
import type { Document } from '../../document/document.ts';
import { printPointer } from '../../document/pointer.ts';
import { printYaml } from '../../document/yaml.ts';
import type { GeneratedFile } from '../../values/generated-file.ts';
import { isObject, type JsonObject, type JsonValue } from '../../values/json.ts';
import type { Snippets } from '../snippets/print-snippets.ts';
import { removeInlinedPathItems } from './inlined-path-items.ts';
import { sampleExtensions } from './sample-extensions.ts';

export const enrichedFile = 'docs/openapi.yaml';

/** Prints the bundled description with the code samples of its operations. */
export function enrichDescription(
  document: Document,
  snippets: Snippets,
  extensions: readonly SampleExtension[],
): GeneratedFile {
  const byPointer = new Map([...snippets.keys()].map((operation) => [operation.pointer, operation]));
  const paths = mapProperties(document.root['paths'] ?? {}, '/paths', (pathItem, pointer) =>
    mapProperties(document.resolve(pathItem) ?? null, pointer, (value, methodPointer) => {
      if (methodPointer.endsWith('/additionalOperations'))
        return mapProperties(value, methodPointer, addSamples);
      return addSamples(value, methodPointer);
    }),
  );
  function addSamples(node: JsonValue, pointer: string): JsonValue {
    const operation = byPointer.get(pointer);
    const added = operation && sampleExtensions(snippets, operation, extensions);
    return isObject(node) && added ? mergeExtensions(node, added) : node;
  }
  return {
    path: enrichedFile,
    contents: printYaml(removeInlinedPathItems(withPaths(document.root, paths), document)),
  };
}

/** Merges objects and replaces other values, so that other settings in `x-readme` are kept. */
function mergeExtensions(target: JsonObject, added: JsonObject): JsonObject {
  const merged = new Map<string, JsonValue>(Object.entries(target));
  for (const [key, value] of Object.entries(added)) {
    const existing = merged.get(key);
    merged.set(key, isObject(existing) && isObject(value) ? mergeExtensions(existing, value) : value);
  }
  return Object.fromEntries(merged);
}

function mapProperties(
  node: JsonValue,
  pointer: string,
  transform: (value: JsonValue, pointer: string) => JsonValue,
): JsonValue {
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, transform(value, pointer + printPointer([key]))]),
  );
}

function withPaths(root: JsonObject, paths: JsonValue): JsonObject {
  return Object.hasOwn(root, 'paths') ? { ...root, paths } : root;
}
