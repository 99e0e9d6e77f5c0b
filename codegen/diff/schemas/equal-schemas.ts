import type { Document } from '../../document/document.ts';
import { printPointer } from '../../document/pointer.ts';
import { componentReference } from '../../document/reference.ts';
import { discriminatorOf } from '../../schema/unions.ts';
import { ExactNumber, isArray, isObject, type JsonValue, ownValue } from '../../values/json.ts';
import { objectAt } from '../../values/read-property.ts';
import type { SchemaSet } from './schema-set.ts';
import { subtypesOf } from './subtypes.ts';

/** True if the target of a reference is identical in both documents. */
type IsKept = (reference: string) => boolean;

/**
 * Detects schemas that are written identically in both documents, including everything they reference. Most schemas do not change, so this
 * skips most comparisons.
 */
export function findEqualSchemas(
  old: Document,
  next: Document,
): (old: SchemaSet, next: SchemaSet) => boolean {
  // Keywords can have another meaning in another OpenAPI version.
  if (old.version !== next.version) return () => false;
  const kept = keptComponents(old, next);
  const isKept: IsKept = (reference) => kept.has(componentOf(reference) ?? '');
  const lost = new Set(
    [...componentsOf(old)].filter(([name]) => !kept.has(name)).map(([, component]) => component),
  );
  return (before, after) =>
    before.length === after.length &&
    before.every((schema, index) => !lost.has(schema) && areAlike(schema, after[index] ?? null, isKept));
}

/** Components that are identical and reference only identical components: `#/components/schemas/Pet`. */
function keptComponents(old: Document, next: Document): ReadonlySet<string> {
  const [before, after] = [componentsOf(old), componentsOf(next)];
  const haveFamilies = (a: JsonValue, b: JsonValue, note: IsKept): boolean => {
    const [subtypes, others] = [familyNames(old, a), familyNames(next, b)];
    return subtypes.join() === others.join() && subtypes.every(note);
  };
  const users = new Map<string, string[]>();
  const kept = new Set<string>();
  for (const [name, component] of before) {
    const other = after.get(name);
    const note: IsKept = (reference) => {
      const used = componentOf(reference);
      if (used === undefined || !before.has(used)) return false;
      const list = users.get(used) ?? [];
      users.set(used, list);
      list.push(name);
      return true;
    };
    if (other !== undefined && areAlike(component, other, note) && haveFamilies(component, other, note))
      kept.add(name);
  }
  const lost = [...before.keys()].filter((name) => !kept.has(name));
  for (let one = lost.pop(); one !== undefined; one = lost.pop())
    for (const user of users.get(one) ?? []) if (kept.delete(user)) lost.push(user);
  return kept;
}

/** Subtypes of a discriminator, which have no `$ref` to them. */
function familyNames(document: Document, schema: JsonValue): readonly string[] {
  const discriminator = isObject(schema) ? discriminatorOf(schema) : undefined;
  if (!isObject(schema) || !discriminator) return [];
  const subtypes = subtypesOf(document, schema).map(componentReference);
  return [...new Set([...subtypes, ...discriminator.mapping.values()])];
}

function componentsOf({ root }: Document): ReadonlyMap<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  for (const [section, members] of Object.entries(objectAt(root, 'components')))
    if (isObject(members))
      for (const [name, member] of Object.entries(members))
        found.set(`#${printPointer(['components', section, name])}`, member);
  return found;
}

/** The component that a reference points to or into. */
function componentOf(reference: string): string | undefined {
  return /^#\/components\/[^/]+\/[^/]+/.exec(reference)?.[0];
}

function areAlike(a: JsonValue, b: JsonValue, isKept: IsKept, isData = false): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b;
  if (a instanceof ExactNumber || b instanceof ExactNumber)
    return a instanceof ExactNumber && b instanceof ExactNumber && a.text === b.text;
  if (isArray(a))
    return (
      isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => areAlike(item, b[index] ?? null, isKept, isData))
    );
  if (!isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => areMembersAlike(key, [ownValue(a, key), ownValue(b, key)], isKept, isData))
  );
}

/** Descriptions are not compared, except below these keys, where `description` is data. */
const holdersOfData = new Set(['const', 'default', 'enum', 'mapping']);

function areMembersAlike(
  key: string,
  [a, b]: readonly [JsonValue | undefined, JsonValue | undefined],
  isKept: IsKept,
  isData: boolean,
): boolean {
  if (a === undefined || b === undefined) return false;
  if (typeof a === 'string' && typeof b === 'string') {
    if (key === 'description' && !isData) return true;
    return a === b && (key !== '$ref' || isKept(a));
  }
  return areAlike(a, b, isKept, isData || holdersOfData.has(key) || key.startsWith('x-'));
}
