import type { JsonObject } from '../values/json.ts';

/** A validation error of a value. */
export interface ValidationError {
  readonly kind: 'invalid-value' | 'missing-property' | 'forbidden-property';
  /** Location in the value, as JSON Pointer tokens. */
  readonly tokens: readonly string[];
  /** The problem as a predicate, for example `must be a string`. */
  readonly message: string;
  /** The violated schema keyword; absent if it cannot be attributed to one schema. */
  readonly rule?: SchemaKeyword;
}

/** A keyword of a Schema Object. The object can lack the keyword if the error results from several keywords together. */
interface SchemaKeyword {
  readonly schema: JsonObject;
  readonly keyword: string;
}
