import type { Document } from '../document/document.ts';
import { drawValue } from '../model/draw.ts';
import type { Validator } from '../schema/validator.ts';
import { judgeValue } from '../validation/judge-value.ts';
import { contextOf } from '../validation/operations.ts';
import { type Objection, warning } from '../validation/violation.ts';
import type { JsonValue } from '../values/json.ts';

/** What answers are drawn with. */
export interface Drawer {
  readonly document: Document;
  /** Of responses. */
  readonly validator: Validator;
}

export interface Drawn {
  readonly value: JsonValue;
  /** Where no drawn value fits the schema. */
  readonly objections: readonly Objection[];
}

/** A value of a schema, with its optional members where it fits so. */
export function drawAnswer({ document, validator }: Drawer, schema: JsonValue | undefined): Drawn {
  const context = contextOf(document);
  const drawn = (['response', 'small-response'] as const).map((purpose) => {
    const value = drawValue(context, schema, purpose);
    return { value, faults: judgeValue(validator, 'answer', schema, value) };
  });
  const [best] = [...drawn].sort((a, b) => a.faults.length - b.faults.length);
  const objections = (best?.faults ?? []).map(({ where, expected, found }) =>
    warning(where, `${expected} by its schema; give the response an example`, found),
  );
  return { value: best?.value ?? null, objections };
}
