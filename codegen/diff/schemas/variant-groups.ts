import { groupBy } from '../../values/group-by.ts';
import type { Flow } from '../rules/change-rule.ts';
import type { Alternative } from './alternative.ts';
import { propertyNames, type VariantTraits } from './match-alternatives.ts';
import { type AlternativePair, type SchemaPair, weighBreaks } from './schema-pair.ts';

/** The alternatives of one variant, whose number differs between the descriptions. */
export interface VariantGroup {
  readonly old: readonly Alternative[];
  readonly new: readonly Alternative[];
}

type TraitsOf = (alternative: Alternative) => VariantTraits;

/**
 * Finds variants that were split into several alternatives, or merged, for example by a nested `oneOf`. They cannot be matched one to one.
 */
export function findUnevenGroups(
  all: VariantGroup,
  traits: { readonly old: TraitsOf; readonly new: TraitsOf },
): readonly VariantGroup[] {
  const [old, next] = [groupByVariant(all.old, traits.old), groupByVariant(all.new, traits.new)];
  return [...old].flatMap(([key, alternatives]) => {
    const others = next.get(key);
    return key === '' || !others || others.length === alternatives.length
      ? []
      : [{ old: alternatives, new: others }];
  });
}

/** Groups alternatives of one branch: they have the same name and the same discriminator values. */
function groupByVariant(
  alternatives: readonly Alternative[],
  traitsOf: TraitsOf,
): ReadonlyMap<string, readonly Alternative[]> {
  return groupBy(alternatives, (alternative) => {
    const { name, discriminatorValues } = traitsOf(alternative);
    // A branch without a name is a separate variant.
    if (name === undefined && (discriminatorValues.size === 0 || alternative.branch !== undefined)) return '';
    return JSON.stringify([name, ...[...discriminatorValues].toSorted()]);
  });
}

/**
 * Pairs each sent alternative with the one on the other side that breaks it least: requests have to be valid for one new alternative, and
 * responses for one old alternative.
 */
export function pairGroup(
  group: VariantGroup,
  flow: Flow,
  speculate: (pair: AlternativePair) => SchemaPair,
): readonly AlternativePair[] {
  const siblings = { old: namesIn(group.old), new: namesIn(group.new) };
  const leastBreaking = (pairs: readonly AlternativePair[]): readonly AlternativePair[] => {
    const counted = pairs.map((pair) => ({ pair, weight: weighBreaks(speculate(pair), flow) }));
    const [best] = counted.toSorted((a, b) => a.weight - b.weight);
    return best ? [best.pair] : [];
  };
  return flow === 'request'
    ? group.old.flatMap((old) => leastBreaking(group.new.map((next) => ({ old, new: next, siblings }))))
    : group.new.flatMap((next) => leastBreaking(group.old.map((old) => ({ old, new: next, siblings }))));
}

function namesIn(alternatives: readonly Alternative[]): ReadonlySet<string> {
  return new Set(alternatives.flatMap((alternative) => [...propertyNames(alternative)]));
}
