import type { Document } from '../document/document.ts';
import { printPointer } from '../document/pointer.ts';
import { methodKeysOf } from '../document/selection/list-operations.ts';
import type { SampledProperties } from '../schema/sampling.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import { isObject, type JsonObject, ownValue } from '../values/json.ts';
import { safeName, UniqueNames } from '../values/names.ts';
import { arrayAt, isTrueAt, objectAt, scalarToString, stringAt } from '../values/read-property.ts';
import { explicitProtocol, nameClient } from './client-name.ts';
import {
  defaultPlaceholders,
  type ModelContext,
  makeContext,
  type Placeholders,
  resolveObject,
} from './context.ts';
import { externalDocsOf } from './external-docs.ts';
import { reportIdenticalPaths } from './identical-paths.ts';
import { findLicense } from './license.ts';
import type { ClientName, ClientOptions, Model, Operation } from './model.ts';
import { readExplicitName } from './naming/explicit-names.ts';
import { type CallNameInput, nameCalls } from './naming/name-calls.ts';
import { buildParameters } from './parameters.ts';
import { checkPathParameters } from './path-parameters.ts';
import { buildRequestBody, buildResponses } from './responses.ts';
import { buildSamples } from './samples.ts';
import { buildSecurity } from './security.ts';
import { BaseUrlFinder, buildServers } from './servers.ts';
import { buildStreaming } from './streaming.ts';
import { buildTags } from './tags.ts';
import { buildTypes, type TypeRegistry } from './types.ts';

/** The model of a document, and diagnostics about unusable parts of the document. */
export interface BuildResult {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
}

/** Optional settings of the model. */
export interface ModelOptions {
  /** Properties of sampled request bodies and parameters. */
  readonly samples?: SampledProperties;
  readonly client?: ClientOptions;
}

/** @param placeholders Placeholders that replace the default ones. */
export function buildModel(
  document: Document,
  placeholders: Partial<Placeholders> = {},
  { samples = 'examples', client: options = {} }: ModelOptions = {},
): BuildResult {
  const context = makeContext(document, { ...defaultPlaceholders, ...placeholders }, samples);
  const info = objectAt(document.root, 'info');
  const license = findLicense(info);
  const types = buildTypes(document);
  const client = nameClient(context, stringAt(info, 'title'), options);
  const methods = new Map(options.methods?.map(({ operationId, name }) => [operationId, name]));
  const foundOperations = [...findOperations(context)];
  reportIdenticalPaths(context, foundOperations);
  const ids = nameOperations(context, foundOperations);
  const buildContext = { context, types, bases: new BaseUrlFinder(context), ids, client, methods };
  const unnamed = foundOperations.map((found) => buildOperation(buildContext, found));
  const calls = nameCalls(unnamed, stringAt(info, 'title'));
  const operations = unnamed.map(({ explicitName: _, hasOperationId: __, ...operation }, index) => ({
    ...operation,
    call: calls[index] ?? { resource: [], method: [operation.id], suffix: [] },
  }));
  const model: Model = {
    title: stringAt(info, 'title'),
    version: stringAt(info, 'version'),
    description: stringAt(info, 'description'),
    ...externalDocsOf(document.root),
    ...(license === undefined ? {} : { license }),
    client,
    tags: buildTags(document.root, operations),
    operations,
    types: types.types,
  };
  return { model, diagnostics: context.diagnostics };
}

interface FoundOperation {
  readonly method: string;
  readonly path: string;
  readonly pathItem: JsonObject;
  readonly node: JsonObject;
  readonly tokens: readonly string[];
}

function* findOperations(context: ModelContext): Generator<FoundOperation> {
  const methodKeys = methodKeysOf(context.document);
  for (const [path, reference] of Object.entries(objectAt(context.document.root, 'paths'))) {
    if (path.startsWith('x-')) continue;
    const pathItem = resolveObject(context, reference);
    for (const [key, node] of Object.entries(pathItem))
      if (methodKeys.has(key) && isObject(node))
        yield { method: key.toUpperCase(), path, pathItem, node, tokens: ['paths', path, key] };
    if (context.document.version === '3.2') yield* findAdditional(context, path, pathItem);
  }
}

