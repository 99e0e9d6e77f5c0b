import type { Node, TypeNode } from 'typescript';
import type { Document } from '../../document/document.ts';
import { isMap, isPrimitive, type Slot } from '../../document/grammar.ts';
import { printPointer } from '../../document/pointer.ts';
import { memberSlot, walk } from '../../document/walk.ts';
import type { Operation } from '../../model/model.ts';
import type { Diagnostic } from '../../values/diagnostic.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { stringifyJson } from '../../values/stringify.ts';
import { listAt, objectAt } from '../../values/text.ts';
import { marker, SchemaOpener } from './open-schemas.ts';
import { pathKey } from './operation-types.ts';

/** The types of a description by openapi-typescript; why there are none, where the library gives up on it. */
export type Types = { readonly contents: string } | { readonly refusal: Diagnostic };

/** Loading the compiler takes longer than all other work: the libraries are imported when they are needed. */
export async function printTypes(document: Document, operations: readonly Operation[]): Promise<Types> {
  const [{ default: openapiTS, astToString }, { createConfig }, { default: ts }] = await Promise.all([
    import('openapi-typescript'),
    import('@redocly/openapi-core'),
    import('typescript'),
  ]);
  const redocly = await createConfig({});
  const { factory } = ts;
  const marked = (mark: string, tag: string): TypeNode => {
    if (mark === 'bytes') return factory.createTypeReferenceNode('Blob');
    if (mark === 'unknown')
      return factory.createTypeReferenceNode('Unknown', [
        factory.createLiteralTypeNode(factory.createStringLiteral(tag)),
      ]);
    return factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]);
  };
  const transform = (schema: object): TypeNode | undefined => {
    const mark: unknown = Reflect.get(schema, marker);
    return typeof mark === 'string' ? marked(mark, String(Reflect.get(schema, 'tag'))) : undefined;
  };
  const options = { defaultNonNullable: false, silent: true, redocly, transform };
  const description = stringifyJson(prepare(document, operations));
  const nodes = await openapiTS(description, options).catch((error: unknown) => refuse(document, error));
  if (!isNodes(nodes)) return { refusal: nodes };
  return { contents: `import type { Unknown } from './runtime/types.ts';\n\n${astToString(nodes)}` };
}

function isNodes(result: Node[] | Diagnostic): result is Node[] {
  return Array.isArray(result);
}

/** The library gives up on descriptions that its own rules refuse. */
function refuse(document: Document, error: unknown): Diagnostic {
  if (!(error instanceof Error)) throw error;
  const place = document.place(document.root);
  return {
    code: 'no-types',
    severity: 'warning',
    message: `No TypeScript client was made: ${error.message}.`,
    help: 'Mend what the message names; everything else was generated.',
    ...(place ? { place } : {}),
  };
}

/** Examples and extensions say nothing about types; a `$ref` in data must not be followed by a library that would read what it names. */
function prepare(document: Document, operations: readonly Operation[]): JsonObject {
  const { openapi: _, ...root } = document.root;
  const schemas: JsonObject[] = [];
  walk(document.root, 'document', {
    wrong() {},
    reference() {},
    object(object, slot) {
      if (slot === 'schema') schemas.push(object);
    },
  });
  const scope: Scope = { document, opener: new SchemaOpener(document, schemas) };
  const stripped = stripObject(scope, root, 'document');
  return {
    openapi: document.version === '3.0' ? '3.0.4' : '3.1.1',
    ...stripped,
    paths: withNewMethods(scope, stripped['paths'] ?? {}, operations),
  };
}

/** The operations whose methods the library does not know, under paths of their own. */
function withNewMethods(scope: Scope, paths: JsonValue, operations: readonly Operation[]): JsonObject {
  const added = operations.flatMap((operation) => {
    const key = pathKey(operation);
    return key === operation.path ? [] : [[key, newMethod(scope, operation)] as const];
  });
  return { ...(isObject(paths) ? paths : {}), ...Object.fromEntries(added) };
}

function newMethod(scope: Scope, { path, method }: Operation): JsonObject {
  const pathItem = scope.document.resolve(objectAt(scope.document.root, 'paths')[path]);
  if (!isObject(pathItem)) return {};
  const additional = objectAt(pathItem, 'additionalOperations');
  const node = ownValue(additional, method) ?? ownValue(pathItem, method.toLowerCase()) ?? {};
  return stripObject(scope, { parameters: listAt(pathItem, 'parameters'), post: node }, 'pathItem');
}

interface Scope {
  readonly document: Document;
  readonly opener: SchemaOpener;
}

function strip(scope: Scope, value: JsonValue, slot: Slot): JsonValue {
  if (slot === 'schemaName' && typeof value === 'string') return asReference(value);
  if (isArray(value)) return value.map((item, index) => strip(scope, item, memberSlot(slot, index, item)));
  return isObject(value) ? stripObject(scope, value, slot) : value;
}

function stripObject(scope: Scope, object: JsonObject, slot: Slot): JsonObject {
  const kept = Object.fromEntries(
    Object.entries(object)
      .filter(
        ([key, value]) =>
          isKept(key, value, slot) && isMapped(scope.document, memberSlot(slot, key, value), value),
      )
      .map(([key, value]) => [key, strip(scope, value, memberSlot(slot, key, value))]),
  );
  return slot === 'schema' ? scope.opener.open(object, kept) : kept;
}

function isKept(key: string, value: JsonValue, slot: Slot): boolean {
  if (isMap(slot)) return !(slot.extensions && key.startsWith('x-'));
  if (isPrimitive(slot)) return key !== '$ref' || typeof value !== 'string';
  return key !== 'example' && key !== 'examples' && !key.startsWith('x-');
}

function isMapped(document: Document, slot: Slot, value: JsonValue): boolean {
  if (slot !== 'schemaName' || typeof value !== 'string') return true;
  return document.resolve({ $ref: asReference(value) }) !== undefined;
}

/** The library knows no mapping by name. */
function asReference(name: string): string {
  return /[/#]/.test(name) ? name : `#${printPointer(['components', 'schemas', name])}`;
}
