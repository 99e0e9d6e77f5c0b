import type { Document } from '../document/document.ts';
import { printPointer } from '../document/pointer.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import { isObject, type JsonObject, ownValue } from '../values/json.ts';
import { NamePool, safeName } from '../values/names.ts';
import { flagAt, listAt, objectAt, scalarText, textAt } from '../values/text.ts';
import { type Named, nameCalls } from './call-names.ts';
import { nameClient, statedCall, statedProtocol } from './client-name.ts';
import { type Context, makeContext, type Placeholders, resolveObject } from './context.ts';
import { findErrorMessage } from './error-message.ts';
import { findLicense } from './license.ts';
import type { ClientName, Model, Operation } from './model.ts';
import { buildParameters } from './parameters.ts';
import { buildRequestBody, buildResponses } from './responses.ts';
import { buildSamples } from './samples.ts';
import { buildSecurity } from './security.ts';
import { Bases, buildServers } from './servers.ts';
import { buildStreaming } from './streaming.ts';
import { buildTypes, type Types } from './types.ts';

/** The model of a document, and diagnostics about unusable parts of the document. */
export interface Built {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
}

export function buildModel(document: Document, placeholders: Placeholders): Built {
  const context = makeContext(document, placeholders);
  const info = objectAt(document.root, 'info');
  const license = findLicense(info);
  const types = buildTypes(document);
  const client = nameClient(context, textAt(info, 'title'));
  const operationsFound = [...findOperations(context)];
  const ids = nameOperations(context, operationsFound);
  const tools = { context, types, bases: new Bases(context), ids, client };
  const built = operationsFound.map((found) => buildOperation(tools, found));
  const calls = nameCalls(built);
  const operations = built.map(({ stated: _, ...operation }, index) => ({
    ...operation,
    call: calls[index] ?? { resource: [], method: [operation.id], suffix: [] },
  }));
  const model: Model = {
    title: textAt(info, 'title'),
    version: textAt(info, 'version'),
    description: textAt(info, 'description'),
    ...(license === undefined ? {} : { license }),
    client,
    operations,
    types: types.types,
  };
  return { model, diagnostics: context.diagnostics };
}

interface Found {
  readonly method: string;
  readonly path: string;
  readonly pathItem: JsonObject;
  readonly node: JsonObject;
  readonly tokens: readonly string[];
}

/** Fixed fields of a Path Item Object. OpenAPI 3.2 adds `query` and `additionalOperations`. */
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

function* findOperations(context: Context): Generator<Found> {
  const known = new Set(context.document.version === '3.2' ? [...methods, 'query'] : methods);
  for (const [path, reference] of Object.entries(objectAt(context.document.root, 'paths'))) {
    if (path.startsWith('x-')) continue;
    const pathItem = resolveObject(context, reference);
    for (const [key, node] of Object.entries(pathItem))
      if (known.has(key) && isObject(node))
        yield { method: key.toUpperCase(), path, pathItem, node, tokens: ['paths', path, key] };
    if (context.document.version === '3.2') yield* findAdditional(context, path, pathItem);
  }
}

/** Operations of `additionalOperations` (OpenAPI 3.2). Keys are method names as sent, so only capital letters are accepted. */
function* findAdditional(context: Context, path: string, pathItem: JsonObject): Generator<Found> {
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

interface Tools {
  readonly context: Context;
  readonly types: Types;
  readonly bases: Bases;
  readonly ids: ReadonlyMap<Found, string>;
  readonly client: ClientName;
}

/** An operation whose method name in clients is not assigned yet. */
type Unnamed = Omit<Operation, 'call'> & Named;

function buildOperation({ context, types, bases, ids, client }: Tools, found: Found): Unnamed {
  const { method, path, pathItem, node } = found;
  const levels = [node, pathItem, context.document.root];
  const parameters = buildParameters(context, pathItem, node, types.typeOf);
  const responses = buildResponses(context, node, types.typeOf);
  const body = buildRequestBody(context, node, types.typeOf);
  const streaming = buildStreaming(context, node, responses, types.types);
  const base = bases.find(levels);
  const protocol = statedProtocol(context, node);
  const operation: Omit<Unnamed, 'samples'> = {
    id: ids.get(found) ?? '',
    method,
    path,
    summary: textAt(node, 'summary'),
    description: textAt(node, 'description'),
    deprecated: flagAt(node, 'deprecated'),
    tags: listAt(node, 'tags').flatMap((tag) => scalarText(tag) ?? []),
    parameters: parameters.map(({ parameter }) => parameter),
    ...(body ? { body } : {}),
    responses,
    security: buildSecurity(context, node),
    servers: buildServers(context, levels),
    ...(base ? { baseUrl: base.origin + base.path } : {}),
    stated: statedCall(context, node),
    ...(protocol ? { protocol } : {}),
    errorMessage: findErrorMessage(responses, types.types),
    ...(streaming ? { streaming } : {}),
    pointer: printPointer(found.tokens),
  };
  return {
    ...operation,
    samples: base
      ? buildSamples(context, { operation, node, parameters, base, variable: client.variable })
      : [],
  };
}

/** Among operations with the same name, the first by path and method keeps it. The result is independent of the description's order. */
function nameOperations(context: Context, found: readonly Found[]): ReadonlyMap<Found, string> {
  const names = new NamePool();
  const placeOf = ({ path, method }: Found) => `${path} ${method}`;
  const sorted = found.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  return new Map(sorted.map((one) => [one, nameOperation(context, names, one)]));
}

/** A safe form of the operationId, or method and path (`get-users-id`) without one. Renamed operations are reported. */
function nameOperation(context: Context, names: NamePool, { method, path, node }: Found): string {
  const stated = scalarText(ownValue(node, 'operationId')) ?? '';
  const words = [method.toLowerCase(), ...path.replace(/[{}]/g, '').split('/')];
  const wanted = stated === '' ? words.filter((word) => word !== '').join('-') : stated;
  const safe = safeName(wanted, method.toLowerCase());
  const name = names.take(safe);
  if (stated !== '' && name !== safe)
    context.report({
      code: 'renamed',
      message: `operationId ${JSON.stringify(stated.slice(0, 100))} was renamed to ${name}: the name ${safe} is already in use.`,
      help: 'Use an operationId that is unique ignoring case.',
      node,
      key: 'operationId',
    });
  return name;
}
