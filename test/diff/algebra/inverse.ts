import type { Finding } from '../../../codegen/diff/finding.ts';
import { changeRules, rules } from '../../../codegen/diff/rules/registry.ts';

const kinds = new Map(rules.map(({ id, kind }) => [id, kind]));

/** True if one finding is the inverse of another. */
export function isInverse(one: Finding, other: Finding): boolean {
  const [a, b] = [kinds.get(one.rule), kinds.get(other.rule)];
  if (a === undefined || b === undefined) return false;
  const areInverse = changeRules[a].inverse === b || changeRules[b].inverse === a || isRequiredAgain(a, b);
  return areInverse && one.direction === other.direction && placeOf(one) === placeOf(other);
}

/** A required property that was added to a closed object is reported as required, not as allowed. */
function isRequiredAgain(a: string, b: string): boolean {
  return [a, b].toSorted().join() === 'property-forbidden,required-property-added';
}

/** The subject without the schema name: a renamed schema has the name in the new description. */
function placeOf({ subject, component }: Finding): string {
  return component === undefined ? subject : subject.slice(component.length);
}
