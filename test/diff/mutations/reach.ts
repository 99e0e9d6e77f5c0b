import { isObject, type JsonObject } from '../../../codegen/values/json.ts';
import { arrayAt, isTrueAt, objectAt, stringAt } from '../../../codegen/values/read-property.ts';
import { childrenOf, type Node, targetOf } from './tree.ts';

export type Flow = 'request' | 'response';

/** The directions of the values of an object, and its context. */
export interface Reach {
  readonly flows: ReadonlySet<Flow>;
  /** True if the schema is not part of a union or combination, so that a change affects the valid values. */
  readonly isPlain: boolean;
  /** The same, but the schema itself may be a union. */
  readonly isWhole: boolean;
}

const other = { request: 'response', response: 'request' } as const;
const combining = [
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  '$ref',
  'patternProperties',
  'dependentSchemas',
];
const inPlace = [...combining, 'contains', 'propertyNames', 'prefixItems'];

interface Visit extends Node {
  readonly flow: Flow;
  readonly isPlain: boolean;
}

/** Visits all parts of requests and responses, starting at the operations. */
export function reachOf(root: JsonObject): ReadonlyMap<JsonObject, Reach> {
  const found = new Map<JsonObject, { flows: Set<Flow>; isPlain: boolean; isWhole: boolean }>();
  const seen = new Map<JsonObject, Set<string>>();
  const queue: Visit[] = [];
  const add = (visit: Visit): void => {
    const node = targetOf(root, visit.node);
    const isAlias = node !== visit.node && Object.keys(visit.node).length > 1 && visit.role === 'schema';
    const known = seen.get(node) ?? new Set();
    seen.set(node, known);
    const key = `${visit.role} ${visit.flow} ${visit.isPlain && !isAlias}`;
    if (known.has(key)) return;
    known.add(key);
    queue.push({ ...visit, node, isPlain: visit.isPlain && !isAlias });
  };
  for (const key of ['paths', 'webhooks'])
    for (const [path, node] of Object.entries(objectAt(root, key)))
      if (isObject(node))
        add({
          role: 'pathItem',
          path: [path],
          node,
          flow: key === 'paths' ? 'request' : 'response',
          isPlain: true,
        });
  for (const visit of queue) {
    const reach = found.get(visit.node) ?? { flows: new Set(), isPlain: true, isWhole: true };
    found.set(visit.node, reach);
    reach.flows.add(visit.flow);
    if (!visit.isPlain) reach.isWhole = false;
    if (!visit.isPlain || isCombined(visit.node)) reach.isPlain = false;
    for (const child of childrenOf(visit))
      if (!isHidden(root, visit, child)) add(next(visit, child, reach.isPlain));
  }
  return found;
}

function isCombined(node: JsonObject): boolean {
  return combining.some((key) => Object.hasOwn(node, key));
}

function next(from: Visit, child: Node, isPlain: boolean): Visit {
  const isReversed =
    (from.role === 'operation' && child.role === 'response') ||
    (from.role === 'operation' && child.role === 'callback');
  const step = child.path[from.path.length] ?? '';
  const isBranch = from.role === 'schema' && inPlace.includes(step);
  const isStream = child.role === 'media' && (child.path.at(-1) ?? '').startsWith('text/event-stream');
  return {
    ...child,
    flow: isReversed ? other[from.flow] : from.flow,
    isPlain: isPlain && !isBranch && !isStream,
  };
}

/** True for properties excluded in a direction, and for headers that OpenAPI ignores. */
function isHidden(root: JsonObject, { role, flow }: Visit, child: Node): boolean {
  const node = targetOf(root, child.node);
  if (child.role === 'parameter' && stringAt(node, 'in') === 'header')
    return ['accept', 'content-type', 'authorization'].includes(stringAt(node, 'name').toLowerCase());
  if (child.role === 'header') return child.path.at(-1)?.toLowerCase() === 'content-type';
  return role === 'schema' && isFlagged(root, child.node, flow === 'request' ? 'readOnly' : 'writeOnly', 0);
}

export function isFlagged(
  root: JsonObject,
  node: JsonObject,
  key: 'readOnly' | 'writeOnly',
  depth: number,
): boolean {
  if (depth > 5) return false;
  const target = targetOf(root, node);
  return (
    isTrueAt(node, key) ||
    isTrueAt(target, key) ||
    arrayAt(target, 'allOf').some((part) => isObject(part) && isFlagged(root, part, key, depth + 1))
  );
}
