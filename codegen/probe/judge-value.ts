import { readPointer } from '../document/pointer.ts';
import type { Fault } from '../schema/schema-error.ts';
import type { Reader } from '../validation/interpret.ts';
import { judgeMembers } from '../validation/judge-members.ts';
import { foundAt } from '../validation/judge-value.ts';
import { isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import type { Drifts, Observation } from './drift.ts';

/** Location of a value in a response. */
export type Spot = Pick<Observation, 'where' | 'event'> & {
  /** Tokens of the value; the tokens of an error in it are appended. */
  readonly tokens?: readonly string[];
};

export interface Held {
  readonly value: JsonValue;
  readonly schema: JsonValue;
  readonly spot: Spot;
  /** Code of a fault: `body-invalid`. */
  codeOf(fault: Fault): string;
}

/** Validates a value against its schema: a fault is a drift, an undeclared property a note. */
export function judgeValue({ document, validator }: Reader, drifts: Drifts, held: Held): void {
  const { value, schema, spot, codeOf } = held;
  const { tokens: before = [], ...place } = spot;
  const verdict = validator.validate(schema, value);
  if (verdict.kind === 'unusable') drifts.add(unusable(spot, document.resolve(schema), verdict.reason));
  for (const fault of verdict.kind === 'judged' ? verdict.faults : [])
    drifts.add({
      ...place,
      code: codeOf(fault),
      tokens: [...before, ...fault.tokens],
      expected: fault.message,
      found: foundAt(value, fault),
      rule: fault.rule ?? ruleOf(document.resolve(schema)),
    });
  for (const { where, expected } of judgeMembers(document, schema, value, 'response'))
    drifts.add({
      ...place,
      code: 'member-undeclared',
      level: 'note',
      tokens: [...before, ...tokensOf(where)],
      expected,
      rule: ruleOf(document.resolve(schema)),
    });
}

/** JSON Pointer tokens of a violation's location, such as `body/a/b`. */
export function tokensOf(where: string): readonly string[] {
  return readPointer(where.replace(/^[^/]*/, '')) ?? [];
}

function unusable(spot: Spot, schema: JsonValue | undefined, reason: string): Observation {
  return {
    ...spot,
    code: 'schema-unusable',
    expected: `cannot be checked because its schema is unusable: ${reason}`,
    rule: ruleOf(schema),
  };
}

export function ruleOf(schema: JsonValue | undefined): { readonly schema: JsonObject } | undefined {
  return isObject(schema) ? { schema } : undefined;
}
