import type { Level } from '../reports/level.ts';
import { capitalize } from '../values/casing.ts';
import { policyRules } from './apply-policy.ts';
import type { Category, Direction } from './finding.ts';
import { type Effect, type Flow, joinSubject } from './rules/change-rule.ts';
import { type Rule, rules } from './rules/registry.ts';

/** Documentation of a rule. */
export interface RuleDescription {
  /** The id for `diff.rules`: `request-property-removed`. */
  readonly id: string;
  /** The default, which a policy can override. */
  readonly level: Level;
  readonly direction: Direction;
  readonly category: Category;
  /** The change and its consequence, with OLD and NEW for the values. */
  readonly meaning: string;
  /** The reason for the level. */
  readonly why: string;
}

/** All rules, including those for the policy itself, sorted by id. */
export function describeRules(): readonly RuleDescription[] {
  return [...rules.map(describeRule), ...ofPolicy].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function describeRule({ id, level, direction, kind }: Rule): RuleDescription {
  const reason = direction === 'none' ? undefined : kind[direction];
  const subject =
    typeof kind.subject === 'string'
      ? kind.subject
      : kind.subject[direction === 'response' ? direction : 'request'];
  const said = joinSubject(capitalize(subject), kind.says({ before: 'OLD', after: 'NEW' }));
  return {
    id,
    level,
    direction,
    category: kind.category ?? 'wire',
    meaning: `${said}${reason === undefined ? '' : `; ${reason}`}.`,
    why: kind.why ?? effects[kind.effect][direction === 'response' ? direction : 'request'],
  };
}

const rejects = 'Requests that were valid before are rejected.';
const unexpected = 'Clients can receive values that they do not expect.';
const sameValues = 'The set of valid values does not change.';

/** Default reasons, by the effect of a change and its direction. */
const effects: Readonly<Record<Effect, Readonly<Record<Flow, string>>>> = {
  narrows: { request: rejects, response: 'Clients already handle every value that they can receive.' },
  widens: { request: 'Requests that were valid before remain valid.', response: unexpected },
  differs: { request: rejects, response: unexpected },
  neutral: { request: sameValues, response: sameValues },
};

const ofRun = { direction: 'none', category: 'run' } as const;

const ofPolicy: readonly RuleDescription[] = [
  {
    id: 'ignore-expired',
    level: policyRules['ignore-expired'],
    ...ofRun,
    meaning: 'An entry of diff.ignore has expired.',
    why: 'The ignored finding counts again.',
  },
  {
    id: 'ignore-unused',
    level: policyRules['ignore-unused'],
    ...ofRun,
    meaning: 'An entry of diff.ignore matches no finding.',
    why: 'An unused entry could hide a later change.',
  },
];

const sentences = new Map(describeRules().map(({ id, meaning }) => [id, meaning]));

/** The meaning of a rule; undefined for an unknown id. */
export function ruleMeaning(id: string): string | undefined {
  return sentences.get(id);
}
