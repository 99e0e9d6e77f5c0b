import { resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '../values/diagnostic.ts';
import { ExactNumber, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { bundle } from './bundle.ts';
import { localFileSource } from './disk.ts';
import type { Document, LoadResult, OpenApiVersion } from './document.ts';
import type { FileSource } from './files.ts';
import { type PointerTokens, placeAtPointer } from './locate.ts';
import { readPointer, valueAt } from './pointer.ts';
import { referenceOf } from './reference.ts';
import type { SourceFile } from './source.ts';
import { readSources, type SourceSet } from './sources.ts';

/**
 * Loads a description from the disk and checks its syntax, its `$ref`s and the type of every value. Parts that violate the specification
 * are reported and skipped. Files outside the entry file's folder
 * are not read, and the network is not used.
 *
 * @param entry The path of the entry file.
 * @param workingFolder The base of the paths in diagnostics, by default the current folder.
 * @returns The document, or diagnostics with at least one error.
 */
export async function loadDocument(entry: string, workingFolder = resolve('.')): Promise<LoadResult> {
  return loadFromSource(localFileSource(workingFolder), resolve(workingFolder, entry));
}

/**
 * Loads a description from any file source.
 *
 * @param entry The absolute path of the entry file in `files`.
 */
export async function loadFromSource(files: FileSource, entry: string): Promise<LoadResult> {
  const sources = await readSources(entry, files);
  const [source] = sources.files.values();
  if (!source) return { diagnostics: sources.problems };
  const version = readVersion(source);
  if ('code' in version) return { diagnostics: [version] };
  const { problems } = sources;
  if (hasErrors(problems) || !isObject(source.value)) return { diagnostics: problems };
  return {
    document: makeDocument(source, source.value, version.version, sources),
    diagnostics: problems,
  };
}

function makeDocument(
  entry: SourceFile,
  value: JsonObject,
  version: OpenApiVersion,
  sources: SourceSet,
): Document {
  const { root, originals } = bundle(entry, value, sources);
  const targets = new Map<string, JsonValue | undefined>();
  const targetOf = (reference: string): JsonValue | undefined => {
    if (!targets.has(reference)) targets.set(reference, findTarget(root, reference));
    return targets.get(reference);
  };
  return {
    version,
    root,
    entry: value,
    files: [...sources.files.values()].map(({ path, hash }) => ({ path, hash })),
    resolve(node) {
      let value = node;
      while (isObject(value)) {
        const reference = referenceOf(value);
        if (reference === undefined) return value;
        value = targetOf(reference);
      }
      return value;
    },
    follow(node) {
      const reference = referenceOf(node);
      return reference === undefined ? undefined : targetOf(reference);
    },
    place: (node, key) =>
      typeof node === 'object' && node !== null
        ? sources.index.place(originals.get(node) ?? node, key)
        : undefined,
  };
}

function findTarget(root: JsonObject, reference: string): JsonValue | undefined {
  const tokens = reference.startsWith('#') ? readPointer(decodeURIComponent(reference.slice(1))) : undefined;
  return tokens && valueAt(root, tokens);
}

/** OpenAPI Specification, "Versions". */
function readVersion(source: SourceFile): { version: OpenApiVersion } | Diagnostic {
  const versionError = (tokens: PointerTokens, message: string, help: string): Diagnostic => ({
    code: 'version',
    severity: 'error',
    message,
    help,
    place: placeAtPointer(source, tokens),
  });
  if (!isObject(source.value))
    return versionError(
      [],
      'The file is not an OpenAPI description: it must contain an object.',
      'Start the file with "openapi: 3.1.1".',
    );
  if (ownValue(source.value, 'swagger') !== undefined)
    return versionError(
      ['swagger'],
      'Swagger 2.0 is not supported.',
      'Convert it to OpenAPI 3: npx swagger2openapi <file> --outfile openapi.yaml',
    );
  const declared = ownValue(source.value, 'openapi');
  if (typeof declared === 'number' || declared instanceof ExactNumber)
    return versionError(
      ['openapi'],
      'The field "openapi" is a number; it must be a string.',
      'Put it in quotes: openapi: "3.1.1".',
    );
  const [, version] =
    /^(3\.[012])(?:\.\d+)?(?:-.*)?$/.exec(typeof declared === 'string' ? declared : '') ?? [];
  if (version === '3.0' || version === '3.1' || version === '3.2') return { version };
  return versionError(
    declared === undefined ? [] : ['openapi'],
    declared === undefined
      ? 'The file is not an OpenAPI description: the field "openapi" is missing.'
      : `OpenAPI version ${JSON.stringify(declared)} is not supported.`,
    'Use OpenAPI 3.0, 3.1 or 3.2, for example "openapi: 3.1.1".',
  );
}
