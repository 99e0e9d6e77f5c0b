import { dependentSchemas } from '../../schema/object-keywords.ts';
import { type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { appendPath } from '../change.ts';
import { type Keyword, keywordOf } from './keyword.ts';
import { type AlternativePair, hasEffect, reportChange, type SchemaContext } from './schema-pair.ts';
import type { SchemaSet } from './schema-set.ts';

/** Keywords with a subschema that cannot be compared as a set of values. */
const opaqueKeywords = ['not', 'if', 'unevaluatedItems', 'contentSchema'];
const anyEffect = ['narrows', 'widens', 'differs'];

export function compareConditions(context: SchemaContext, matched: AlternativePair): void {
  for (const key of opaqueKeywords) compareOpaque(context, matched, key);
  if (isOnBothSides(matched, 'if'))
    for (const key of ['then', 'else'])
      compareApplied(context, matched, key, (conjunct) => ownValue(conjunct, key));
  const names = [...matched.old.conjuncts, ...matched.new.conjuncts].flatMap((conjunct) =>
    Object.keys(dependentSchemas(conjunct)),
  );
  for (const name of new Set(names))
    compareApplied(context, matched, `dependentSchemas ${name}`, (conjunct) =>
      ownValue(dependentSchemas(conjunct), name),
    );
}

function isOnBothSides({ old, new: next }: AlternativePair, key: string): boolean {
  return keywordOf(old.conjuncts, key) !== undefined && keywordOf(next.conjuncts, key) !== undefined;
}

function compareOpaque(context: SchemaContext, { old, new: next }: AlternativePair, key: string): void {
  const [before, after] = [keywordOf(old.conjuncts, key), keywordOf(next.conjuncts, key)];
  const locations = {
    old: before?.location ?? context.locations.old,
    new: after?.location ?? context.locations.new,
  };
  if (before && after) {
    if (!isEquivalent(context, before, after))
      reportChange(context, 'condition-changed', { locations, before: key, after: key });
  } else if (after) reportChange(context, 'condition-added', { locations, after: key });
  else if (before) reportChange(context, 'condition-removed', { locations, before: key });
}

function isEquivalent(context: SchemaContext, before: Keyword, after: Keyword): boolean {
  const { old, new: next, label, locations } = context;
  const inner = context
    .toSpeculative(context.pair)
    .compareSubschemas(old.toSet(before.value), next.toSet(after.value), label, locations);
  return !hasEffect(inner, anyEffect);
}

/** Compares `then`, `else` and `dependentSchemas`; for an equal condition they narrow or widen like the schema itself. */
function compareApplied(
  context: SchemaContext,
  { old, new: next }: AlternativePair,
  name: string,
  read: (conjunct: JsonObject) => JsonValue | undefined,
): void {
  const before: SchemaSet = context.old.toSet(...old.conjuncts.flatMap((conjunct) => read(conjunct) ?? []));
  const after: SchemaSet = context.new.toSet(...next.conjuncts.flatMap((conjunct) => read(conjunct) ?? []));
  if (before.length === 0 && after.length === 0) return;
  if (before.length === 0) reportChange(context, 'condition-added', { after: name });
  else if (after.length === 0) reportChange(context, 'condition-removed', { before: name });
  else
    context.pair.children.push(
      context.compareSubschemas(before, after, appendPath(context.label, ` (${name})`), context.locations),
    );
}
