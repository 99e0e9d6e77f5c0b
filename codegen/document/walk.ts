import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { isMap, isPrimitive, type Slot, slotOf } from './grammar.ts';
import { referenceOf } from './reference.ts';

export interface Visitor {
  /** A value of the wrong type. */
  wrong(parent: JsonObject | readonly JsonValue[], key: string | number, slot: Slot): void;
  /** An object defined by the specification, visited before its properties. */
  object(object: JsonObject, slot: Slot): void;
  /** @param key The key of the reference: `$ref`, or a discriminator value of a `mapping`. */
  reference(object: JsonObject, key: string, text: string, slot: Slot): void;
}

/** Visits all objects of the specification inside a value, each once. References are not followed and data is skipped. */
export function walk(value: JsonValue, slot: Slot, visitor: Visitor, seen = new WeakSet<object>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value) || isPrimitive(slot)) return;
  seen.add(value);
  const way: Way = { slot, visitor, seen };
  if (isArray(value)) {
    for (let index = 0; index < value.length; index += 1) walkMember(value, index, value[index] ?? null, way);
    return;
  }
  if (!isObject(value)) return;
  const reference = referenceOf(value);
  if (reference === undefined && !isMap(slot) && Object.hasOwn(value, '$ref'))
    visitor.wrong(value, '$ref', 'string');
  if (reference !== undefined) visitor.reference(value, '$ref', reference, slot);
  else if (!isMap(slot)) visitor.object(value, slot);
  for (const key of Object.keys(value)) walkMember(value, key, value[key] ?? null, way);
}

interface Way {
  readonly slot: Slot;
  readonly visitor: Visitor;
  readonly seen: WeakSet<object>;
}

function walkMember(
  parent: JsonObject | readonly JsonValue[],
  key: string | number,
  member: JsonValue,
  { slot, visitor, seen }: Way,
): void {
  const inner = memberSlot(slot, key, member);
  if (inner === 'data') return;
  if (inner === 'schemaName' && isObject(parent) && isReferenceText(member))
    visitor.reference(parent, String(key), member, 'schema');
  if (fits(member, inner)) walk(member, inner, visitor, seen);
  else visitor.wrong(parent, key, inner);
}

/** Type of a property. In an object with author-chosen keys, a `$ref` with a string value is still a reference. */
export function memberSlot(slot: Slot, key: string | number, member: JsonValue): Slot {
  if (typeof key === 'string' && isMap(slot) && typeof member === 'string' && key === '$ref') return 'data';
  if (key === 'examples' && isArray(member)) return 'data';
  return slotOf(slot, String(key));
}

function fits(value: JsonValue, slot: Slot): boolean {
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
