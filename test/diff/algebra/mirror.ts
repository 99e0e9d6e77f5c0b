import type { Finding } from '../../../codegen/diff/finding.ts';
import { kinds, rules } from '../../../codegen/diff/rules/registry.ts';

const kindNames = new Map(rules.map(({ id, kindName }) => [id, kindName]));

/** Whether one finding is another made backwards. */
export function isMirror(one: Finding, other: Finding): boolean {
  const [a, b] = [kindNames.get(one.rule) ?? '', kindNames.get(other.rule) ?? ''];
  const isUndone = kinds[a]?.mirror === b || kinds[b]?.mirror === a || isBackRequired(a, b);
  return isUndone && one.direction === other.direction && placeOf(one) === placeOf(other);
}

/** A member that comes back is new and required, or new and admitted: the first says more. */
function isBackRequired(a: string, b: string): boolean {
  return [a, b].toSorted().join() === 'property-refused,required-property-added';
}

/** A schema that has two names is called by the one that the new description gives it. */
function placeOf({ subject, component }: Finding): string {
  return component === undefined ? subject : subject.slice(component.length);
}
