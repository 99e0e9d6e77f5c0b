import type { Document } from '../../document/document.ts';
import { printPointer } from '../../document/pointer.ts';
import { componentReference } from '../../document/reference.ts';
import { subtypesOf } from '../../schema/subtypes.ts';
import { discriminatorOf } from '../../schema/unions.ts';
import { ExactNumber, isArray, isObject, type JsonValue, ownValue } from '../../values/json.ts';
import { objectAt } from '../../values/read-property.ts';
import type { SchemaSet } from './schema-set.ts';

/** True if the target of a reference is identical in both documents. */
type IsUnchanged = (reference: string) => boolean;

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
  const unchanged = unchangedComponents(old, next);
  const isUnchanged: IsUnchanged = (reference) => unchanged.has(componentOf(reference) ?? '');
  const changed = new Set(
    [...componentsOf(old)].filter(([name]) => !unchanged.has(name)).map(([, component]) => component),
  );
  return (before, after) =>
    before.length === after.length &&
    before.every(
      (schema, index) => !changed.has(schema) && areEqual(schema, after[index] ?? null, isUnchanged),
    );
}

/** Components that are identical and reference only identical components: `#/components/schemas/Pet`. */
function unchangedComponents(old: Document, next: Document): ReadonlySet<string> {
  const [before, after] = [componentsOf(old), componentsOf(next)];
  const haveEqualSubtypes = (a: JsonValue, b: JsonValue, noteReference: IsUnchanged): boolean => {
    const [subtypes, others] = [subtypeReferences(old, a), subtypeReferences(next, b)];
    return subtypes.join() === others.join() && subtypes.every(noteReference);
  };
  const referrers = new Map<string, string[]>();
  const unchanged = new Set<string>();
  for (const [name, component] of before) {
    const other = after.get(name);
    const noteReference: IsUnchanged = (reference) => {
      const referenced = componentOf(reference);
      if (referenced === undefined || !before.has(referenced)) return false;
      const names = referrers.get(referenced) ?? [];
      referrers.set(referenced, names);
      names.push(name);
      return true;
    };
    if (
      other !== undefined &&
      areEqual(component, other, noteReference) &&
      haveEqualSubtypes(component, other, noteReference)
    )
      unchanged.add(name);
  }
  const changed = [...before.keys()].filter((name) => !unchanged.has(name));
  for (let name = changed.pop(); name !== undefined; name = changed.pop())
    for (const referrer of referrers.get(name) ?? []) if (unchanged.delete(referrer)) changed.push(referrer);
  return unchanged;
}

/** Subtypes of a discriminator, which have no `$ref` to them. */
function subtypeReferences(document: Document, schema: JsonValue): readonly string[] {
  const discriminator = isObject(schema) ? discriminatorOf(schema) : undefined;
  if (!isObject(schema) || !discriminator) return [];
  const subtypes = subtypesOf(document, schema).map(componentReference);
  return [...new Set([...subtypes, ...discriminator.mapping.values()])];
}

function componentsOf({ root }: Document): ReadonlyMap<string, JsonValue> {
  const result = new Map<string, JsonValue>();
  for (const [section, components] of Object.entries(objectAt(root, 'components')))
    if (isObject(components))
      for (const [name, component] of Object.entries(components))
        result.set(`#${printPointer(['components', section, name])}`, component);
  return result;
}

/** The component that a reference points to or into. */
function componentOf(reference: string): string | undefined {
  return /^#\/components\/[^/]+\/[^/]+/.exec(reference)?.[0];
}

function areEqual(a: JsonValue, b: JsonValue, isUnchanged: IsUnchanged, isData = false): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b;
  if (a instanceof ExactNumber || b instanceof ExactNumber)
    return a instanceof ExactNumber && b instanceof ExactNumber && a.text === b.text;
  if (isArray(a))
    return (
      isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => areEqual(item, b[index] ?? null, isUnchanged, isData))
    );
  if (!isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => arePropertiesEqual(key, [ownValue(a, key), ownValue(b, key)], isUnchanged, isData))
  );
}

/** Descriptions are not compared, except below these keys, where `description` is data. */
const dataKeywords = new Set(['const', 'default', 'enum', 'mapping']);

function arePropertiesEqual(
  key: string,
  [a, b]: readonly [JsonValue | undefined, JsonValue | undefined],
  isUnchanged: IsUnchanged,
  isData: boolean,
): boolean {
  if (a === undefined || b === undefined) return false;
  if (typeof a === 'string' && typeof b === 'string') {
    if (key === 'description' && !isData) return true;
    return a === b && (key !== '$ref' || isUnchanged(a));
  }
  return areEqual(a, b, isUnchanged, isData || dataKeywords.has(key) || key.startsWith('x-'));
}
