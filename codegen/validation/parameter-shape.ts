import type { ParameterStyle } from '../http/parameter-style.ts';
import type { JsonValue } from '../values/json.ts';

/** A value that is looked for among pairs. */
export interface Wanted {
  readonly name: string;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly schema: JsonValue | undefined;
  /** Names that belong to other values, when this one takes all that are left. */
  readonly others: ReadonlySet<string>;
  readonly decode: (text: string) => string;
}

export interface Found {
  /** `undefined` where the pairs do not hold it. */
  readonly value?: JsonValue;
  /** The names that it was made of. */
  readonly names: readonly string[];
  /** What is wrong with how it is written, as the two ends of a sentence. */
  readonly problem?: { readonly expected: string; readonly found: string };
}
