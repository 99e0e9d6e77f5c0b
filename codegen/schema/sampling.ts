import type { Reporter } from '../document/reporter.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import type { Validator } from './validator.ts';

/**
 * Properties of sampled objects: the required ones, also the optional ones with an example (and the first optional ones of an object that would
 * be empty), or all of them.
 */
export const sampledProperties = ['required', 'examples', 'all'] as const;
export type SampledProperties = (typeof sampledProperties)[number];

export interface SampleOptions {
  /** Requests omit `readOnly` properties, responses omit `writeOnly` properties. */
  readonly direction: 'request' | 'response';
  readonly properties: SampledProperties;
}

/** State of sampling one value. */
export interface Sampling extends SampleOptions {
  readonly reporter: Reporter;
  readonly validator: Validator;
  /** True if invalid examples and defaults of inner schemas are ignored. */
  readonly checksExamples: boolean;
  /** True if a required property that cannot be sampled is omitted. Otherwise its object has no value. */
  readonly isLenient: boolean;
  /** Schemas being sampled, to detect recursion. */
  readonly activeSchemas: Set<JsonValue>;
  /** Number of values that the sample can still contain. */
  remaining: number;
  /**
   * Samples a schema inside the current one.
   *
   * @param variant Different numbers give different values, as far as the schema allows.
   * @returns `undefined` if the schema is recursive or unsatisfiable, or if the size limit is reached.
   */
  readonly sample: (schema: JsonValue, variant: number) => JsonValue | undefined;
}

/** True if the value is valid, or if the schema cannot be checked. */
export function isValid(
  { validator }: Pick<Sampling, 'validator'>,
  schema: JsonValue,
  value: JsonValue,
): boolean {
  const result = validator.validate(schema, value);
  return result.kind === 'unusable' || result.errors.length === 0;
}

/** One schema for several that apply together. */
export function combineSchemas(schemas: readonly JsonValue[]): JsonValue {
  const [first = true, ...others] = schemas;
  return others.length === 0 ? first : { allOf: schemas };
}

export function joinObjects(objects: readonly JsonObject[]): JsonObject {
  return Object.fromEntries(objects.flatMap((object) => Object.entries(object)));
}
