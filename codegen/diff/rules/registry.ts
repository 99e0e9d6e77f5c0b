import type { Level } from '../../reports/level.ts';
import type { Direction } from '../finding.ts';
import { boundKindsTable } from './bounds.ts';
import { type Flow, type Kind, type Kinds, levelOf } from './kind.ts';
import { memberKinds } from './members.ts';
import { operationKinds } from './operations.ts';
import { surroundingKinds } from './surroundings.ts';
import { valueKinds } from './values.ts';

/** Every sort of change, by its name. */
export const kinds: Kinds = {
  ...valueKinds,
  ...boundKindsTable,
  ...memberKinds,
  ...operationKinds,
  ...surroundingKinds,
};

/** A sort of change in one direction: what a policy names. */
export interface Rule {
  /** `request-enum-value-removed`. */
  readonly id: string;
  readonly kindName: string;
  readonly kind: Kind;
  readonly direction: Direction;
  /** Unless the policy says otherwise. */
  readonly level: Level;
}

/** @throws Where there is no such kind, which is a mistake of ours. */
export function kindNamed(name: string): Kind {
  const kind = kinds[name];
  if (!kind) throw new Error(`There is no kind ${name}`);
  return kind;
}

const flows: readonly Flow[] = ['request', 'response'];

/** Both directions of a kind, or the one that it knows. */
export const rules: readonly Rule[] = Object.entries(kinds).flatMap(([kindName, kind]) =>
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

/** @throws Where there is no such kind, which is a mistake of ours. */
export function ruleOf(kindName: string, flow: Flow): Rule {
  const rule = byKind.get(`${kindName} ${kindNamed(kindName).flow ?? flow}`);
  if (!rule) throw new Error(`There is no kind ${kindName}`);
  return rule;
}
