import type { Document } from '../document/document.ts';
import { sampleValue } from '../schema/sample.ts';
import type { Validator } from '../schema/validator.ts';
import { judgeValue } from '../validation/judge-value.ts';
import { contextOf } from '../validation/operations.ts';
import { type Objection, warning } from '../validation/violation.ts';
import type { JsonValue } from '../values/json.ts';

/** Dependencies for generating response values. */
export interface Drawer {
  readonly document: Document;
  /** Validator for responses. */
  readonly validator: Validator;
}

export interface Drawn {
  readonly value: JsonValue;
  /** Violations if no generated value fits the schema. */
  readonly objections: readonly Objection[];
}

/** Generates a value for a schema, with optional properties if the value stays valid. */
export function drawAnswer({ document, validator }: Drawer, schema: JsonValue | undefined): Drawn {
  const context = contextOf(document);
  const drawn = (['response', 'small-response'] as const).map((purpose) => {
    const value = sampleValue(context, schema, purpose);
    return { value, faults: judgeValue(validator, 'response', schema, value) };
  });
  const [best] = [...drawn].sort((a, b) => a.faults.length - b.faults.length);
  const objections = (best?.faults ?? []).map(({ where, expected, found }) =>
    found === undefined
      ? warning(where, `${expected} (generated value); ${hint}`)
      : warning(where, expected, `the generated value ${found}; ${hint}`),
  );
  return { value: best?.value ?? null, objections };
}

const hint = 'add an example to the response';
