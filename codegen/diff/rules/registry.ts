import type { Level } from '../../reports/level.ts';
import type { FindingDirection } from '../finding.ts';
import { type ChangeRule, type ChangeRules, type Flow, levelOf } from './change-rule.ts';
import { limitRules } from './limits.ts';
import { metadataRules } from './metadata.ts';
import { objectRules } from './objects.ts';
import { operationRules } from './operations.ts';
import { valueRules } from './values.ts';

const tables = {
  ...valueRules,
  ...limitRules,
  ...objectRules,
  ...operationRules,
  ...metadataRules,
} as const satisfies ChangeRules;

/** Name of a kind of change. */
export type ChangeKind = keyof typeof tables;

type RegisteredRule = ChangeRule & { readonly inverse: ChangeKind };

/** Every kind of change, by name. */
export const changeRules: Readonly<Record<ChangeKind, RegisteredRule>> = tables;

/** A kind of change in one direction. Policies refer to rules by id. */
export interface Rule {
  /** `request-enum-value-removed`. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly changeRule: RegisteredRule;
  readonly direction: FindingDirection;
  /** The default, which a policy can override. */
  readonly level: Level;
}

const flows: readonly Flow[] = ['request', 'response'];

const changeKinds: readonly ChangeKind[] = Object.keys(tables).filter(isChangeKind);

function isChangeKind(name: string): name is ChangeKind {
  return Object.hasOwn(tables, name);
}

/** One rule for each direction of a kind. */
export const rules: readonly Rule[] = changeKinds.flatMap((kind) => {
  const { flow } = changeRules[kind];
  return flow === undefined ? flows.map((direction) => ruleOf(kind, direction)) : [ruleOf(kind, 'request')];
});

/** The rule for a change; kinds with a fixed direction have one rule. */
export function ruleOf(kind: ChangeKind, flow: Flow): Rule {
  const changeRule = changeRules[kind];
  const direction = changeRule.flow ?? flow;
  return {
    id: changeRule.flow === undefined ? `${flow}-${kind}` : kind,
    kind,
    changeRule,
    direction,
    level: levelOf(changeRule, direction === 'none' ? 'request' : direction),
  };
}
