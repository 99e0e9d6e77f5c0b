import type { HeaderOptions } from './client.ts';

declare const unknownTag: unique symbol;

/** A tag that came after the description was written. It is text like every other. */
export type UnknownTag = string & { readonly [unknownTag]: never };

/** A member of a union that the description does not know, as it came. */
export type Unknown<Tag extends string> = { readonly [name in Tag]: UnknownTag } & {
  readonly [member: string]: unknown;
};

/** The types of one operation, as openapi-typescript writes them. */
interface OperationTypes {
  readonly parameters?: { readonly header?: unknown };
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

/** The headers that an operation describes, and any others. */
export type HeadersOf<Operation extends OperationTypes> =
  NonNullable<Operation['parameters']> extends {
    readonly header?: infer Described;
  }
    ? {
        readonly [Name in keyof Described]:
          | Described[Name]
          | (undefined extends Described[Name] ? null : never);
      } & HeaderOptions
    : HeaderOptions;
