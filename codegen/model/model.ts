import type { ParameterLocation, ParameterSerialization, ParameterStyle } from '../http/parameter-style.ts';
import type { Request } from '../http/request.ts';
import type { JsonValue } from '../values/json.ts';

/** What every target works from: the description without its spelling. Ids are unique and stable. */
export interface Model {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** An SPDX expression. */
  readonly license?: string;
  /** What a client of it is called: the root's `x-rosetta-client`, else made from the title. */
  readonly client: ClientName;
  /** In the order of the description. */
  readonly operations: readonly Operation[];
  /** Named schemas by id, in the order of the description. */
  readonly types: ReadonlyMap<TypeId, TypeDeclaration>;
}

export interface ClientName {
  /** Words in lower case. */
  readonly name: readonly string[];
  /** Of a package: lower-case letters, digits and `-`. */
  readonly packageName: string;
  /** Of the environment variable that may hold the key. */
  readonly variable: string;
}

/** Where a client has an operation. Words in lower case; no two calls of a model have one name, however their words are put together. */
export interface CallName {
  /** Empty where the operation has no tag. */
  readonly resource: readonly string[];
  readonly method: readonly string[];
  /** What a client adds to an operation, as `stream`, has these words after its own; none for the `create` of a resource. */
  readonly suffix: readonly string[];
}

/** A protocol that several APIs speak, for which a client has conveniences: `responses` is that of OpenAI's Responses. */
export type Protocol = 'responses';

