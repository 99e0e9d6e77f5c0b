/** One way in which a value does not fit its schema. */
export interface Fault {
  /** Where in the value, as the tokens of a JSON Pointer. */
  readonly tokens: readonly string[];
  /** What is wrong there, as the end of a sentence: `must be string`. */
  readonly message: string;
}
