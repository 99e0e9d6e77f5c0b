import { type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { objectAt } from '../../values/text.ts';
import { below } from '../change.ts';
import { type Keyword, keywordOf } from './keyword.ts';
import { hasEffect, type Matched, report, type Setting } from './pair.ts';
import type { Term } from './term.ts';

/** Keywords with a subschema that cannot be compared as a set of values. */
const opaque = ['not', 'if', 'unevaluatedItems', 'contentSchema'];
const anyEffect = ['narrows', 'widens', 'differs'];

export function compareConditions(setting: Setting, matched: Matched): void {
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

function isCommon({ old, new: next }: Matched, key: string): boolean {
  return keywordOf(old.atoms, key) !== undefined && keywordOf(next.atoms, key) !== undefined;
}

function compareOpaque(setting: Setting, { old, new: next }: Matched, key: string): void {
  const [before, after] = [keywordOf(old.atoms, key), keywordOf(next.atoms, key)];
  const spots = { old: before?.spot ?? setting.spots.old, new: after?.spot ?? setting.spots.new };
  if (before && after) {
    if (!isSame(setting, before, after))
      report(setting, 'condition-changed', { spots, before: key, after: key });
  } else if (after) report(setting, 'condition-added', { spots, after: key });
  else if (before) report(setting, 'condition-removed', { spots, before: key });
}

function isSame(setting: Setting, before: Keyword, after: Keyword): boolean {
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
  setting: Setting,
  { old, new: next }: Matched,
  name: string,
  read: (atom: JsonObject) => JsonValue | undefined,
): void {
  const before: Term = setting.old.term(...old.atoms.flatMap((atom) => read(atom) ?? []));
  const after: Term = setting.new.term(...next.atoms.flatMap((atom) => read(atom) ?? []));
  if (before.length === 0 && after.length === 0) return;
  if (before.length === 0) report(setting, 'condition-added', { after: name });
  else if (after.length === 0) report(setting, 'condition-removed', { before: name });
  else
    setting.pair.children.push(
      setting.inner(before, after, below(setting.label, ` (${name})`), setting.spots),
    );
}
