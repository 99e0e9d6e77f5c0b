import { printPointer, valueAt } from '../document/pointer.ts';
import type { Fault } from '../schema/schema-error.ts';
import type { Validator } from '../schema/validator.ts';
import type { JsonValue } from '../values/json.ts';
import { showValue } from './show-value.ts';
import { type Objection, refusal } from './violation.ts';

/** Validates a value. An unusable schema is a server error (500), not a client error. */
export function judgeValue(
  validator: Validator,
  where: string,
  schema: JsonValue | undefined,
  value: JsonValue,
): readonly Objection[] {
  if (schema === undefined) return [];
  const verdict = validator.validate(schema, value);
  if (verdict.kind === 'judged') return verdict.faults.map((fault) => describeFault(where, value, fault));
  return [
    refusal(where, `cannot be checked because its schema is unusable: ${verdict.reason}`, undefined, 500),
  ];
}

function describeFault(where: string, root: JsonValue, fault: Fault): Objection {
  return refusal(where + printPointer(fault.tokens), fault.message, foundAt(root, fault));
}

/** The invalid value, as a predicate; `undefined` for a missing or forbidden property. */
export function foundAt(root: JsonValue, { tokens, message }: Fault): string | undefined {
  const value = valueAt(root, tokens);
  const isOfMember = /^(?:must have (?:the|a|required) |is missing|is no member|is not allowed)/.test(
    message,
  );
  return value === undefined || isOfMember ? undefined : `is ${showValue(value)}`;
}
