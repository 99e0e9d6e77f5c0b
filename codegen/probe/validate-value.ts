import { readPointer } from '../document/pointer.ts';
import type { ValidationError } from '../schema/schema-error.ts';
import type { ValueReader } from '../validation/parse-serialized.ts';
import { findUndeclaredProperties } from '../validation/undeclared-properties.ts';
import { describeFound } from '../validation/validate-value.ts';
import { isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import type { DriftCollector, DriftInput } from './drift.ts';

/** Position of a value in a response. */
type ValuePosition = Pick<DriftInput, 'location' | 'event'> & {
  /** Tokens of the value; the tokens of an error in it are appended. */
  readonly tokens?: readonly string[];
};

export interface ValueToValidate {
  readonly value: JsonValue;
  readonly schema: JsonValue;
  readonly position: ValuePosition;
  /** Code of a fault: `body-invalid`. */
  codeOf(error: ValidationError): string;
}

/** Validates a value against its schema: a fault is a drift, an undeclared property a note. */
export function validateResponseValue(
  { document, validator }: ValueReader,
  drifts: DriftCollector,
  input: ValueToValidate,
): void {
  const { value, schema, position, codeOf } = input;
  const { tokens: parentTokens = [], ...parent } = position;
  const verdict = validator.validate(schema, value);
  if (verdict.kind === 'unusable')
    drifts.add(unusableSchema(position, document.resolve(schema), verdict.reason));
  for (const error of verdict.kind === 'validated' ? verdict.errors : [])
    drifts.add({
      ...parent,
      code: codeOf(error),
      tokens: [...parentTokens, ...error.tokens],
      problem: error.message,
      actual: describeFound(value, error),
      rule: error.rule ?? schemaRule(document.resolve(schema)),
    });
  for (const { location, problem } of findUndeclaredProperties(document, schema, value, 'response'))
    drifts.add({
      ...parent,
      code: 'property-undeclared',
      level: 'note',
      tokens: [...parentTokens, ...pointerTokens(location)],
      problem,
      rule: schemaRule(document.resolve(schema)),
    });
}

/** JSON Pointer tokens of a violation's location, such as `body/a/b`. */
export function pointerTokens(location: string): readonly string[] {
  return readPointer(location.replace(/^[^/]*/, '')) ?? [];
}

function unusableSchema(position: ValuePosition, schema: JsonValue | undefined, reason: string): DriftInput {
  return {
    ...position,
    code: 'schema-unusable',
    problem: `cannot be checked because its schema is unusable: ${reason}`,
    rule: schemaRule(schema),
  };
}

function schemaRule(schema: JsonValue | undefined): { readonly schema: JsonObject } | undefined {
  return isObject(schema) ? { schema } : undefined;
}
