import type { BodyKind } from '../http/media-type.ts';
import type {
  ClientName,
  MediaTypeContent,
  Operation,
  Parameter,
  SecurityScheme,
  Server,
  Streaming,
} from '../model/model.ts';
import type { Limits } from '../schema/limits.ts';
import type { JsonValue } from '../values/json.ts';

/**
 * Language-neutral plan of the typed clients. It names every object, union and enumeration of the description; languages print it. Names
 * are lower-case words, so that each language applies its own case style.
 */
export interface ClientPlan {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** SPDX license expression. */
  readonly license?: string;
  readonly client: ClientName;
  /** The most common base URL. */
  readonly baseUrl: string;
  /** Servers of the first operation with the common base URL, with their variables. */
  readonly servers: readonly Server[];
  /** Security schemes of all operations, sorted by name. */
  readonly schemes: readonly SecurityScheme[];
  /** Sorted by id. */
  readonly declarations: ReadonlyMap<DeclarationId, Declaration>;
  /** Parts of the description that the plan ignores. */
  readonly problems: readonly PlanProblem[];
  /** Sorted by name. The resource without a name contains the methods of the client itself. */
  readonly resources: readonly Resource[];
}

export interface PlanProblem {
  readonly kind: 'contradiction' | 'name';
  readonly id: DeclarationId;
  /** The rejected name, or the empty string. */
  readonly name: string;
}

/** Place of a declaration in the description, such as `Pet` or `Pet/owner`. */
export type DeclarationId = string;

export type Declaration = ObjectDeclaration | UnionDeclaration | EnumDeclaration | AliasDeclaration;

interface DeclarationDetails {
  readonly id: DeclarationId;
  /** Unique in the plan. */
  readonly words: readonly string[];
  readonly description: string;
  readonly deprecated: boolean;
  /** True for a named schema of the description; false for an inline schema. */
  readonly isNamed: boolean;
  readonly usage: Usage;
}

/** Directions in which values of a type are sent. */
export interface Usage {
  readonly request: boolean;
  readonly response: boolean;
}

interface ObjectDeclaration extends DeclarationDetails {
  readonly kind: 'object';
  /** In the order of the description. */
  readonly properties: readonly PlanProperty[];
  /** Shape of additional properties; absent if they are not allowed. */
  readonly additional?: Shape;
  /** True if a value can contain another value of this declaration, other than in an array or map. */
  readonly isRecursive: boolean;
}

export interface PlanProperty {
  /** Name in JSON. */
  readonly name: string;
  readonly words: readonly string[];
  readonly description: string;
  readonly deprecated: boolean;
  /** False if the property can be absent. */
  readonly required: boolean;
  readonly shape: Shape;
  readonly default?: JsonValue;
  readonly examples: readonly JsonValue[];
}

export interface UnionDeclaration extends DeclarationDetails {
  readonly kind: 'union';
  /** In the order in which {@link selectVariant} tries them. Nested unions are flattened. */
  readonly variants: readonly Variant[];
  /** Property with a distinct constant in most object variants. */
  readonly discriminator?: string;
}

/** One alternative of a union. */
export interface Variant {
  readonly words: readonly string[];
  readonly shape: Shape;
  readonly jsonKind: JsonKind;
  /** Discriminator values of this variant. Several variants can have the same value. Empty without a discriminator. */
  readonly tags: readonly string[];
  /** Names of required properties of an object. */
  readonly required: readonly string[];
  /** Allowed values of properties with a constant or a closed enumeration, by name. */
  readonly constants: ReadonlyMap<string, readonly JsonValue[]>;
}

export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'boolean';

export interface EnumDeclaration extends DeclarationDetails {
  readonly kind: 'enum';
  /** Type of the values; `mixed` if they have several types. */
  readonly of: 'string' | 'integer' | 'number' | 'mixed';
  readonly values: readonly JsonValue[];
  /** True if the description allows other values of the same type. Clients accept unknown values in responses in both cases. */
  readonly isOpen: boolean;
}

/** A named schema that is not an object, union or enumeration. */
export interface AliasDeclaration extends DeclarationDetails {
  readonly kind: 'alias';
  readonly shape: Shape;
}

/** Type of a value. Objects, unions and enumerations are always references to declarations. */
export type Shape =
  | { readonly kind: 'any' }
  /** No value is valid. */
  | { readonly kind: 'never' }
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer'; readonly format?: string; readonly limits?: Limits }
  | { readonly kind: 'number'; readonly format?: string; readonly limits?: Limits }
  | { readonly kind: 'string'; readonly format?: string; readonly limits?: Limits }
  /** Bytes that are not JSON: a body or a part of a form. */
  | { readonly kind: 'file' }
  | { readonly kind: 'literal'; readonly value: JsonValue }
  | { readonly kind: 'array'; readonly items: Shape }
  | { readonly kind: 'map'; readonly values: Shape }
  /** Fixed positions, followed by any number of `rest`. */
  | { readonly kind: 'tuple'; readonly items: readonly Shape[]; readonly rest: Shape }
  /** `of` is never nullable, `any` or `null`. */
  | { readonly kind: 'nullable'; readonly of: Shape }
  | { readonly kind: 'reference'; readonly id: DeclarationId };

/** A group of methods of the client. */
export interface Resource {
  /** Empty for the methods of the client itself. */
  readonly words: readonly string[];
  /** Display name. */
  readonly title: string;
  /** Sorted by operation id. */
  readonly methods: readonly Method[];
}

export interface Method {
  readonly operation: Operation;
  readonly words: readonly string[];
  /** Words of the methods derived from it. */
  readonly derived: {
    readonly stream: readonly string[];
    readonly parse: readonly string[];
    readonly runTools: readonly string[];
  };
  /** Prefix of the names of its types: the resource and the method. */
  readonly typeWords: readonly string[];
  /** In the order of the path. */
  readonly pathParameters: readonly PlanParameter[];
  /** Query, header and cookie parameters, in the order of the description. */
  readonly parameters: readonly PlanParameter[];
  readonly body?: PlanBody;
  /** Success responses without event streams, one entry per media type: JSON first. Empty if the response has no body. */
  readonly results: readonly PlanContent[];
  /** True if a success response can have no body. */
  readonly isResultOptional: boolean;
  readonly errors: readonly PlanError[];
  readonly streaming?: PlanStreaming;
  /** Base URL if it differs from that of the plan. */
  readonly baseUrl?: string;
  /** Schemes that the client sends: the first usable alternative. */
  readonly security: readonly SecurityScheme[];
  /** True if the request can also be sent without credentials. */
  readonly isSecurityOptional: boolean;
}

export interface PlanParameter {
  readonly parameter: Parameter;
  readonly words: readonly string[];
  readonly shape: Shape;
}

interface PlanBody {
  readonly description: string;
  readonly required: boolean;
  /** JSON first, then in the order of the description. */
  readonly contents: readonly PlanContent[];
}

export interface PlanContent {
  readonly content: MediaTypeContent;
  readonly mediaType: string;
  readonly kind: BodyKind;
  readonly shape: Shape;
}

/** Error response. */
export interface PlanError {
  /** Status code, range or default: `404`, `4XX`, `default`. */
  readonly status: string;
  readonly description: string;
  /** Shape of the JSON body; absent without one. */
  readonly shape?: Shape;
}

export interface PlanStreaming extends Omit<Streaming, 'eventType' | 'examples'> {
  /** Shape of the event data. */
  readonly event: Shape;
  /** True if the operation has no other response. */
  readonly isAlways: boolean;
}