/** Operations of `additionalOperations` (OpenAPI 3.2). Keys are method names as sent, so only capital letters are accepted. */
function* findAdditional(
  context: ModelContext,
  path: string,
  pathItem: JsonObject,
): Generator<FoundOperation> {
  const additional = objectAt(pathItem, 'additionalOperations');
  for (const [method, node] of Object.entries(additional)) {
    if (/^[A-Z][A-Z-]*$/.test(method) && isObject(node)) {
      yield { method, path, pathItem, node, tokens: ['paths', path, 'additionalOperations', method] };
    } else {
      context.report({
        code: 'method',
        message: `${JSON.stringify(method)} is not a valid HTTP method; the operation was skipped.`,
        help: 'Use a method name in capital letters, for example LINK.',
        node: additional,
        key: method,
      });
    }
  }
}

interface BuildContext {
  readonly context: ModelContext;
  readonly types: TypeRegistry;
  readonly bases: BaseUrlFinder;
  readonly ids: ReadonlyMap<FoundOperation, string>;
  readonly client: ClientName;
  readonly methods: ReadonlyMap<string, string>;
}

/** An operation whose method name in clients is not assigned yet. */
type UnnamedOperation = Omit<Operation, 'call'> & CallNameInput;

function buildOperation(
  { context, types, bases, ids, client, methods }: BuildContext,
  found: FoundOperation,
): UnnamedOperation {
  const { method, path, pathItem, node } = found;
  const levels = [node, pathItem, context.document.root];
  const parameters = buildParameters(context, pathItem, node, types.typeOf);
  checkPathParameters(
    context,
    found,
    parameters.map(({ parameter }) => parameter),
  );
  const responses = buildResponses(context, node, types.typeOf);
  const body = buildRequestBody(context, found, types.typeOf);
  const streaming = buildStreaming(context, node, responses, types.types);
  const base = bases.find(levels);
  const protocol = explicitProtocol(context, node);
  const operation: Omit<UnnamedOperation, 'samples'> = {
    id: ids.get(found) ?? '',
    method,
    path,
    summary: stringAt(node, 'summary'),
    description: stringAt(node, 'description'),
    ...externalDocsOf(node),
    deprecated: isTrueAt(node, 'deprecated'),
    tags: arrayAt(node, 'tags').flatMap((tag) => scalarToString(tag) ?? []),
    parameters: parameters.map(({ parameter }) => parameter),
    ...(body ? { body } : {}),
    responses,
    security: buildSecurity(context, node),
    servers: buildServers(context, levels),
    baseUrl: base.origin + base.path,
    explicitName: readExplicitName(context, node, methods),
    hasOperationId: (scalarToString(ownValue(node, 'operationId')) ?? '') !== '',
    ...(protocol ? { protocol } : {}),
    ...(streaming ? { streaming } : {}),
    pointer: printPointer(found.tokens),
  };
  return {
    ...operation,
    samples: buildSamples(context, { operation, node, parameters, base, variable: client.variable }),
  };
}

/** Among operations with the same name, the first by path and method keeps it. The result is independent of the description's order. */
function nameOperations(
  context: ModelContext,
  found: readonly FoundOperation[],
): ReadonlyMap<FoundOperation, string> {
  const names = new UniqueNames();
  const owners = new Map<string, FoundOperation>();
  const sortKey = ({ path, method }: FoundOperation) => `${path} ${method}`;
  const sorted = found.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return new Map(
    sorted.map((operation) => [operation, nameOperation(context, { names, owners }, operation)]),
  );
}

/** A safe form of the operationId, or method and path (`get-users-id`) without one. Renamed operations are reported. */
function nameOperation(
  context: ModelContext,
  { names, owners }: { readonly names: UniqueNames; readonly owners: Map<string, FoundOperation> },
  found: FoundOperation,
): string {
  const { method, path, node } = found;
  const operationId = scalarToString(ownValue(node, 'operationId')) ?? '';
  const words = [method.toLowerCase(), ...path.replace(/[{}]/g, '').split('/')];
  const proposed = operationId === '' ? words.filter((word) => word !== '').join('-') : operationId;
  const safeId = safeName(proposed, method.toLowerCase());
  const name = names.claim(safeId);
  const owner = owners.get(safeId.toLowerCase());
  if (!owner) owners.set(name.toLowerCase(), found);
  if (operationId !== '' && name !== safeId)
    context.report({
      code: 'renamed',
      message: `operationId ${JSON.stringify(operationId.slice(0, 100))} is already used${owner ? ` by ${owner.method} ${owner.path}` : ''}; the operation was renamed to ${name}.`,
      help: 'Use an operationId that is unique ignoring case.',
      node,
      key: 'operationId',
      // The specification requires unique ids; ids that differ in case are only a problem for names of files.
      ...(owner && owner.node !== node && scalarToString(ownValue(owner.node, 'operationId')) === operationId
        ? { isInvalid: true as const }
        : {}),
    });
  return name;
}
