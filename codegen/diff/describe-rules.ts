import type { Level } from '../reports/level.ts';
import { policyRules } from './apply-policy.ts';
import type { Category, Direction } from './finding.ts';
import type { Effect } from './rules/kind.ts';
import { type Rule, rules } from './rules/registry.ts';

/** What a person has to know of a rule to set its level. */
export interface RuleDescription {
  /** As a policy names it: `request-tag-removed`. */
  readonly id: string;
  /** Unless the policy says otherwise. */
  readonly level: Level;
  readonly direction: Direction;
  readonly category: Category;
  /** What a finding says, with OLD and NEW for the values: `no longer has the tag OLD: callers that send it are refused`. */
  readonly meaning: string;
  /** Why it has its level. */
  readonly why: string;
}

/** Every rule of a comparison, and those of the policy itself, by id. */
export function describeRules(): readonly RuleDescription[] {
  return [...rules.map(describeRule), ...ofPolicy].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function describeRule({ id, level, direction, kind }: Rule): RuleDescription {
  const reason = direction === 'none' ? undefined : kind[direction];
  const said = kind.says({ before: 'OLD', after: 'NEW' });
  return {
    id,
    level,
    direction,
    category: kind.category ?? 'wire',
    meaning: reason === undefined ? said : `${said}: ${reason}`,
    why: kind.why ?? effects[kind.effect],
  };
}

const effects: Readonly<Record<Effect, string>> = {
  narrows: 'less is allowed than before, which hurts who sends and nobody who receives',
  widens: 'more is allowed than before, which hurts who receives and nobody who sends',
  differs: 'something else is allowed than before',
  neutral: 'the same is allowed as before',
};

const ofRun = { direction: 'none', category: 'run' } as const;

const ofPolicy: readonly RuleDescription[] = [
  {
    id: 'ignore-expired',
    level: policyRules['ignore-expired'],
    ...ofRun,
    meaning: 'an entry of "ignore" let a change pass until a day that is over',
    why: 'what was let pass for a time counts again',
  },
  {
    id: 'ignore-unused',
    level: policyRules['ignore-unused'],
    ...ofRun,
    meaning: 'an entry of "ignore" lets nothing pass',
    why: 'no list should outlive what it was for',
  },
];

const sentences = new Map(
  describeRules().map(({ id, meaning }) => [id, `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}`]),
);

/** What a rule is about, in one sentence; nothing where there is no such rule. */
export function sentenceOfRule(id: string): string | undefined {
  return sentences.get(id);
}
