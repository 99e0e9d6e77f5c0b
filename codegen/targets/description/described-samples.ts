import { printPointer } from '../../document/pointer.ts';
import { printYaml } from '../../document/yaml.ts';
import type { Operation } from '../../model/model.ts';
import type { GeneratedFiles } from '../../values/generated-file.ts';
import { isObject, type JsonObject, type JsonValue } from '../../values/json.ts';
import type { Snippets } from '../snippets/print-snippets.ts';
import type { Target, TargetInput } from '../target.ts';

/** Generates `docs/openapi.yaml`: the bundled description with snippets in `x-codeSamples`, for documentation platforms. */
export const describedSamples: Target = {
  make: describeSamples,
  owns: (path) => path === file,
};

const file = 'docs/openapi.yaml';

function describeSamples({ document, snippets }: TargetInput): GeneratedFiles {
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
    const samples = operation ? listSamples(snippets, operation) : [];
    return isObject(node) && samples.length > 0 ? { ...node, 'x-codeSamples': samples } : node;
  }
  return { files: [{ path: file, contents: printYaml(withPaths(document.root, paths)) }] };
}

function listSamples(snippets: Snippets, operation: Operation): readonly JsonObject[] {
  const samples = snippets.get(operation);
  const selected = [...(samples?.values() ?? [])]
    .flat()
    .filter(({ style }) => !['complete', 'stream'].includes(style));
  return selected.map(({ sample, name, language, program }) => ({
    lang: language.fence,
    label:
      samples?.size === 1 && name === sample.name
        ? language.label
        : `${language.label} (${name.replace('.', ', ')})`,
    source: program,
  }));
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
