import type { JsonObject, JsonValue } from '../../values/json.ts';
import type { TypeName } from './json-type.ts';
import type { Literals } from './literal.ts';
import type { Choice } from './term.ts';

/** The type of an alternative; integers are numbers with a condition. */
export type JsonType = Exclude<TypeName, 'integer'>;

/** A set of values of one type: those that fit every one of some schemas. */
export interface Alternative {
  readonly type: JsonType;
  readonly isInteger: boolean;
  readonly atoms: readonly JsonObject[];
  /** Where only listed values fit. */
  readonly literals?: Literals;
  /** Values that an open list names, where others fit as well. */
  readonly known: Literals;
  /** The branch of a union that it is, where nothing outside adds to it. */
  readonly branch?: JsonValue;
  /** What the branch goes by: the name of its schema. */
  readonly name?: string;
}

/** A term as a set of values: one that fits any alternative, of whatever type, fits. */
export interface Shape {
  readonly alternatives: readonly Alternative[];
  /** Unions that were met, with what tells their branches apart. */
  readonly choices: readonly Choice[];
  /** Unions that hold beside the others and are too many to be multiplied out. */
  readonly aside: readonly JsonObject[];
  /** The schemas that hold whatever alternative is taken. */
  readonly base: readonly JsonObject[];
}
