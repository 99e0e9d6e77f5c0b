import type { Level } from '../../reports/level.ts';
import type { Direction } from '../finding.ts';
import { boundKindsTable } from './bounds.ts';
import { type Flow, type Kind, type Kinds, levelOf } from './kind.ts';
import { memberKinds } from './members.ts';
import { operationKinds } from './operations.ts';
import { surroundingKinds } from './surroundings.ts';
import { valueKinds } from './values.ts';

/** Every kind of change, by name. */
const table = {
  ...valueKinds,
  ...boundKindsTable,
  ...memberKinds,
  ...operationKinds,
  ...surroundingKinds,
} satisfies Kinds;

/** Name of a kind of change. */
export type KindName = keyof typeof table;

export const kinds: Kinds = table;

/** A kind of change in one direction. Policies refer to rules by id. */
export interface Rule {
  /** `request-enum-value-removed`. */
  readonly id: string;
  readonly kindName: string;
  readonly kind: Kind;
  readonly direction: Direction;
  /** The default, which a policy can override. */
  readonly level: Level;
}

/** @throws If the kind is unknown: an internal error. */
export function kindNamed(name: string): Kind {
  const kind = kinds[name];
  if (!kind) throw new Error(`Unknown kind of change: ${name}`);
  return kind;
}

const flows: readonly Flow[] = ['request', 'response'];

/** One rule for each direction of a kind. */
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

/** @throws If the kind is unknown: an internal error. */
export function ruleOf(kindName: string, flow: Flow): Rule {
  const rule = byKind.get(`${kindName} ${kindNamed(kindName).flow ?? flow}`);
  if (!rule) throw new Error(`Unknown kind of change: ${kindName}`);
  return rule;
}
