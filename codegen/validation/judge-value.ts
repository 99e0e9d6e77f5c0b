import { printPointer, valueAt } from '../document/pointer.ts';
import type { Fault } from '../schema/schema-error.ts';
import type { Validator } from '../schema/validator.ts';
import type { JsonValue } from '../values/json.ts';
import { showValue } from './show-value.ts';
import { type Objection, refusal } from './violation.ts';

/** How a value does not fit its schema. A schema that cannot be used is no pass, and not the caller's fault. */
export function judgeValue(
  validator: Validator,
  where: string,
  schema: JsonValue | undefined,
  value: JsonValue,
): readonly Objection[] {
  if (schema === undefined) return [];
  const verdict = validator.validate(schema, value);
  if (verdict.kind === 'judged') return verdict.faults.map((fault) => describeFault(where, value, fault));
  return [refusal(where, 'cannot be checked', `the description is at fault: ${verdict.reason}`, 500)];
}

function describeFault(where: string, root: JsonValue, fault: Fault): Objection {
  return refusal(where + printPointer(fault.tokens), fault.message, foundAt(root, fault));
}

/** What stands where a fault is, as the end of a sentence; nothing where the fault says it: that a member is missing or too much. */
export function foundAt(root: JsonValue, { tokens, message }: Fault): string | undefined {
  const value = valueAt(root, tokens);
  const isOfMember = /^(?:must have the property|is not allowed)/.test(message);
  return value === undefined || isOfMember ? undefined : `is ${showValue(value)}`;
}
