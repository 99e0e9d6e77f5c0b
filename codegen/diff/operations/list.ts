import type { Document } from '../../document/document.ts';
import { methodKeys } from '../../document/grammar.ts';
import { comparablePath } from '../../http/path-template.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { arrayAt, objectAt, stringAt } from '../../values/read-property.ts';
import type { NodeRef } from '../change.ts';
import type { OperationName } from '../finding.ts';

/** An operation with the properties inherited from its path item and the document. */
export interface ResolvedOperation {
  readonly name: OperationName;
  /** Identifies the operation; renamed path parameters do not change it. */
  readonly key: string;
  /** Identifies the operation by its full URL path, including the base path of the server. */
  readonly urlKey: string;
  readonly node: JsonObject;
  readonly location: NodeRef;
  /** Parameters of the operation override those of the path item (OpenAPI, "Path Item Object"). */
  readonly parameters: readonly ParameterNode[];
  readonly servers: readonly JsonValue[];
  readonly security: readonly JsonValue[];
  /** Parameter names in the path template, in order. */
  readonly pathNames: readonly string[];
}

export interface ParameterNode {
  readonly node: JsonObject;
  readonly location: NodeRef;
}

/** Before OpenAPI 3.1, `x-webhooks` is a common extension. */
const rootKeys = { operation: ['paths'], webhook: ['webhooks', 'x-webhooks'] } as const;

/** All operations of paths, webhooks and callbacks, by key. */
export function listOperations(document: Document): ReadonlyMap<string, ResolvedOperation> {
  const operations = new Map<string, ResolvedOperation>();
  const add = (operation: ResolvedOperation): void => {
    if (!operations.has(operation.key)) operations.set(operation.key, operation);
    for (const inner of callbacksOf(document, operation)) add(inner);
  };
  for (const kind of ['operation', 'webhook'] as const)
    for (const pathItem of rootKeys[kind].flatMap((rootKey) =>
      pathItemsOf(document, objectAt(document.root, rootKey)),
    ))
      for (const operation of operationsOf(document, pathItem, kind)) add(operation);
  return operations;
}

interface PathItem {
  readonly path: string;
  readonly node: JsonObject;
}

function pathItemsOf(document: Document, map: JsonObject): readonly PathItem[] {
  return Object.entries(map).flatMap(([path, value]) => {
    const node = document.resolve(value);
    return isObject(node) && !path.startsWith('x-') ? [{ path, node }] : [];
  });
}

function operationsOf(
  document: Document,
  { path, node: item }: PathItem,
  kind: OperationName['kind'],
): readonly ResolvedOperation[] {
  const standardMethods = methodKeys.map((method) => [method.toUpperCase(), item, method] as const);
  const additional = objectAt(item, 'additionalOperations');
  const additionalMethods = Object.keys(additional).map((method) => [method, additional, method] as const);
  return [...standardMethods, ...additionalMethods].flatMap(([method, parent, key]) => {
    const node = document.resolve(ownValue(parent, key));
    if (!isObject(node)) return [];
    const servers = firstNonEmpty([
      arrayAt(node, 'servers'),
      arrayAt(item, 'servers'),
      arrayAt(document.root, 'servers'),
    ]);
    const template = kind === 'operation' ? comparablePath(path) : path;
    return [
      {
        name: { kind, method, path },
        key: `${kind} ${method} ${template}`,
        urlKey: `${kind} ${method} ${kind === 'operation' ? basePathOf(servers) : ''}${template}`,
        node,
        location: { node: parent, key },
        parameters: parametersOf(document, item, node),
        servers,
        security: Object.hasOwn(node, 'security')
          ? arrayAt(node, 'security')
          : arrayAt(document.root, 'security'),
        pathNames:
          kind === 'operation' ? [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name) : [],
      },
    ];
  });
}

/** The path of the first server, without its host. */
function basePathOf([first]: readonly JsonValue[]): string {
  const url = isObject(first) ? stringAt(first, 'url') : '';
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\/+$/, '');
}

function firstNonEmpty(lists: readonly (readonly JsonValue[])[]): readonly JsonValue[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function parametersOf(document: Document, item: JsonObject, operation: JsonObject): readonly ParameterNode[] {
  const parameters = new Map<string, ParameterNode>();
  for (const list of [arrayAt(operation, 'parameters'), arrayAt(item, 'parameters')])
    for (const [key, value] of list.entries()) {
      const node = document.resolve(value);
      if (!isObject(node)) continue;
      const name = JSON.stringify([stringAt(node, 'in'), stringAt(node, 'name')]);
      if (!parameters.has(name)) parameters.set(name, { node, location: { node: list, key } });
    }
  return [...parameters.values()];
}

/** Callbacks are identified by operation, name and expression (OpenAPI, "Callback Object"). */
function callbacksOf(
  document: Document,
  { name, key, urlKey, node }: ResolvedOperation,
): readonly ResolvedOperation[] {
  return Object.entries(objectAt(node, 'callbacks')).flatMap(([callback, value]) => {
    const map = document.resolve(value);
    return pathItemsOf(document, isObject(map) ? map : {}).flatMap((item) =>
      operationsOf(document, item, 'callback').map((operation) => ({
        ...operation,
        name: { ...operation.name, path: `${callback} ${item.path} of ${name.method} ${name.path}` },
        key: `${key} → ${callback} ${operation.key}`,
        // The name of a callback is not sent, so it is not part of this key.
        urlKey: `${urlKey} → ${operation.urlKey}`,
      })),
    );
  });
}
