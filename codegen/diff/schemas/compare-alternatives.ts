import { isObject, type JsonValue, ownValue } from '../../values/json.ts';
import { appendPath, type NodeRef, type SubjectLabel } from '../change.ts';
import type { Alternative, JsonType, Shape } from './alternative.ts';
import { compareArrays } from './compare-arrays.ts';
import { compareObjects } from './compare-objects.ts';
import { compareLiterals, compareNumbers, compareStrings } from './compare-scalars.ts';
import { compareConditions } from './conditions.ts';
import { discriminatorProperty, discriminatorValues, schemaDiscriminatorEntries } from './discriminator.ts';
import { canonicalJson } from './enum-values.ts';
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
import { splitVariants, type ValuedAlternative } from './split-variants.ts';
import { findUnevenGroups, pairGroup } from './variant-groups.ts';

const types: readonly JsonType[] = ['null', 'boolean', 'number', 'string', 'array', 'object'];

/** Compares the alternatives of each type that both shapes allow. `compareTypes` reports the other types. */
export function compareAlternatives(context: SchemaContext, old: Shape, next: Shape): void {
  for (const type of types) {
    const oldAlternatives = old.alternatives.filter((alternative) => alternative.type === type);
    const newAlternatives = next.alternatives.filter((alternative) => alternative.type === type);
    if (oldAlternatives.length > 0 && newAlternatives.length > 0)
      compareAlternativesOfType(context, { old, new: next }, oldAlternatives, newAlternatives);
  }
  compareDeferredUnions(context, old, next);
}

/** Compares unions that were too large to expand, in order. */
function compareDeferredUnions(
  context: SchemaContext,
  { deferredUnions: oldAlternatives }: Shape,
  { deferredUnions: newAlternatives }: Shape,
): void {
  for (let index = 0; index < Math.max(oldAlternatives.length, newAlternatives.length); index += 1) {
    const [old, next] = [oldAlternatives[index], newAlternatives[index]];
    if (old && next)
      context.pair.children.push(context.compareSubschemas([old], [next], context.label, context.locations));
    else
      reportChange(
        context,
        old ? 'condition-removed' : 'condition-added',
        old ? { before: 'anyOf' } : { after: 'anyOf' },
      );
  }
}

function compareAlternativesOfType(
  context: SchemaContext,
  shapes: { readonly old: Shape; readonly new: Shape },
  allOld: readonly Alternative[],
  allNew: readonly Alternative[],
): void {
  const discriminatorProperties = {
    old: discriminatorProperty(shapes.old, allOld),
    new: discriminatorProperty(shapes.new, allNew),
  };
  const [oldAlternatives, newAlternatives] =
    discriminatorProperties.old !== undefined && discriminatorProperties.old === discriminatorProperties.new
      ? splitBoth(context, allOld, allNew, discriminatorProperties.old)
      : [allOld, allNew];
  if (
    discriminatorProperties.old === undefined &&
    discriminatorProperties.new === undefined &&
    compareRestrictingBranches(context, shapes, oldAlternatives, newAlternatives, speculate)
  )
    return;
  const traitsOf = (side: 'old' | 'new', alternative: Alternative): VariantTraits => ({
    discriminatorValues: discriminatorValues(
      context[side],
      shapes[side],
      alternative,
      discriminatorProperties[side],
    ),
    name: alternative.name,
    properties: propertyNames(alternative),
  });
  const groups = findUnevenGroups(
    { old: oldAlternatives, new: newAlternatives },
    {
      old: (alternative) => traitsOf('old', alternative),
      new: (alternative) => traitsOf('new', alternative),
    },
  );
  for (const group of groups)
    for (const matched of pairGroup(group, context.flow, (pair) => speculate(context, pair)))
      compareMatched(context, matched);
  const [grouped, groupedNew] = [
    new Set(groups.flatMap((group) => group.old)),
    new Set(groups.flatMap((group) => group.new)),
  ];
  const matches = matchAlternatives(
    oldAlternatives.filter((alternative) => !grouped.has(alternative)),
    newAlternatives.filter((alternative) => !groupedNew.has(alternative)),
    {
      old: (alternative) => traitsOf('old', alternative),
      new: (alternative) => traitsOf('new', alternative),
      isIdentical: (matched) => isIdentical(context, matched),
      isEquivalent: (matched) => !hasEffect(speculate(context, matched), ['narrows', 'widens', 'differs']),
    },
  );
  const hasOwnValues = (side: 'old' | 'new', alternative: Alternative): boolean => {
    const values = [...traitsOf(side, alternative).discriminatorValues].join();
    const sides = { old: oldAlternatives, new: newAlternatives };
    return sides[side].every(
      (other) => other === alternative || [...traitsOf(side, other).discriminatorValues].join() !== values,
    );
  };
  const isUnion = oldAlternatives.length > 1 || newAlternatives.length > 1;
  for (const matched of matches.matched)
    compareMatched(context, matched, () =>
      isUnion ? ` (${variantName(matched.new, traitsOf('new', matched.new))})` : '',
    );
  for (const alternative of matches.removed)
    if (
      !newAlternatives.some(
        (other) => !canBreak(speculate(context, { old: alternative, new: other }), 'request'),
      )
    )
      reportChange(context, 'variant-removed', {
        before: variantName(alternative, traitsOf('old', alternative), hasOwnValues('old', alternative)),
        locations: { old: branchLocation(context.old, alternative), new: undefined },
      });
  for (const alternative of matches.added)
    if (
      !oldAlternatives.some(
        (other) => !canBreak(speculate(context, { old: other, new: alternative }), 'response'),
      )
    )
      reportChange(context, 'variant-added', {
        after: variantName(alternative, traitsOf('new', alternative), hasOwnValues('new', alternative)),
        ...(traitsOf('new', alternative).discriminatorValues.size > 0 ? { hasDiscriminator: true } : {}),
        locations: { old: undefined, new: branchLocation(context.new, alternative) },
      });
}

