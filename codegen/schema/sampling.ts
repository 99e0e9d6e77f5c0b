import type { Reporter } from '../document/reporter.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { originOf } from './references.ts';

/**
 * `request` includes required properties that are not `readOnly`. `response` includes properties that are not `writeOnly`, and optional ones
 * within the size limit. `small-response` omits optional properties.
 */
export type SamplePurpose = 'request' | 'response' | 'small-response';

/** State of sampling one value. */
export interface Sampling {
  readonly reporter: Reporter;
  readonly purpose: SamplePurpose;
  /** Schemas being sampled, to detect recursion. */
  readonly activeSchemas: Set<JsonValue>;
  /** Number of values that the sample can still contain. */
  remaining: number;
  /** Samples a schema inside the current one; `undefined` if it is recursive or unsatisfiable, or if the size limit is reached. */
  readonly sample: (schema: JsonValue | undefined) => JsonValue | undefined;
}

/** Reports a sampled value that its schema does not allow. The value is used anyway. */
export function reportInvalid(
  { reporter, purpose }: Sampling,
  schema: JsonValue,
  key: string,
  message: string,
): void {
  if (purpose !== 'request') return;
  reporter.report({
    code: 'sample-invalid',
    message,
    help: 'Add an example or fix the schema.',
    node: originOf(schema),
    key,
  });
}

export function joinObjects(objects: readonly JsonObject[]): JsonObject {
  return Object.fromEntries(objects.flatMap((object) => Object.entries(object)));
}
