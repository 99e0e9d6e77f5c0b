import type { Document } from '../document/document.ts';
import { sampleValue } from '../schema/sample.ts';
import type { Validator } from '../schema/validator.ts';
import { documentContext } from '../validation/operations.ts';
import { validateValue } from '../validation/validate-value.ts';
import { type Violation, violationWarning } from '../validation/violation.ts';
import type { JsonValue } from '../values/json.ts';

/** Dependencies for generating response values. */
export interface ResponseSampler {
  readonly document: Document;
  /** Validator for responses. */
  readonly validator: Validator;
}

export interface SampledResponse {
  readonly value: JsonValue;
  /** Violations if no sampled value fits the schema. */
  readonly violations: readonly Violation[];
}

/** Generates a value for a schema, with optional properties if the value stays valid. */
export function sampleResponse(
  { document, validator }: ResponseSampler,
  schema: JsonValue | undefined,
): SampledResponse {
  const context = documentContext(document);
  const candidates = (['all', 'required'] as const).map((properties) => {
    const value = sampleValue(context, schema, { direction: 'response', properties });
    return { value, errors: validateValue(validator, 'response', schema, value) };
  });
  const [best] = [...candidates].sort((a, b) => a.errors.length - b.errors.length);
  const violations = (best?.errors ?? []).map(({ location, problem, actual }) =>
    actual === undefined
      ? violationWarning(location, `${problem} (sampled value); ${hint}`)
      : violationWarning(location, problem, `the sampled value ${actual}; ${hint}`),
  );
  return { value: best?.value ?? null, violations };
}

const hint = 'add an example to the response';
