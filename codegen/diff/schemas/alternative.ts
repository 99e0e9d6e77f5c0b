import type { TypeName } from '../../schema/types.ts';
import type { JsonObject, JsonValue } from '../../values/json.ts';
import type { EnumValues } from './enum-values.ts';
import type { SchemaUnion } from './schema-set.ts';

/** The type of an alternative; an integer is a number with `isInteger`. */
export type JsonType = Exclude<TypeName, 'integer'>;

/** A set of values of one type, valid for several schemas. */
export interface Alternative {
  readonly type: JsonType;
  readonly isInteger: boolean;
  readonly conjuncts: readonly JsonObject[];
  /** The valid values, if `enum` or `const` lists them. */
  readonly enumValues?: EnumValues;
  /** Values of an extensible enum; other values are valid too. */
  readonly extensibleValues: EnumValues;
  /** The branch of a union, if no schema outside the union applies. */
  readonly branch?: JsonValue;
  /** Schema name of the branch. */
  readonly name?: string;
  /** True for the part of a branch with some of its discriminator values. */
  readonly isPart?: true;
}

/** A schema as a set of values: the union of its alternatives. */
export interface Shape {
  readonly alternatives: readonly Alternative[];
  /** Unions in the schema, with their discriminators. */
  readonly unions: readonly SchemaUnion[];
  /** Unions that were not expanded, because the result would be too large. */
  readonly deferredUnions: readonly JsonObject[];
  /** The schemas that apply to every alternative. */
  readonly conjuncts: readonly JsonObject[];
}
