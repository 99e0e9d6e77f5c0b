import { createRequire } from 'node:module';
import type { GlobalContext } from 'openapi-typescript';
import type { TypeElement, TypeLiteralNode, TypeNode } from 'typescript';
import type { JsonObject, JsonValue } from '../../../values/json.ts';
import { objectAt } from '../../../values/read-property.ts';
import { loadTypeScript } from './load-typescript.ts';
import { TypePrinter } from './print-type.ts';
import { tupleType } from './tuple-types.ts';

type Context = Omit<GlobalContext, 'redoc'>;
type Transform = NonNullable<GlobalContext['transform']>;

interface Library {
  transformPathsObject(paths: object, context: Context): TypeLiteralNode;
  transformComponentsObject(components: object, context: Context): readonly [TypeLiteralNode];
  transformSchemaObject(schema: object, options: unknown): TypeNode;
  resolveRef<T>(description: object, reference: string, options: { readonly silent: boolean }): T | undefined;
}

const require = createRequire(import.meta.url);

/**
 * The parts of openapi-typescript that turn a description into types. Its entry point also validates and bundles the description with
 * Redocly, which takes longer than printing the types; the documents of this toolkit are valid and bundled already.
 */
function loadLibrary(): Library {
  const transformPathsObject = require('openapi-typescript/dist/transform/paths-object.cjs');
  const {
    default: transformComponentsObject,
  } = require('openapi-typescript/dist/transform/components-object.cjs');
  const { default: transformSchemaObject } = require('openapi-typescript/dist/transform/schema-object.cjs');
  const utilities = require('openapi-typescript/dist/lib/utils.cjs');
  utilities.createRef = joinPath;
  const { resolveRef } = utilities;
  return { transformPathsObject, transformComponentsObject, transformSchemaObject, resolveRef };
}

/**
 * Replaces a function of the library, which parses and escapes the whole path of every schema again. The library needs the paths only in error
 * messages and to name enums.
 */
function joinPath(parts: readonly unknown[]): string {
  let path = '#';
  for (const part of parts) {
    const text = String(part ?? '');
    if (text.startsWith('#/')) path += text.slice(1);
    else if (text !== '') path += `/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return path;
}

/**
 * Types by openapi-typescript, as declarations in TypeScript that are not formatted.
 *
 * @param description Description without discriminators.
 * @throws An error if the library cannot print the description.
 */
export function printWithLibrary(description: JsonObject, transform: Transform): readonly string[] {
  return new DeclarationPrinter(description, transform).print();
}

/** In the order of the library. */
const sections = ['schemas', 'responses', 'parameters', 'requestBodies', 'headers', 'pathItems'];

/**
 * Passes paths and components to the library one at a time and prints each at once: the syntax trees of a large description fill the memory,
 * and the library copies the list of operations whenever it adds one.
 */
class DeclarationPrinter {
  readonly #ts = loadTypeScript();
  readonly #library = loadLibrary();
  readonly #printer = new TypePrinter(this.#ts);
  readonly #description: JsonObject;
  readonly #context: Context;
  readonly #operations: string[] = [];
  #declarationsBeforeOperations = 0;

  constructor(description: JsonObject, transform: Transform) {
    const silent = { silent: true };
    this.#description = description;
    this.#context = {
      ...defaults,
      ...silent,
      emptyObjectsUnknown: true,
      injectFooter: [],
      transform: (schema, options) =>
        transform(schema, options) ??
        tupleType(this.#ts, schema, (item) => this.#library.transformSchemaObject(item, options)),
      resolve: (reference) => this.#library.resolveRef(description, reference, silent),
    };
  }

  print(): readonly string[] {
    const paths = Object.entries(objectAt(this.#description, 'paths')).map(([path, item]) =>
      this.#path(path, item),
    );
    const components = objectAt(this.#description, 'components');
    const sectionDeclarations = sections.map((section) =>
      this.#section(section, objectAt(components, section)),
    );
    const declarations = this.#context.injectFooter.map((node) => `${this.#printer.statement(node)}\n`);
    const operations = declare('operations', this.#operations);
    return [
      declare('paths', paths),
      declare('webhooks', []),
      declare('components', sectionDeclarations),
      declare('$defs', []),
      ...(this.#operations.length === 0
        ? [...declarations, operations]
        : declarations.toSpliced(this.#declarationsBeforeOperations, 0, operations)),
    ];
  }

  #path(path: string, item: JsonValue): string {
    const { members } = this.#library.transformPathsObject({ [path]: item }, this.#context);
    this.#collectOperations();
    return this.#members(members);
  }

  #section(section: string, components: JsonObject): string {
    const members = Object.entries(components).map(([name, component]) =>
      this.#component(section, name, component),
    );
    return `${section}: ${members.length === 0 ? 'never' : `{\n${members.join('')}}`};\n`;
  }

  #component(section: string, name: string, component: JsonValue): string {
    const ts = this.#ts;
    const [container] = this.#library.transformComponentsObject(
      { [section]: { [name]: component } },
      this.#context,
    );
    this.#collectOperations();
    return this.#members(
      container.members.flatMap((member) =>
        ts.isPropertySignature(member) && member.type && ts.isTypeLiteralNode(member.type)
          ? member.type.members
          : [],
      ),
    );
  }

  #members(members: readonly TypeElement[]): string {
    return members.map((member) => this.#printer.member(member)).join('');
  }

  /** The library adds operations to an interface among the declarations at the end. */
  #collectOperations(): void {
    const { injectFooter } = this.#context;
    const index = injectFooter.findIndex((node) => this.#ts.isInterfaceDeclaration(node));
    if (index < 0) return;
    if (this.#operations.length === 0) this.#declarationsBeforeOperations = index;
    for (const node of injectFooter.splice(index, 1))
      if (this.#ts.isInterfaceDeclaration(node)) this.#operations.push(this.#members(node.members));
  }
}

function declare(name: string, members: readonly string[]): string {
  return members.length === 0
    ? `export type ${name} = Record<string, never>;\n`
    : `export interface ${name} {\n${members.join('')}}\n`;
}

const defaults = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
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
