import type { ParameterStyle } from '../http/parameter-style.ts';
import type { JsonValue } from '../values/json.ts';

/** A value to look up in a list of pairs. */
export interface ExpectedParameter {
  readonly name: string;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly schema: JsonValue | undefined;
  /** Names of other parameters, excluded if this one accepts any remaining names. */
  readonly others: ReadonlySet<string>;
  readonly decode: (text: string) => string;
}

export interface FoundParameter {
  /** `undefined` if absent. */
  readonly value?: JsonValue;
  /** Names of the pairs that were used. */
  readonly names: readonly string[];
  /** Serialization error: the requirement and the received value, for a message. */
  readonly problem?: { readonly expected: string; readonly actual: string };
}
