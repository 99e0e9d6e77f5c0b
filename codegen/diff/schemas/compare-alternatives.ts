import { isObject, type JsonValue, ownValue } from '../../values/json.ts';
import type { NodeRef } from '../change.ts';
import type { Alternative, JsonType, Shape } from './alternative.ts';
import { compareArrays } from './compare-arrays.ts';
import { compareObjects } from './compare-objects.ts';
import { compareLiterals, compareNumbers, compareStrings } from './compare-scalars.ts';
import { compareConditions } from './conditions.ts';
import { discriminatorProperty, discriminatorValues } from './discriminator.ts';
import { matchAlternatives, propertyNames, type VariantTraits } from './match-alternatives.ts';
import { compareRestrictingBranches } from './restricting-branches.ts';
import {
  type AlternativePair,
  canBreak,
  hasEffect,
  reportChange,
  type SchemaContext,
  type SchemaPair,
} from './schema-pair.ts';
import type { SchemaReader } from './schema-set.ts';
import { shapeOf } from './shape.ts';

const types: readonly JsonType[] = ['null', 'boolean', 'number', 'string', 'array', 'object'];

/** Compares the alternatives of each type that both shapes allow. `compareTypes` reports the other types. */
export function compareAlternatives(setting: SchemaContext, old: Shape, next: Shape): void {
  for (const type of types) {
    const olds = old.alternatives.filter((one) => one.type === type);
    const news = next.alternatives.filter((one) => one.type === type);
    if (olds.length > 0 && news.length > 0) compareType(setting, { old, new: next }, olds, news);
  }
  compareAside(setting, old, next);
}

/** Compares unions that were too large to expand, in order. */
function compareAside(setting: SchemaContext, { aside: olds }: Shape, { aside: news }: Shape): void {
  for (let index = 0; index < Math.max(olds.length, news.length); index += 1) {
    const [old, next] = [olds[index], news[index]];
    if (old && next) setting.pair.children.push(setting.inner([old], [next], setting.label, setting.spots));
    else
      reportChange(
        setting,
        old ? 'condition-removed' : 'condition-added',
        old ? { before: 'anyOf' } : { after: 'anyOf' },
      );
  }
}

function compareType(
  setting: SchemaContext,
  shapes: { readonly old: Shape; readonly new: Shape },
  olds: readonly Alternative[],
  news: readonly Alternative[],
): void {
  const tags = { old: discriminatorProperty(shapes.old, olds), new: discriminatorProperty(shapes.new, news) };
  if (
    tags.old === undefined &&
    tags.new === undefined &&
    compareRestrictingBranches(setting, shapes, olds, news, speculate)
  )
    return;
  const traits = (side: 'old' | 'new', one: Alternative): VariantTraits => ({
    tags: discriminatorValues(setting[side], shapes[side], one, tags[side]),
    name: one.name,
    properties: propertyNames(one),
  });
  const found = matchAlternatives(olds, news, {
    old: (one) => traits('old', one),
    new: (one) => traits('new', one),
    isAlike: (matched) => isAlike(setting, matched),
    isSame: (matched) => !hasEffect(speculate(setting, matched), ['narrows', 'widens', 'differs']),
  });
  for (const matched of found.matched) compareMatched(setting, matched);
  for (const one of found.removed)
    if (!news.some((other) => !canBreak(speculate(setting, { old: one, new: other }), 'request')))
      reportChange(setting, 'variant-removed', {
        before: nameOf(one, traits('old', one)),
        spots: { old: spotOf(setting.old, one), new: undefined },
      });
  for (const one of found.added)
    if (!olds.some((other) => !canBreak(speculate(setting, { old: other, new: one }), 'response')))
      reportChange(setting, 'variant-added', {
        after: nameOf(one, traits('new', one)),
        spots: { old: undefined, new: spotOf(setting.new, one) },
      });
}

/** True if both have the same name and identical schemas. */
function isAlike(setting: SchemaContext, { old, new: next }: AlternativePair): boolean {
  return (
    old.name === next.name &&
    old.isInteger === next.isInteger &&
    old.literals?.size === next.literals?.size &&
    setting.areAlike(old.atoms, next.atoms)
  );
}

/** Compares two alternatives without reporting the changes. */
function speculate(setting: SchemaContext, matched: AlternativePair): SchemaPair {
  const pair: SchemaPair = { changes: [], children: [] };
  compareMatched({ ...setting, pair }, matched);
  return pair;
}

/** Compares branches that consist of one schema as that schema, so that all unions share the comparison. */
function compareMatched(setting: SchemaContext, matched: AlternativePair): void {
  const branches = wholeBranches(setting, matched);
  if (branches) {
    const [old, next] = branches;
    const inner = setting.inner(setting.old.term(old), setting.new.term(next), setting.label, setting.spots);
    setting.pair.children.push(inner);
    return;
  }
  compareParts(setting, matched);
}

function compareParts(setting: SchemaContext, matched: AlternativePair): void {
  if (matched.old.literals || matched.new.literals || matched.old.known.size + matched.new.known.size > 0)
    compareLiterals(setting, matched);
  if (!matched.old.literals && !matched.new.literals) compareByType(setting, matched);
  compareConditions(setting, matched);
}

function compareByType(setting: SchemaContext, matched: AlternativePair): void {
  const { type } = matched.old;
  if (type === 'string') compareStrings(setting, matched);
  if (type === 'number') compareNumbers(setting, matched);
  if (type === 'array') compareArrays(setting, matched);
  if (type === 'object') compareObjects(setting, matched);
}

function wholeBranches(
  { old, new: next }: SchemaContext,
  matched: AlternativePair,
): readonly [JsonValue, JsonValue] | undefined {
  const [a, b] = [matched.old.branch, matched.new.branch];
  if (a === undefined || b === undefined) return undefined;
  return isWhole(old, a) && isWhole(next, b) ? [a, b] : undefined;
}

function isWhole(terms: SchemaReader, branch: JsonValue): boolean {
  return shapeOf(terms, terms.term(branch)).alternatives.length === 1;
}

/** Location of the branch in the union. */
function spotOf(terms: SchemaReader, { branch }: Alternative): NodeRef | undefined {
  return isObject(branch) ? { node: terms.originalOf(branch) } : undefined;
}

/** A name for messages: discriminator value, schema name, properties or type. */
function nameOf(one: Alternative, { tags, name, properties }: VariantTraits): string {
  const [tag] = tags;
  if (tag !== undefined) return [...tags].join(' or ');
  if (name !== undefined) return name;
  if (properties.size > 0) return `object with ${[...properties].slice(0, 4).join(', ')}`;
  return titleOf(one) ?? one.type;
}

function titleOf({ atoms }: Alternative): string | undefined {
  const titles = atoms.map((atom) => ownValue(atom, 'title')).filter((title) => typeof title === 'string');
  return titles[0];
}
