import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { fieldType, isNameMap, isPrimitive, type NodeType } from './grammar.ts';
import { referenceOf } from './reference.ts';

export interface Visitor {
  /** A value of the wrong type. */
  wrongType(parent: JsonObject | readonly JsonValue[], key: string | number, nodeType: NodeType): void;
  /** An object defined by the specification, visited before its properties. */
  object(object: JsonObject, nodeType: NodeType): void;
  /** @param key The key of the reference: `$ref`, `$dynamicRef`, or a discriminator value of a `mapping`. */
  reference(object: JsonObject, key: string, reference: string, nodeType: NodeType): void;
}

/** Visits all objects of the specification inside a value, each once. References are not followed and data is skipped. */
export function walkObjects(
  value: JsonValue,
  nodeType: NodeType,
  visitor: Visitor,
  seen = new WeakSet<object>(),
): void {
  if (typeof value !== 'object' || value === null || seen.has(value) || isPrimitive(nodeType)) return;
  seen.add(value);
  const context: WalkContext = { nodeType, visitor, seen };
  if (isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      walkChild(value, index, value[index] ?? null, context);
    return;
  }
  if (!isObject(value)) return;
  const reference = referenceOf(value);
  if (reference === undefined && !isNameMap(nodeType) && Object.hasOwn(value, '$ref'))
    visitor.wrongType(value, '$ref', 'string');
  const dynamicReference = nodeType === 'schema' ? ownValue(value, '$dynamicRef') : undefined;
  if (reference !== undefined) visitor.reference(value, '$ref', reference, nodeType);
  else if (typeof dynamicReference === 'string')
    visitor.reference(value, '$dynamicRef', dynamicReference, nodeType);
  else if (!isNameMap(nodeType)) visitor.object(value, nodeType);
  for (const key of Object.keys(value)) walkChild(value, key, value[key] ?? null, context);
}

interface WalkContext {
  readonly nodeType: NodeType;
  readonly visitor: Visitor;
  readonly seen: WeakSet<object>;
}

function walkChild(
  parent: JsonObject | readonly JsonValue[],
  key: string | number,
  value: JsonValue,
  { nodeType, visitor, seen }: WalkContext,
): void {
  const inner = childType(nodeType, key, value);
  if (inner === 'data') return;
  if (inner === 'schemaName' && isObject(parent) && isReferenceText(value))
    visitor.reference(parent, String(key), value, 'schema');
  if (hasType(value, inner)) walkObjects(value, inner, visitor, seen);
  else visitor.wrongType(parent, key, inner);
}

/** Type of a property. In an object with author-chosen keys, a `$ref` with a string value is still a reference. */
export function childType(nodeType: NodeType, key: string | number, value: JsonValue): NodeType {
  if (typeof key === 'string' && isNameMap(nodeType) && typeof value === 'string' && key === '$ref')
    return 'data';
  if (key === 'examples' && isArray(value)) return 'data';
  return fieldType(nodeType, String(key));
}

function hasType(value: JsonValue, nodeType: NodeType): boolean {
  if (nodeType === 'data') return true;
  if (nodeType === 'string' || nodeType === 'schemaName') return !isObject(value) && !isArray(value);
  if (nodeType === 'boolean') return typeof value === 'boolean' || value === null;
  if (typeof nodeType === 'object' && 'list' in nodeType)
    return isArray(value) || (isObject(value) && referenceOf(value) !== undefined);
  if (nodeType === 'cost') return !isArray(value);
  if (nodeType === 'schema') return isObject(value) || typeof value === 'boolean' || isArray(value);
  return isObject(value);
}

/** True if a mapping value is a reference, not a schema name: it contains `/` or `#`, or has a file extension. */
function isReferenceText(value: JsonValue): value is string {
  return typeof value === 'string' && (/[/#]/.test(value) || /\.(?:ya?ml|json)$/i.test(value));
}
