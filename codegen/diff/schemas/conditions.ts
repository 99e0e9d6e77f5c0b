import { type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { objectAt } from '../../values/read-property.ts';
import { appendPath } from '../change.ts';
import { type Keyword, keywordOf } from './keyword.ts';
import { type AlternativePair, hasEffect, reportChange, type SchemaContext } from './schema-pair.ts';
import type { SchemaSet } from './schema-set.ts';

/** Keywords with a subschema that cannot be compared as a set of values. */
const opaque = ['not', 'if', 'unevaluatedItems', 'contentSchema'];
const anyEffect = ['narrows', 'widens', 'differs'];

export function compareConditions(setting: SchemaContext, matched: AlternativePair): void {
  for (const key of opaque) compareOpaque(setting, matched, key);
  if (isCommon(matched, 'if'))
    for (const key of ['then', 'else']) compareInside(setting, matched, key, (atom) => ownValue(atom, key));
  const names = [...matched.old.atoms, ...matched.new.atoms].flatMap((atom) =>
    Object.keys(objectAt(atom, 'dependentSchemas')),
  );
  for (const name of new Set(names))
    compareInside(setting, matched, `dependentSchemas ${name}`, (atom) =>
      ownValue(objectAt(atom, 'dependentSchemas'), name),
    );
}

function isCommon({ old, new: next }: AlternativePair, key: string): boolean {
  return keywordOf(old.atoms, key) !== undefined && keywordOf(next.atoms, key) !== undefined;
}

function compareOpaque(setting: SchemaContext, { old, new: next }: AlternativePair, key: string): void {
  const [before, after] = [keywordOf(old.atoms, key), keywordOf(next.atoms, key)];
  const spots = { old: before?.spot ?? setting.spots.old, new: after?.spot ?? setting.spots.new };
  if (before && after) {
    if (!isSame(setting, before, after))
      reportChange(setting, 'condition-changed', { spots, before: key, after: key });
  } else if (after) reportChange(setting, 'condition-added', { spots, after: key });
  else if (before) reportChange(setting, 'condition-removed', { spots, before: key });
}

function isSame(setting: SchemaContext, before: Keyword, after: Keyword): boolean {
  const inner = setting.inner(
    setting.old.term(before.value),
    setting.new.term(after.value),
    setting.label,
    setting.spots,
  );
  return !hasEffect(inner, anyEffect);
}

/** Compares `then`, `else` and `dependentSchemas`; for an equal condition they narrow or widen like the schema itself. */
function compareInside(
  setting: SchemaContext,
  { old, new: next }: AlternativePair,
  name: string,
  read: (atom: JsonObject) => JsonValue | undefined,
): void {
  const before: SchemaSet = setting.old.term(...old.atoms.flatMap((atom) => read(atom) ?? []));
  const after: SchemaSet = setting.new.term(...next.atoms.flatMap((atom) => read(atom) ?? []));
  if (before.length === 0 && after.length === 0) return;
  if (before.length === 0) reportChange(setting, 'condition-added', { after: name });
  else if (after.length === 0) reportChange(setting, 'condition-removed', { before: name });
  else
    setting.pair.children.push(
      setting.inner(before, after, appendPath(setting.label, ` (${name})`), setting.spots),
    );
}
