import type { JsonValue } from '../values/json.ts';

/** A concrete request, ready to be printed in any language. */
export interface Request {
  /** HTTP method in upper case. */
  readonly method: string;
  readonly url: Url;
  /** In display order: header parameters, authentication, cookies, Content-Type. Visible ASCII only. */
  readonly headers: readonly Header[];
  readonly body?: RequestBody;
}

export interface Url {
  /** `https://host:port`, without path and trailing slash. */
  readonly origin: string;
  /** Percent-encoded once; starts with `/`. */
  readonly path: string;
  readonly query: readonly QueryPair[];
}

export interface QueryPair {
  readonly name: string;
  readonly value: SecretText;
  /**
   * Encoded pair for the URL, if form encoding of `name` and `value` would be wrong: the pair contains an unencoded delimiter of its style,
   * a reserved character kept by `allowReserved`, or a complete query string.
   */
  readonly raw?: string;
}

export interface Header {
  readonly name: string;
  readonly value: SecretText;
}

/** A secret. Examples show its placeholder; complete programs read it from the environment. */
export interface Secret {
  /** Name of the environment variable. */
  readonly env: string;
  readonly placeholder: string;
  /** Set if the secret is Base64 of a user name and a password (RFC 7617): complete programs read these. */
  readonly basic?: BasicVariables;
}

/** Names of the environment variables of a user name and a password. */
export interface BasicVariables {
  readonly username: string;
  readonly password: string;
}

/** Text that can contain secrets, as pieces in order. Text without secrets is a plain string. */
export type SecretText = string | readonly (string | Secret)[];

/** A header without secrets. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

export type RequestBody =
  | { readonly kind: 'json'; readonly mediaType: string; readonly value: JsonValue }
  /** `application/x-www-form-urlencoded`. Names can repeat. */
  | { readonly kind: 'form'; readonly mediaType: string; readonly fields: readonly FormField[] }
  /** `multipart/form-data` (RFC 7578). */
  | { readonly kind: 'multipart'; readonly mediaType: string; readonly parts: readonly Part[] }
  | { readonly kind: 'text'; readonly mediaType: string; readonly text: string }
  /** Content of a file next to the snippet. */
  | { readonly kind: 'binary'; readonly mediaType: string; readonly fileName: string };

export interface FormField {
  readonly name: string;
  readonly value: string;
}

export type Part =
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly value: string;
      /** Present if the description defines one (`encoding`) or the part is JSON. */
      readonly mediaType?: string;
    }
  | {
      readonly kind: 'file';
      readonly name: string;
      /** Name of a file next to the snippet. */
      readonly fileName: string;
      readonly mediaType?: string;
    };
