import type { Document } from '../document/document.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';

/** `readOnly` properties are optional in requests, `writeOnly` properties in responses, and both with `either`. */
export type MessageDirection = 'request' | 'response' | 'either';

/** A JSON Schema 2020-12 for the validator. References are the names of other translated schemas. */
export type StandardSchema = boolean | Keywords;

export type Keywords = Readonly<Record<string, unknown>>;

export interface SchemaNames {
  /** The name of a schema of the description. The schema is translated on first use. */
  nameOf(schema: JsonValue): string;
  /** The name of a base schema without its variants. */
  baseNameOf(schema: JsonObject): string;
  /** The schema of the description from which a translated schema, or a part of one, was created. */
  originOf(translated: object): JsonObject | undefined;
}

export interface Translation {
  readonly document: Document;
  readonly direction: MessageDirection;
  /** `unions` uses a custom keyword that reports errors of one branch only; `standard` uses only standard keywords. */
  readonly dialect: 'standard' | 'unions';
}

/** A translation with the names of its schemas. */
export type TranslationContext = Translation &
  Pick<SchemaNames, 'nameOf' | 'baseNameOf'> & {
    readonly origins: WeakMap<object, JsonObject>;
    /** Size of the schema with this name. */
    readonly size: { subschemas: number };
  };
