import type { Document } from '../../document/document.ts';
import { printPointer } from '../../document/pointer.ts';
import { ExactNumber, isArray, isObject, type JsonValue, ownValue } from '../../values/json.ts';
import { objectAt } from '../../values/text.ts';
import { heirsOf } from './heirs.ts';
import type { Term } from './term.ts';

/** Whether what a reference leads to is the same on both sides. */
type IsKept = (reference: string) => boolean;

/**
 * Tells, without asking what they mean, that schemas of two documents allow the same: they are written alike, and so is everything that
 * they refer to. Most of a description is as it was, and need not be compared.
 */
export function alikeness(old: Document, next: Document): (old: Term, next: Term) => boolean {
  // The same words may mean something else in another version.
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

/** Components that are written alike and lead to such alone: `#/components/schemas/Pet`. */
function keptComponents(old: Document, next: Document): ReadonlySet<string> {
  const [before, after] = [componentsOf(old), componentsOf(next)];
  const haveFamilies = (a: JsonValue, b: JsonValue, note: IsKept): boolean => {
    const [heirs, others] = [familyNames(old, a), familyNames(next, b)];
    return heirs.join() === others.join() && heirs.every(note);
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

/** A discriminator leads to schemas that nothing refers to. */
function familyNames(document: Document, schema: JsonValue): readonly string[] {
  if (!isObject(schema) || !Object.hasOwn(schema, 'discriminator')) return [];
  const mapped = Object.values(objectAt(objectAt(schema, 'discriminator'), 'mapping'));
  const heirs = heirsOf(document, schema).map((name) => `#${printPointer(['components', 'schemas', name])}`);
  const targets = mapped.filter((target) => typeof target === 'string' && target.startsWith('#/'));
  return [...new Set([...heirs, ...targets].map(String))];
}

function componentsOf({ root }: Document): ReadonlyMap<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  for (const [section, members] of Object.entries(objectAt(root, 'components')))
    if (isObject(members))
      for (const [name, member] of Object.entries(members))
        found.set(`#${printPointer(['components', section, name])}`, member);
  return found;
}

/** The component that a reference leads to or into. */
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

/** What people read may differ. It is data below these keys, whether they are keywords or names of members. */
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
