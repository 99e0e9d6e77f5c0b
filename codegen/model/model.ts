import type { ParameterLocation, ParameterSerialization, ParameterStyle } from '../http/parameter-style.ts';
import type { Request } from '../http/request.ts';
import type { Limits } from '../schema/limits.ts';
import type { SourceLocation } from '../values/diagnostic.ts';
import type { JsonValue } from '../values/json.ts';

/** Language-neutral model of a description. Input of all targets. Ids are unique and stable. */
export interface Model {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly externalDocs?: ExternalDocs;
  /** SPDX license expression. */
  readonly license?: string;
  /** Client name from the configuration, `x-rosetta-client` or the title. */
  readonly client: ClientName;
  /** Tags of the operations: the declared ones in the order of the description, then others. */
  readonly tags: readonly Tag[];
  /** In the order of the description. */
  readonly operations: readonly Operation[];
  /** Named schemas by id. */
  readonly types: ReadonlyMap<TypeId, TypeDeclaration>;
}

/** Additional documentation on another page (OpenAPI, "External Documentation Object"). */
export interface ExternalDocs {
  /** As in the description; it can be relative or have any scheme. */
  readonly url: string;
  readonly description: string;
}

/** A group of operations (OpenAPI, "Tag Object"). */
export interface Tag {
  readonly name: string;
  /** Display name. */
  readonly title: string;
  readonly description: string;
  readonly externalDocs?: ExternalDocs;
}

export interface ClientName {
  /** Lower-case words. */
  readonly name: readonly string[];
  /** Valid npm package name, with an optional scope. */
  readonly packageName: string;
  /** Environment variable for the API key. */
  readonly variable: string;
  /** Environment variable derived from the client name, which `x-rosetta-client.variable` cannot change. */
  readonly derivedVariable: string;
  /** Version of the packages; absent if it is the version of the description. */
  readonly version?: string;
  /** Configured names of types in clients, by place, such as `Pet/owner`. */
  readonly typeNames: ReadonlyMap<string, string>;
}

/** Names of the clients. They have priority over the extensions of the description. */
export interface ClientOptions {
  /** Name of the client class, in any case style. */
  readonly name?: string;
  readonly package?: string;
  readonly version?: string;
  readonly methods?: readonly ConfiguredMethod[];
  readonly types?: readonly ConfiguredType[];
}

/** Method name of an operation in the configuration. */
export interface ConfiguredMethod {
  readonly operationId: string;
  /** `resource.method` */
  readonly name: string;
  /** Location in the configuration file. */
  readonly place: SourceLocation;
}

/** Name of a type in the configuration. */
export interface ConfiguredType {
  /** Place in the description, such as `Pet` or `Pet/owner`. */
  readonly id: string;
  readonly name: string;
  /** Location in the configuration file. */
  readonly place: SourceLocation;
}

/** Resource and method name of an operation in clients, as lower-case words. Unique in the model, ignoring word separation. */
export interface CallName {
  /** Empty if the method belongs to the client itself. */
  readonly resource: readonly string[];
  readonly method: readonly string[];
  /** Words to append to convenience methods: `stream` becomes `streamPets`; empty for the method `create` of a resource. */
  readonly suffix: readonly string[];
}

/** A shared API protocol with convenience methods in clients. `responses` is the protocol of OpenAI's Responses API. */
export type Protocol = 'responses';

export interface Operation {
  /** The operationId, or derived from method and path. Unique in the model and safe as a file name. */
  readonly id: string;
  /** HTTP method in upper case. */
  readonly method: string;
  /** Path template, for example `/users/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly externalDocs?: ExternalDocs;
  readonly deprecated: boolean;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly responses: readonly Response[];
  /** Alternatives (OR) of required schemes (AND). An empty alternative means no authentication. */
  readonly security: readonly (readonly SecurityScheme[])[];
  readonly servers: readonly Server[];
  /** URL of the first usable server, with default variable values and without a trailing slash. The placeholder host without a usable server. */
  readonly baseUrl: string;
  readonly call: CallName;
  readonly protocol?: Protocol;
  readonly streaming?: Streaming;
  /** Empty only if a diagnostic reports the reason. */
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
  readonly contents: readonly MediaTypeContent[];
}

export interface MediaTypeContent {
  readonly mediaType: string;
  readonly type: Type;
  /** Item type of a sequential media type (OpenAPI 3.2). */
  readonly itemType?: Type;
  /** Form fields with style serialization, by name; other fields are serialized by content type. */
  readonly styles?: ReadonlyMap<string, FieldStyle>;
  /** Parts of `multipart/form-data` with a defined content type or file content, by name. */
  readonly parts?: ReadonlyMap<string, PartEncoding>;
  /** Fields that clients take as text although their schema is a structure or a file. */
  readonly textFields?: ReadonlySet<string>;
}

/** Encoding of a part of `multipart/form-data`, or of each item if the property is an array. */
export interface PartEncoding {
  readonly isFile: boolean;
  readonly mediaType?: string;
  /** True if a string is encoded as JSON too. */
  readonly isJson?: boolean;
}

