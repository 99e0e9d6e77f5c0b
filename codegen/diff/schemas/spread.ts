import type { Alternative, Shape } from './alternative.ts';
import { propertyNames } from './match.ts';
import { hasEffect, type Pair, report, type Setting } from './pair.ts';

/**
 * Reports a union whose branches only restrict one object, such as `anyOf: [{required: [a]}, {required: [b]}]`, as one condition.
 *
 * @returns True if the change was reported.
 */
export function compareSpread(
  setting: Setting,
  shapes: { readonly old: Shape; readonly new: Shape },
  olds: readonly Alternative[],
  news: readonly Alternative[],
  tryOut: (setting: Setting, pair: { old: Alternative; new: Alternative }) => Pair,
): boolean {
  const isAdded = olds.length === 1 && news.length > 1;
  const isRemoved = news.length === 1 && olds.length > 1;
  if (!(isAdded || isRemoved) || !haveSameMembers([...olds, ...news])) return false;
  const [own, other] = isAdded ? (['narrows', 'widens'] as const) : (['widens', 'narrows'] as const);
  const isOne = olds.every((old) =>
    news.every((next) => {
      const pair = tryOut(setting, { old, new: next });
      return hasEffect(pair, [own]) && !hasEffect(pair, [other, 'differs']);
    }),
  );
  if (!isOne) return false;
  const [choice] = (isAdded ? shapes.new : shapes.old).choices;
  const key = choice && Object.hasOwn(choice.node, 'oneOf') ? 'oneOf' : 'anyOf';
  const spot = choice && { node: choice.node, key };
  report(
    setting,
    isAdded ? 'condition-added' : 'condition-removed',
    isAdded
      ? { after: key, spots: { old: undefined, new: spot } }
      : { before: key, spots: { old: spot, new: undefined } },
  );
  return true;
}

function haveSameMembers(all: readonly Alternative[]): boolean {
  const [first, ...others] = all.map((one) => [...propertyNames(one)].toSorted().join('\n'));
  return (
    all.every(({ type, name }) => type === 'object' && name === undefined) &&
    others.every((names) => names === first)
  );
}
