import { printPointer, valueAt } from '../document/pointer.ts';
import type { ValidationError } from '../schema/schema-error.ts';
import type { Validator } from '../schema/validator.ts';
import type { JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { type Violation, violationError } from './violation.ts';

/** Validates a value. An unusable schema is a server error (500), not a client error. */
export function validateValue(
  validator: Validator,
  where: string,
  schema: JsonValue | undefined,
  value: JsonValue,
): readonly Violation[] {
  if (schema === undefined) return [];
  const result = validator.validate(schema, value);
  if (result.kind === 'validated') return result.errors.map((error) => describeError(where, value, error));
  return [
    violationError(
      where,
      `cannot be checked because its schema is unusable: ${result.reason}`,
      undefined,
      500,
    ),
  ];
}

function describeError(where: string, root: JsonValue, error: ValidationError): Violation {
  return violationError(where + printPointer(error.tokens), error.message, describeFound(root, error));
}

/** The invalid value, as a predicate; `undefined` for a missing or forbidden property. */
export function describeFound(root: JsonValue, { kind, tokens }: ValidationError): string | undefined {
  const value = valueAt(root, tokens);
  return value === undefined || kind !== 'invalid-value' ? undefined : `is ${showValue(value)}`;
}

const maxLength = 80;

/** A value as JSON for a message, truncated if long. */
export function showValue(value: JsonValue): string {
  const text = stringifyJson(value);
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}
