import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Config, OverlayVersion } from '../../config.ts';
import type { Document } from '../../document/document.ts';
import { printJsonPath } from '../../document/json-path.ts';
import { readPointer, valueAt } from '../../document/pointer.ts';
import { printYaml } from '../../document/yaml.ts';
import type { Operation } from '../../model/model.ts';
import type { Diagnostic } from '../../values/diagnostic.ts';
import type { GeneratedFiles } from '../../values/generated-file.ts';
import { isObject, type JsonObject, type JsonValue } from '../../values/json.ts';
import type { TargetInput } from '../target.ts';
import { locateOperations, type OperationLocation } from './operation-location.ts';
import { sampleExtensions } from './sample-extensions.ts';

export const overlayFile = 'docs/overlay.yaml';

/** Prints an OpenAPI Overlay that adds the code samples to the entry file. Operations that it cannot change alone give a diagnostic. */
export function printOverlay(
  { document, model, snippets, config }: TargetInput,
  version: OverlayVersion,
): GeneratedFiles {
  const { extensions } = config.targets.description;
  const changed = [...snippets.keys()].flatMap((operation) => {
    const added = sampleExtensions(snippets, operation, extensions);
    return added ? [{ operation, added }] : [];
  });
  const locations = locateOperations(document, [...snippets.keys()]);
  const diagnostics: Diagnostic[] = [];
  const actions = changed.flatMap(({ operation, added }) => {
    const location = locations.get(operation);
    if (location?.tokens) return listActions(location.tokens, added);
    if (location) diagnostics.push(locationDiagnostic(document, operation, location.problem));
    return [];
  });
  if (actions.length === 0) return { files: [], diagnostics };
  const overlay: JsonObject = {
    overlay: `${version}.0`,
    info: { title: `Code samples: ${model.title}`, version: model.version },
    ...extendsOf(config),
    actions,
  };
  return { files: [{ path: overlayFile, contents: printYaml(overlay) }], diagnostics };
}

/**
 * Actions that replace the extensions of one operation. Arrays of an update are appended, so the arrays are removed first. The first update
 * creates them, so that every target matches one place, also before the first application.
 */
function listActions(operation: readonly string[], added: JsonObject): readonly JsonObject[] {
  const target = printJsonPath(operation);
  return [
    { target, update: emptyArrays(added) },
    ...listArrays(added).map((tokens) => ({
      target: printJsonPath([...operation, ...tokens]),
      remove: true,
    })),
    { target, update: added },
  ];
}

/** The same objects with empty arrays. */
function emptyArrays(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, child]): [string, JsonValue] => [
      key,
      isObject(child) ? emptyArrays(child) : [],
    ]),
  );
}

function listArrays(value: JsonObject): readonly (readonly string[])[] {
  return Object.entries(value).flatMap(([key, child]) =>
    isObject(child) ? listArrays(child).map((tokens) => [key, ...tokens]) : [[key]],
  );
}

/** URI reference from the overlay to the entry file; absent if they are on different drives of Windows. */
function extendsOf({ spec, out }: Config): JsonObject {
  const path = relative(dirname(join(out, overlayFile)), spec);
  if (isAbsolute(path)) return {};
  return { extends: path.split(sep).map(encodeURIComponent).join('/') };
}

const locationProblems = {
  'other-file': {
    message: 'is not in the entry file of the description',
    help: 'Move it into the entry file, or publish docs/openapi.yaml instead of the overlay.',
  },
  shared: {
    message: 'is shared by several paths',
    help: 'Write the operation under each path, or publish docs/openapi.yaml instead of the overlay.',
  },
} as const;

function locationDiagnostic(
  document: Document,
  operation: Operation,
  problem: NonNullable<OperationLocation['problem']>,
): Diagnostic {
  const { message, help } = locationProblems[problem];
  const [paths = '', path = '', ...method] = readPointer(operation.pointer) ?? [];
  const pathItem = document.resolve(valueAt(document.root, [paths, path]));
  const place = document.place(pathItem && valueAt(pathItem, method));
  return {
    code: 'no-overlay-action',
    severity: 'warning',
    message: `${operation.id} ${message}; ${overlayFile} omits its code samples.`,
    cause: message,
    help,
    ...(place ? { place } : {}),
  };
}
