import type { JsonObject } from '../values/json.ts';

/** One way in which a value does not fit its schema. */
export interface Fault {
  /** Where in the value, as the tokens of a JSON Pointer. */
  readonly tokens: readonly string[];
  /** What is wrong there, as the end of a sentence: `must be string`. */
  readonly message: string;
  /** What of the description says so; absent where no one schema does. */
  readonly rule?: Rule;
}

/** A keyword of a Schema Object; one that the object may lack, where several of it say something together. */
export interface Rule {
  readonly schema: JsonObject;
  readonly keyword: string;
}
