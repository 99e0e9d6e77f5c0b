import type { CallOptions, HeaderOptions } from './options.ts';

/** A member of an enumeration is the one text that a literal can be told apart from, in a request and in a switch. */
declare enum Tags {
  unknown = 'unknown',
}

/**
 * A tag that came after the description was written. It is text like every other, but no literal, so that a `switch` over the known tags
 * narrows. As text it can be compared with any:
 *
 * ```ts
 * if (String(event.type) === 'response.brand.new') console.log(event);
 * ```
 */
export type UnknownTag = Tags.unknown;

/**
 * A member of a union that the description does not know, as it came. A new tag is handled before the description knows it:
 * `String(event.type) === 'response.brand.new'`.
 */
export type Unknown<Tag extends string> = { readonly [name in Tag]: UnknownTag } & {
  readonly [member: string]: unknown;
};

/** The types of one operation, as openapi-typescript writes them. */
interface OperationTypes {
  readonly parameters: {
    readonly header?: unknown;
    readonly query?: unknown;
    readonly cookie?: unknown;
    readonly path?: unknown;
  };
  readonly requestBody?: unknown;
  readonly responses: object;
}

/** What is sent as a media type. */
export type BodyOf<Operation extends OperationTypes, MediaType extends string> =
  NonNullable<Operation['requestBody']> extends { readonly content: infer Content }
    ? MediaType extends keyof Content
      ? Content[MediaType]
      : never
    : never;

/** A form with files, whatever the schemas of these members say. */
export type WithFiles<Body, Name extends string> = {
  [Member in keyof Body]: Member extends Name ? FileOf<Body[Member]> : Body[Member];
};

type FileOf<Value> = Value extends readonly unknown[] ? Blob[] : Value extends undefined ? Value : Blob;

/** What comes as a media type with one of these statuses. */
export type ResultOf<Operation extends OperationTypes, Status, MediaType extends string> = {
  [Code in keyof Operation['responses'] & Status]: Operation['responses'][Code] extends {
    readonly content: infer Content;
  }
    ? MediaType extends keyof Content
      ? Content[MediaType]
      : never
    : never;
}[keyof Operation['responses'] & Status];

/** The value of a parameter in the path. */
export type PathOf<Operation extends OperationTypes, Name extends string> =
  NonNullable<Operation['parameters']['path']> extends { readonly [name in Name]: infer Value }
    ? Value
    : string;

/** The headers that an operation describes, and any others. */
export type HeadersOf<Operation extends OperationTypes> = Described<Operation> & {
  readonly [name: string]: Described<Operation>[keyof Described<Operation>] | HeaderOptions[string];
};

type Described<Operation extends OperationTypes> = {
  readonly [Name in keyof NonNullable<Operation['parameters']['header']>]?:
    | NonNullable<Operation['parameters']['header']>[Name]
    | null;
};

/** What may be said of a call: its headers, query and cookies, and how it is made. */
export type OptionsOf<Operation extends OperationTypes> = CallOptions<HeadersOf<Operation>> &
  Readonly<Pick<Operation['parameters'], 'query' & keyof Operation['parameters']>> &
  Readonly<Pick<Operation['parameters'], 'cookie' & keyof Operation['parameters']>>;

/** A body that does not ask for a stream. */
export type Without<Body, Name extends string, Value> = Body & {
  readonly [name in Name]?: Exclude<
    Body extends { readonly [one in Name]?: infer Stated } ? Stated : unknown,
    Value
  >;
};

/** A body that asks for a stream. */
export type With<Body, Name extends string, Value> = Body & { readonly [name in Name]: Value };
