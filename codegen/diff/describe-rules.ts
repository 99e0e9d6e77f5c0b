import type { Level } from '../reports/level.ts';
import { capitalize } from '../values/casing.ts';
import { policyRules } from './apply-policy.ts';
import type { Category, FindingDirection } from './finding.ts';
import type { Effect, Flow } from './rules/change-rule.ts';
import { type Rule, rules } from './rules/registry.ts';

/** Documentation of a rule. */
export interface RuleDescription {
  /** The id for `diff.rules`: `request-property-removed`. */
  readonly id: string;
  /** The default, which a policy can override. */
  readonly level: Level;
  readonly direction: FindingDirection;
  readonly category: Category;
  /** The change and its consequence, with OLD and NEW for the values. */
  readonly meaning: string;
  /** The reason for the level. */
  readonly why: string;
}

/** All rules, including those for the policy itself, sorted by id. */
export function describeRules(): readonly RuleDescription[] {
  return [...rules.map(describeRule), ...policyRuleDescriptions].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function describeRule({ id, level, direction, changeRule: kind }: Rule): RuleDescription {
  const reason = direction === 'none' ? undefined : kind[direction];
  const subject =
    typeof kind.subject === 'string'
      ? kind.subject
      : kind.subject[direction === 'response' ? direction : 'request'];
  const change = ruleSentence(subject, kind.message({ before: 'OLD', after: 'NEW' }));
  return {
    id,
    level,
    direction,
    category: kind.category ?? 'wire',
    meaning: reason === undefined ? change : `${change} ${consequenceSentence(reason)}`,
    why: kind.why ?? effects[kind.effect][direction === 'response' ? direction : 'request'],
  };
}

/** `In a request schema, maximum was lowered from OLD to NEW.` */
function ruleSentence(subject: string, change: string): string {
  const noun = subject.startsWith('`') ? subject : `${/^[aeiou]/.test(subject) ? 'an' : 'a'} ${subject}`;
  const sentences = change.split('; ').map((part, index) => (index === 0 ? part : consequenceSentence(part)));
  const [first = '', ...others] = sentences;
  const main = first.startsWith(': ') ? `In ${noun}, ${first.slice(2)}.` : `${capitalize(noun)} ${first}.`;
  return [main, ...others].join(' ');
}

/** `This breaks clients that send it.`, or `Clients can omit it.` */
function consequenceSentence(text: string): string {
  return /^(?:breaks|may|renames|changes|applies) /.test(text) ? `This ${text}.` : `${capitalize(text)}.`;
}

const rejectedRequests = 'Requests that were valid before are rejected.';
const unexpectedValues = 'Clients can receive values that they do not expect.';
const sameValues = 'The set of valid values does not change.';

/** Default reasons, by the effect of a change and its direction. */
const effects: Readonly<Record<Effect, Readonly<Record<Flow, string>>>> = {
  narrows: {
    request: rejectedRequests,
    response: 'Clients already handle every value that they can receive.',
  },
  widens: { request: 'Requests that were valid before remain valid.', response: unexpectedValues },
  differs: { request: rejectedRequests, response: unexpectedValues },
  neutral: { request: sameValues, response: sameValues },
};

const policyRuleTraits = { direction: 'none', category: 'run' } as const;

const policyRuleDescriptions: readonly RuleDescription[] = [
  {
    id: 'ignore-expired',
    level: policyRules['ignore-expired'],
    ...policyRuleTraits,
    meaning: 'An entry of diff.ignore has expired.',
    why: 'The ignored finding counts again.',
  },
  {
    id: 'ignore-unused',
    level: policyRules['ignore-unused'],
    ...policyRuleTraits,
    meaning: 'An entry of diff.ignore matches no finding.',
    why: 'An unused entry could hide a later change.',
  },
];

const meanings = new Map(describeRules().map(({ id, meaning }) => [id, meaning]));

/** The meaning of a rule; undefined for an unknown id. */
export function ruleMeaning(id: string): string | undefined {
  return meanings.get(id);
}
