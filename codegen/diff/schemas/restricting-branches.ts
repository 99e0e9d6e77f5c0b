import type { Alternative, Shape } from './alternative.ts';
import { propertyNames } from './match-alternatives.ts';
import { hasEffect, reportChange, type SchemaContext, type SchemaPair } from './schema-pair.ts';

/**
 * Reports a union whose branches only restrict one object, such as `anyOf: [{required: [a]}, {required: [b]}]`, as one condition.
 *
 * @returns True if the change was reported.
 */
export function compareRestrictingBranches(
  context: SchemaContext,
  shapes: { readonly old: Shape; readonly new: Shape },
  oldAlternatives: readonly Alternative[],
  newAlternatives: readonly Alternative[],
  speculate: (context: SchemaContext, pair: { old: Alternative; new: Alternative }) => SchemaPair,
): boolean {
  const isAdded = oldAlternatives.length === 1 && newAlternatives.length > 1;
  const isRemoved = newAlternatives.length === 1 && oldAlternatives.length > 1;
  if (!(isAdded || isRemoved) || !haveSameProperties([...oldAlternatives, ...newAlternatives])) return false;
  const [expectedEffect, oppositeEffect] = isAdded
    ? (['narrows', 'widens'] as const)
    : (['widens', 'narrows'] as const);
  const isRestriction = oldAlternatives.every((old) =>
    newAlternatives.every((next) => {
      const pair = speculate(context, { old, new: next });
      return hasEffect(pair, [expectedEffect]) && !hasEffect(pair, [oppositeEffect, 'differs']);
    }),
  );
  if (!isRestriction) return false;
  const [union] = (isAdded ? shapes.new : shapes.old).unions;
  const key = union && Object.hasOwn(union.node, 'oneOf') ? 'oneOf' : 'anyOf';
  const location = union && { node: union.node, key };
  reportChange(
    context,
    isAdded ? 'condition-added' : 'condition-removed',
    isAdded
      ? { after: key, locations: { old: undefined, new: location } }
      : { before: key, locations: { old: location, new: undefined } },
  );
  return true;
}

function haveSameProperties(alternatives: readonly Alternative[]): boolean {
  const [first, ...others] = alternatives.map((alternative) =>
    [...propertyNames(alternative)].toSorted().join('\n'),
  );
  return (
    alternatives.every(({ type, name }) => type === 'object' && name === undefined) &&
    others.every((names) => names === first)
  );
}
