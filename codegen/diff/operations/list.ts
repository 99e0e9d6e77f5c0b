import type { Document } from '../../document/document.ts';
import { methodKeys } from '../../document/grammar.ts';
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
  readonly spot: NodeRef;
  /** Parameters of the operation override those of the path item (OpenAPI, "Path Item Object"). */
  readonly parameters: readonly ParameterSpot[];
  readonly servers: readonly JsonValue[];
  readonly security: readonly JsonValue[];
  /** Parameter names in the path template, in order. */
  readonly pathNames: readonly string[];
}

export interface ParameterSpot {
  readonly node: JsonObject;
  readonly spot: NodeRef;
}

/** Before OpenAPI 3.1, `x-webhooks` is a common extension. */
const places = { operation: ['paths'], webhook: ['webhooks', 'x-webhooks'] } as const;

/** All operations of paths, webhooks and callbacks, by key. */
export function listOperations(document: Document): ReadonlyMap<string, ResolvedOperation> {
  const found = new Map<string, ResolvedOperation>();
  const add = (one: ResolvedOperation): void => {
    if (!found.has(one.key)) found.set(one.key, one);
    for (const inner of callbacksOf(document, one)) add(inner);
  };
  for (const kind of ['operation', 'webhook'] as const)
    for (const one of places[kind].flatMap((place) => itemsOf(document, objectAt(document.root, place))))
      for (const operation of operationsOf(document, one, kind)) add(operation);
  return found;
}

interface Item {
  readonly path: string;
  readonly node: JsonObject;
}

function itemsOf(document: Document, map: JsonObject): readonly Item[] {
  return Object.entries(map).flatMap(([path, given]) => {
    const node = document.resolve(given);
    return isObject(node) && !path.startsWith('x-') ? [{ path, node }] : [];
  });
}

function operationsOf(
  document: Document,
  { path, node: item }: Item,
  kind: OperationName['kind'],
): readonly ResolvedOperation[] {
  const own = methodKeys.map((method) => [method.toUpperCase(), item, method] as const);
  const additional = objectAt(item, 'additionalOperations');
  const others = Object.keys(additional).map((method) => [method, additional, method] as const);
  return [...own, ...others].flatMap(([method, holder, key]) => {
    const node = document.resolve(ownValue(holder, key));
    if (!isObject(node)) return [];
    const servers = firstOf([
      arrayAt(node, 'servers'),
      arrayAt(item, 'servers'),
      arrayAt(document.root, 'servers'),
    ]);
    const template = kind === 'operation' ? path.replace(/\{[^}]*\}/g, '{}') : path;
    return [
      {
        name: { kind, method, path },
        key: `${kind} ${method} ${template}`,
        urlKey: `${kind} ${method} ${kind === 'operation' ? baseOf(servers) : ''}${template}`,
        node,
        spot: { node: holder, key },
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
function baseOf([first]: readonly JsonValue[]): string {
  const url = isObject(first) ? stringAt(first, 'url') : '';
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\/+$/, '');
}

function firstOf(lists: readonly (readonly JsonValue[])[]): readonly JsonValue[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function parametersOf(document: Document, item: JsonObject, operation: JsonObject): readonly ParameterSpot[] {
  const found = new Map<string, ParameterSpot>();
  for (const list of [arrayAt(operation, 'parameters'), arrayAt(item, 'parameters')])
    for (const [key, given] of list.entries()) {
      const node = document.resolve(given);
      if (!isObject(node)) continue;
      const name = JSON.stringify([stringAt(node, 'in'), stringAt(node, 'name')]);
      if (!found.has(name)) found.set(name, { node, spot: { node: list, key } });
    }
  return [...found.values()];
}

/** Callbacks are identified by operation, name and expression (OpenAPI, "Callback Object"). */
function callbacksOf(
  document: Document,
  { name, key, urlKey, node }: ResolvedOperation,
): readonly ResolvedOperation[] {
  return Object.entries(objectAt(node, 'callbacks')).flatMap(([callback, given]) => {
    const map = document.resolve(given);
    return itemsOf(document, isObject(map) ? map : {}).flatMap((item) =>
      operationsOf(document, item, 'callback').map((one) => ({
        ...one,
        name: { ...one.name, path: `${callback} ${item.path} of ${name.method} ${name.path}` },
        key: `${key} → ${callback} ${one.key}`,
        // The name of a callback is not sent, so it is not part of this key.
        urlKey: `${urlKey} → ${one.urlKey}`,
      })),
    );
  });
}