function splitBoth(
  context: SchemaContext,
  oldAlternatives: readonly Alternative[],
  newAlternatives: readonly Alternative[],
  property: string,
): readonly [old: readonly Alternative[], new: readonly Alternative[]] {
  const [old, next] = [
    withListedValues(context.old, oldAlternatives, property),
    withListedValues(context.new, newAlternatives, property),
  ];
  return [splitVariants(old, next, property), splitVariants(next, old, property)];
}

function withListedValues(
  reader: SchemaReader,
  alternatives: readonly Alternative[],
  property: string,
): readonly ValuedAlternative[] {
  return alternatives.map((alternative) => {
    const listed = schemaDiscriminatorEntries(reader, alternative.conjuncts, property);
    return { alternative, values: new Map(listed.map((value) => [canonicalJson(value), value])) };
  });
}

/** True if both have the same name and identical schemas. */
function isIdentical(context: SchemaContext, { old, new: next }: AlternativePair): boolean {
  return (
    old.name === next.name &&
    old.isInteger === next.isInteger &&
    old.enumValues?.size === next.enumValues?.size &&
    context.areEqual(old.conjuncts, next.conjuncts)
  );
}

/** Compares two alternatives without reporting the changes. */
function speculate(context: SchemaContext, matched: AlternativePair): SchemaPair {
  return context.speculate(matched, (speculative) => compareMatched(speculative, matched));
}

/**
 * Compares branches that consist of one schema as that schema, so that all unions share the comparison.
 *
 * @param variantStep The variant in the path of a branch that references a different schema.
 */
function compareMatched(context: SchemaContext, matched: AlternativePair, variantStep = () => ''): void {
  const branches = matched.siblings ? undefined : branchSchemas(context, matched);
  if (!branches) {
    compareKeywords({ ...context, label: partLabel(context, matched, variantStep) }, matched);
    return;
  }
  const [old, next] = [context.old.toSet(branches[0]), context.new.toSet(branches[1])];
  const { label, locations } = context.isReplaced(old, next)
    ? {
        label: appendPath(context.label, variantStep()),
        locations: {
          old: branchLocation(context.old, matched.old),
          new: branchLocation(context.new, matched.new),
        },
      }
    : context;
  context.pair.children.push(context.compareSubschemas(old, next, label, locations));
}

/** The label of a shared schema for its parts, which are not compared as that schema. */
function partLabel(
  { label }: SchemaContext,
  { old, new: next }: AlternativePair,
  variantStep: () => string,
): SubjectLabel {
  if (!old.isPart && !next.isPart) return label;
  return old.name !== undefined && old.name === next.name
    ? { root: old.name, path: '', isShared: true }
    : appendPath(label, variantStep());
}

function compareKeywords(context: SchemaContext, matched: AlternativePair): void {
  if (
    matched.old.enumValues ||
    matched.new.enumValues ||
    matched.old.extensibleValues.size + matched.new.extensibleValues.size > 0
  )
    compareLiterals(context, matched);
  if (!matched.old.enumValues && !matched.new.enumValues) compareByType(context, matched);
  compareConditions(context, matched);
}

function compareByType(context: SchemaContext, matched: AlternativePair): void {
  const { type } = matched.old;
  if (type === 'string') compareStrings(context, matched);
  if (type === 'number') compareNumbers(context, matched);
  if (type === 'array') compareArrays(context, matched);
  if (type === 'object') compareObjects(context, matched);
}

function branchSchemas(
  { old, new: next }: SchemaContext,
  matched: AlternativePair,
): readonly [JsonValue, JsonValue] | undefined {
  const [a, b] = [matched.old.branch, matched.new.branch];
  if (a === undefined || b === undefined) return undefined;
  return hasOneAlternative(old, a) && hasOneAlternative(next, b) ? [a, b] : undefined;
}

function hasOneAlternative(reader: SchemaReader, branch: JsonValue): boolean {
  return shapeOf(reader, reader.toSet(branch)).alternatives.length === 1;
}

/** Location of the branch in the union. */
function branchLocation(reader: SchemaReader, { branch }: Alternative): NodeRef | undefined {
  return isObject(branch) ? { node: reader.originalOf(branch) } : undefined;
}

/**
 * A name for messages: discriminator value, schema name, properties or type.
 *
 * @param hasOwnValues False if other variants have the same discriminator values.
 */
function variantName(
  alternative: Alternative,
  { discriminatorValues: values, name, properties }: VariantTraits,
  hasOwnValues = true,
): string {
  if (values.size > 0 && (hasOwnValues || name === undefined)) return [...values].join(' or ');
  if (name !== undefined) return name;
  if (properties.size > 0) return `object with ${[...properties].slice(0, 4).join(', ')}`;
  return titleOf(alternative) ?? alternative.type;
}

function titleOf({ conjuncts }: Alternative): string | undefined {
  const titles = conjuncts
    .map((conjunct) => ownValue(conjunct, 'title'))
    .filter((title) => typeof title === 'string');
  return titles[0];
}
