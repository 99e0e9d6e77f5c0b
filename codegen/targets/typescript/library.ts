import { createRequire } from 'node:module';
import type { GlobalContext } from 'openapi-typescript';
import type { Node } from 'typescript';
import type { JsonObject } from '../../values/json.ts';

type Context = Omit<GlobalContext, 'redoc'>;
type Transform = GlobalContext['transform'];

interface Library {
  transformSchema(description: object, context: Context): Node[];
  scanDiscriminators(description: object, options: { readonly silent: boolean }): Context['discriminators'];
  resolveRef<T>(description: object, reference: string, options: { readonly silent: boolean }): T | undefined;
  astToString(nodes: Node[]): string;
}

const require = createRequire(import.meta.url);

/** Loaded as CommonJS: Node.js scans the nine megabytes of the compiler for names when an ES module imports it. */
export function loadTypeScript(): typeof import('typescript') {
  return require('typescript');
}

/**
 * The parts of openapi-typescript that turn a description into types. Its entry point also validates and bundles the description with
 * Redocly, which takes longer than printing the types; the documents of this toolkit are valid and bundled already.
 */
function loadLibrary(): Library {
  const transformSchema = require('openapi-typescript/dist/transform/index.cjs');
  const { scanDiscriminators, resolveRef } = require('openapi-typescript/dist/lib/utils.cjs');
  const { astToString } = require('openapi-typescript/dist/lib/ts.cjs');
  return { transformSchema, scanDiscriminators, resolveRef, astToString };
}

/**
 * Types by openapi-typescript, as TypeScript code.
 *
 * @param description The library adds the properties of discriminators to it.
 * @throws An error if the library cannot print the description.
 */
export function printWithLibrary(description: JsonObject, transform: Transform): string {
  const { transformSchema, scanDiscriminators, resolveRef, astToString } = loadLibrary();
  const silent = { silent: true };
  const nodes = transformSchema(description, {
    ...defaults,
    ...silent,
    emptyObjectsUnknown: true,
    discriminators: scanDiscriminators(description, silent),
    injectFooter: [],
    transform,
    resolve: (reference) => resolveRef(description, reference, silent),
  });
  return astToString(nodes);
}

const defaults = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  transformProperty: undefined,
} satisfies Partial<Context>;