export interface Operation {
  /** The operationId where the description has one, else made from method and path; unique in the model, and safe as a file name. */
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** The template as written: `/users/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly responses: readonly Response[];
  /** Alternatives (OR); each is a list of schemes (AND); an empty list is "none". */
  readonly security: readonly (readonly SecurityScheme[])[];
  readonly servers: readonly Server[];
  /** The URL of the first server that can be used, its variables filled in, without a slash at the end; absent where none can. */
  readonly baseUrl?: string;
  readonly call: CallName;
  readonly protocol?: Protocol;
  /** Where an error of the API says for people what is wrong: names of members, from the outside in; empty where the description does not tell. */
  readonly errorMessage: readonly string[];
  readonly streaming?: Streaming;
  /** At least one, unless a diagnostic says why not. */
  readonly samples: readonly Sample[];
  /** JSON Pointer of the operation in the bundled description. */
  readonly pointer: string;
}

export interface Parameter {
  readonly name: string;
  readonly location: ParameterLocation;
  readonly description: string;
  readonly deprecated: boolean;
  readonly required: boolean;
  readonly type: Type;
  readonly serialization: ParameterSerialization;
}

export interface Body {
  readonly description: string;
  readonly required: boolean;
  readonly contents: readonly Content[];
}

export interface Content {
  readonly mediaType: string;
  readonly type: Type;
  /** OpenAPI 3.2: the type of each item of a sequential media type. */
  readonly itemType?: Type;
  /** The members of a form that are written by a style, by name; the others go by content type. */
  readonly styles?: ReadonlyMap<string, FieldStyle>;
  /** The members of `multipart/form-data` of which the description says more than their schema does, by name. */
  readonly parts?: ReadonlyMap<string, PartKind>;
}

/** What a member of `multipart/form-data` is sent as; of a list each item. */
export interface PartKind {
  readonly isFile: boolean;
  readonly mediaType?: string;
}

/** OpenAPI, "Encoding Object". */
export interface FieldStyle {
  readonly style: ParameterStyle;
  readonly explode: boolean;
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly ResponseHeader[];
  /** Every media type, in the order of the description. */
  readonly contents: readonly Content[];
}

export interface ResponseHeader {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly type: Type;
}

export interface Server {
  /** The template as written. */
  readonly url: string;
  readonly description: string;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly values: readonly string[];
  readonly description: string;
}

export type SecurityScheme =
  | { readonly kind: 'http'; readonly name: string; readonly scheme: string }
  /** An HTTP scheme that answers what the server asks first, such as Digest: no header that is known before can hold it. */
  | { readonly kind: 'challenge'; readonly name: string; readonly scheme: string }
  | {
      readonly kind: 'apiKey';
      readonly name: string;
      readonly in: 'header' | 'query' | 'cookie';
      readonly key: string;
    }
  | { readonly kind: 'oauth2'; readonly name: string; readonly scopes: readonly string[] }
  | { readonly kind: 'openIdConnect'; readonly name: string; readonly scopes: readonly string[] }
  | { readonly kind: 'mutualTLS'; readonly name: string };

/** An operation that answers, or can be told to answer, with an event stream (WHATWG HTML, "Server-sent events"). */
export interface Streaming {
  /** The request member that selects the stream and the value it takes; absent where the operation always streams. */
  readonly condition?: { readonly property: string; readonly value: JsonValue };
  /** The media type of the stream. */
  readonly mediaType: string;
  /** The member of an event that holds its tag. */
  readonly tag: string;
  /** What one event's data holds. */
  readonly eventType: Type;
  /** The data that ends the stream, such as `[DONE]`. */
  readonly sentinel?: string;
  /** The tags of the events after which none follows; empty where the description does not say. */
  readonly terminal: readonly string[];
  /** Those that tell of a failure. */
  readonly failures: readonly string[];
  /** The tag of the events that bring the text to show, and their member that holds it. */
  readonly text?: { readonly tag: string; readonly member: string };
  readonly examples: readonly StreamExample[];
}

/** The events of one whole stream. */
export interface StreamExample {
  readonly name: string;
  readonly summary: string;
  readonly events: readonly JsonValue[];
}

/** What a parameter of a sample holds, before it is written into the request. */
export interface Argument {
  readonly parameter: Parameter;
  readonly value: JsonValue;
}

/** One documented request of an operation. */
export interface Sample {
  /** Unique in the operation, and safe as a file name. */
  readonly name: string;
  readonly summary: string;
  readonly request: Request;
  /** In the order of the parameters; those that the request leaves out are missing. */
  readonly arguments: readonly Argument[];
  /** What the body holds, before it is written into the request. */
  readonly content?: { readonly mediaType: string; readonly value: JsonValue };
}

export type TypeId = string;

export interface TypeDeclaration {
  readonly id: TypeId;
  /** The name in the description (`components/schemas/<name>`). */
  readonly name: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly type: Type;
}

/** A JSON Schema as values: what may stand there. `null` is a member of a union, so nullable and optional stay apart. */
export type Type =
  | { readonly kind: 'any' }
  | { readonly kind: 'never' }
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number'; readonly integer: boolean; readonly format?: string }
  | { readonly kind: 'string'; readonly format?: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'literal'; readonly value: JsonValue }
  /** `open`: other values of the same type may come. */
  | { readonly kind: 'enum'; readonly values: readonly JsonValue[]; readonly open: boolean }
  | { readonly kind: 'array'; readonly items: Type }
  /** Fixed positions first (`prefixItems`), then `rest`. */
  | { readonly kind: 'tuple'; readonly items: readonly Type[]; readonly rest: Type }
  | {
      readonly kind: 'object';
      readonly properties: readonly Property[];
      /** The type of members not named; absent where there may be none. */
      readonly additional?: Type;
      /** The description says nothing of members not named: there may be any. */
      readonly isUnsaid?: true;
    }
  | { readonly kind: 'union'; readonly members: readonly Type[]; readonly discriminator?: Discriminator }
  | { readonly kind: 'intersection'; readonly members: readonly Type[] }
  | { readonly kind: 'reference'; readonly id: TypeId };

export interface Property {
  /** As on the wire. */
  readonly name: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly optional: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly type: Type;
  readonly default?: JsonValue;
  readonly examples: readonly JsonValue[];
}

export interface Discriminator {
  readonly property: string;
  /** Tag value to the named type it selects. */
  readonly mapping: ReadonlyMap<string, TypeId>;
}
