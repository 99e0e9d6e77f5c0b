import type { Level } from '../../reports/level.ts';
import type { Direction } from '../finding.ts';
import { type ChangeRule, type ChangeRules, type Flow, levelOf } from './change-rule.ts';
import { type LimitRuleName, limitRules } from './limits.ts';
import { metadataRules } from './metadata.ts';
import { objectRules } from './objects.ts';
import { operationRules } from './operations.ts';
import { valueRules } from './values.ts';

/** Every kind of change, by name. */
export const changeRules: ChangeRules = {
  ...valueRules,
  ...limitRules,
  ...objectRules,
  ...operationRules,
  ...metadataRules,
};

/** Name of a kind of change. */
export type KindName =
  | keyof typeof valueRules
  | LimitRuleName
  | keyof typeof objectRules
  | keyof typeof operationRules
  | keyof typeof metadataRules;

/** A kind of change in one direction. Policies refer to rules by id. */
export interface Rule {
  /** `request-enum-value-removed`. */
  readonly id: string;
  readonly kindName: string;
  readonly kind: ChangeRule;
  readonly direction: Direction;
  /** The default, which a policy can override. */
  readonly level: Level;
}

/** @throws If the kind is unknown: an internal error. */
export function changeRule(name: string): ChangeRule {
  const kind = changeRules[name];
  if (!kind) throw new Error(`Unknown kind of change: ${name}`);
  return kind;
}

const flows: readonly Flow[] = ['request', 'response'];

/** One rule for each direction of a kind. */
export const rules: readonly Rule[] = Object.entries(changeRules).flatMap(([kindName, kind]) =>
  kind.flow === undefined
    ? flows.map((flow) => ({
        id: `${flow}-${kindName}`,
        kindName,
        kind,
        direction: flow,
        level: levelOf(kind, flow),
      }))
    : [
        {
          id: kindName,
          kindName,
          kind,
          direction: kind.flow,
          level: levelOf(kind, kind.flow === 'none' ? 'request' : kind.flow),
        },
      ],
);

const byKind = new Map(rules.map((rule) => [`${rule.kindName} ${rule.direction}`, rule]));

/** @throws If the kind is unknown: an internal error. */
export function ruleOf(kindName: string, flow: Flow): Rule {
  const rule = byKind.get(`${kindName} ${changeRule(kindName).flow ?? flow}`);
  if (!rule) throw new Error(`Unknown kind of change: ${kindName}`);
  return rule;
}
