import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { fieldType, isNameMap, isPrimitive, type NodeType } from './grammar.ts';
import { referenceOf } from './reference.ts';

export interface Visitor {
  /** A value of the wrong type. */
  wrong(parent: JsonObject | readonly JsonValue[], key: string | number, slot: NodeType): void;
  /** An object defined by the specification, visited before its properties. */
  object(object: JsonObject, slot: NodeType): void;
  /** @param key The key of the reference: `$ref`, or a discriminator value of a `mapping`. */
  reference(object: JsonObject, key: string, text: string, slot: NodeType): void;
}

/** Visits all objects of the specification inside a value, each once. References are not followed and data is skipped. */
export function walkObjects(
  value: JsonValue,
  slot: NodeType,
  visitor: Visitor,
  seen = new WeakSet<object>(),
): void {
  if (typeof value !== 'object' || value === null || seen.has(value) || isPrimitive(slot)) return;
  seen.add(value);
  const way: WalkContext = { slot, visitor, seen };
  if (isArray(value)) {
    for (let index = 0; index < value.length; index += 1) walkMember(value, index, value[index] ?? null, way);
    return;
  }
  if (!isObject(value)) return;
  const reference = referenceOf(value);
  if (reference === undefined && !isNameMap(slot) && Object.hasOwn(value, '$ref'))
    visitor.wrong(value, '$ref', 'string');
  if (reference !== undefined) visitor.reference(value, '$ref', reference, slot);
  else if (!isNameMap(slot)) visitor.object(value, slot);
  for (const key of Object.keys(value)) walkMember(value, key, value[key] ?? null, way);
}

interface WalkContext {
  readonly slot: NodeType;
  readonly visitor: Visitor;
  readonly seen: WeakSet<object>;
}

function walkMember(
  parent: JsonObject | readonly JsonValue[],
  key: string | number,
  member: JsonValue,
  { slot, visitor, seen }: WalkContext,
): void {
  const inner = childType(slot, key, member);
  if (inner === 'data') return;
  if (inner === 'schemaName' && isObject(parent) && isReferenceText(member))
    visitor.reference(parent, String(key), member, 'schema');
  if (hasType(member, inner)) walkObjects(member, inner, visitor, seen);
  else visitor.wrong(parent, key, inner);
}

/** Type of a property. In an object with author-chosen keys, a `$ref` with a string value is still a reference. */
export function childType(slot: NodeType, key: string | number, member: JsonValue): NodeType {
  if (typeof key === 'string' && isNameMap(slot) && typeof member === 'string' && key === '$ref')
    return 'data';
  if (key === 'examples' && isArray(member)) return 'data';
  return fieldType(slot, String(key));
}

function hasType(value: JsonValue, slot: NodeType): boolean {
  if (slot === 'data') return true;
  if (slot === 'string' || slot === 'schemaName') return !isObject(value) && !isArray(value);
  if (slot === 'boolean') return typeof value === 'boolean' || value === null;
  if (typeof slot === 'object' && 'list' in slot)
    return isArray(value) || (isObject(value) && referenceOf(value) !== undefined);
  if (slot === 'cost') return !isArray(value);
  if (slot === 'schema') return isObject(value) || typeof value === 'boolean' || isArray(value);
  return isObject(value);
}

/** True if a mapping value is a reference, not a schema name: it contains `/` or `#`, or has a file extension. */
function isReferenceText(value: JsonValue): value is string {
  return typeof value === 'string' && (/[/#]/.test(value) || /\.(?:ya?ml|json)$/i.test(value));
}
