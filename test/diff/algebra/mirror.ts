import type { Finding } from '../../../codegen/diff/finding.ts';
import { changeRules, rules } from '../../../codegen/diff/rules/registry.ts';

const kindNames = new Map(rules.map(({ id, kindName }) => [id, kindName]));

/** True if one finding is the inverse of another. */
export function isMirror(one: Finding, other: Finding): boolean {
  const [a, b] = [kindNames.get(one.rule) ?? '', kindNames.get(other.rule) ?? ''];
  const isUndone = changeRules[a]?.mirror === b || changeRules[b]?.mirror === a || isBackRequired(a, b);
  return isUndone && one.direction === other.direction && placeOf(one) === placeOf(other);
}

/** A required property that was added to a closed object is reported as required, not as allowed. */
function isBackRequired(a: string, b: string): boolean {
  return [a, b].toSorted().join() === 'property-forbidden,required-property-added';
}

/** The subject without the schema name: a renamed schema has the name in the new description. */
function placeOf({ subject, component }: Finding): string {
  return component === undefined ? subject : subject.slice(component.length);
}
