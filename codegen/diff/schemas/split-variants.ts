import { groupBy } from '../../values/group-by.ts';
import type { JsonValue } from '../../values/json.ts';
import type { Alternative } from './alternative.ts';

/** An alternative with the discriminator values that its schema lists, by canonical JSON. */
export interface ValuedAlternative {
  readonly alternative: Alternative;
  readonly values: ReadonlyMap<string, JsonValue>;
}

/**
 * Splits alternatives with several discriminator values if the other description has these values in different alternatives. A value that moved
 * into a variant of its own is then compared with the variant that it had before.
 */
export function splitVariants(
  alternatives: readonly ValuedAlternative[],
  others: readonly ValuedAlternative[],
  property: string,
): readonly Alternative[] {
  return alternatives.flatMap(({ alternative, values }) => {
    const groups = [...groupBy([...values.keys()], (value) => ownersOf(value, others)).entries()];
    // A value without an owner, or with several, does not identify a variant.
    const owned = groups.filter(([owners]) => /^\d+$/.test(owners));
    const [first, ...more] = owned;
    if (!first || more.length === 0) return [alternative];
    const rest = groups.filter(([owners]) => !/^\d+$/.test(owners)).flatMap(([, keys]) => keys);
    return [[...first[1], ...rest], ...more.map(([, keys]) => keys)].map((keys) =>
      restrict(
        alternative,
        property,
        keys.flatMap((key) => values.get(key) ?? []),
      ),
    );
  });
}

/** The positions of the alternatives that have a value: `1`, or `0,2`. */
function ownersOf(value: string, alternatives: readonly ValuedAlternative[]): string {
  return alternatives.flatMap(({ values }, index) => (values.has(value) ? [index] : [])).join();
}

function restrict(alternative: Alternative, property: string, values: readonly JsonValue[]): Alternative {
  const { branch: _, ...rest } = alternative;
  return {
    ...rest,
    conjuncts: [...alternative.conjuncts, { properties: { [property]: { enum: values } } }],
    isPart: true,
  };
}