/** Style serialization of a form field (OpenAPI, "Encoding Object"). */
export interface FieldStyle {
  readonly style: ParameterStyle;
  readonly explode: boolean;
}

export interface Response {
  /** Status code, range or default: `200`, `4XX`, `default`. */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly ResponseHeader[];
  /** All media types, in the order of the description. */
  readonly contents: readonly MediaTypeContent[];
}

interface ResponseHeader {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly type: Type;
}

export interface Server {
  /** URL template. */
  readonly url: string;
  readonly description: string;
  readonly variables: readonly ServerVariable[];
}

interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly values: readonly string[];
  readonly description: string;
}

export type SecurityScheme = SchemeDetails & SchemeKind;

interface SchemeDetails {
  readonly description?: string;
  /** Addresses of OAuth 2.0 (RFC 6749) and OpenID Connect, with their names in the description, such as `tokenUrl`. */
  readonly addresses?: readonly (readonly [name: string, url: string])[];
}

type SchemeKind =
  | { readonly kind: 'http'; readonly name: string; readonly scheme: string }
  /** An HTTP scheme that responds to a challenge, such as Digest: its header is unknown before the first response. */
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

/** Event stream response of an operation, always or on request (WHATWG HTML, "Server-sent events"). */
export interface Streaming {
  /** Request property and value that select the stream; absent if the operation always streams. */
  readonly condition?: { readonly property: string; readonly value: JsonValue };
  /** Media type of the stream. */
  readonly mediaType: string;
  /** Discriminator property of events. */
  readonly discriminator: string;
  /** Type of the event data. */
  readonly eventType: Type;
  /** Data that ends the stream, for example `[DONE]`. */
  readonly sentinel?: string;
  /** Discriminator values of events that end the stream; empty if not described. */
  readonly terminal: readonly string[];
  /** Discriminator values of events that report a failure. */
  readonly failures: readonly string[];
  /** Discriminator value and property of events that contain text to display. */
  readonly text?: { readonly event: string; readonly property: string };
  readonly examples: readonly StreamExample[];
}

/** Events of a complete stream. */
interface StreamExample {
  readonly name: string;
  readonly summary: string;
  readonly events: readonly JsonValue[];
}

/** Value of a parameter in a sample, before serialization. */
export interface ParameterValue {
  readonly parameter: Parameter;
  readonly value: JsonValue;
}

/** One documented request of an operation. */
export interface Sample {
  /** Unique in the operation and safe as a file name. */
  readonly name: string;
  readonly summary: string;
  readonly request: Request;
  /** Values of the parameters in the request, in the order of the parameters. */
  readonly arguments: readonly ParameterValue[];
  /** Body value, before serialization. */
  readonly content?: { readonly mediaType: string; readonly value: JsonValue };
}

export type TypeId = string;

export interface TypeDeclaration {
  readonly id: TypeId;
  /** Name in the description (`components/schemas/<name>`). */
  readonly name: string;
  readonly description: string;
  readonly externalDocs?: ExternalDocs;
  readonly deprecated: boolean;
  /** Name in clients (`x-rosetta-name`). */
  readonly clientName?: string;
  readonly type: Type;
}

/** Type of a JSON value. `null` is a union member, so nullable and optional are distinct. */
export type Type =
  | { readonly kind: 'any' }
  | { readonly kind: 'never' }
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean' }
  | {
      readonly kind: 'number';
      readonly integer: boolean;
      readonly format?: string;
      readonly limits?: Limits;
    }
  | { readonly kind: 'string'; readonly format?: string; readonly limits?: Limits }
  | { readonly kind: 'binary' }
  | { readonly kind: 'literal'; readonly value: JsonValue }
  /** `open` allows other values of the same type. */
  | {
      readonly kind: 'enum';
      readonly values: readonly JsonValue[];
      readonly open: boolean;
      readonly clientName?: string;
    }
  | { readonly kind: 'array'; readonly items: Type; readonly limits?: Limits }
  /** `items` are the fixed positions (`prefixItems`), followed by any number of `rest`. */
  | {
      readonly kind: 'tuple';
      readonly items: readonly Type[];
      readonly minItems: number;
      readonly rest: Type;
    }
  | {
      readonly kind: 'object';
      readonly properties: readonly Property[];
      /** Type of additional properties; absent if they are not allowed. */
      readonly additional?: Type;
      /** The schema does not restrict additional properties. */
      readonly isUnrestricted?: true;
      readonly clientName?: string;
      readonly limits?: Limits;
    }
  | {
      readonly kind: 'union';
      readonly members: readonly Type[];
      readonly discriminator?: UnionDiscriminator;
      readonly clientName?: string;
    }
  | { readonly kind: 'intersection'; readonly members: readonly Type[] }
  | { readonly kind: 'reference'; readonly id: TypeId };

export interface Property {
  /** Name in JSON. */
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

export interface UnionDiscriminator {
  readonly property: string;
  /** Named types by discriminator value. */
  readonly mapping: ReadonlyMap<string, TypeId>;
}
