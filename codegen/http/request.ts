import type { JsonValue } from '../values/json.ts';

/** A concrete request, ready to be printed in any language. */
export interface Request {
  /** Upper case. */
  readonly method: string;
  readonly url: Url;
  /** In the order they are shown: header parameters, authentication, cookies, then Content-Type. Visible ASCII only. */
  readonly headers: readonly Header[];
  readonly body?: RequestBody;
}

export interface Url {
  /** `https://host:port`, no path, no slash at the end. */
  readonly origin: string;
  /** Percent-encoded once, begins with `/`. */
  readonly path: string;
  readonly query: readonly QueryPair[];
}

export interface QueryPair {
  readonly name: string;
  readonly value: string;
  /**
   * The pair as it has to stand in the URL, where form encoding of `name` and `value` would not say the same: a delimiter of
   * the style that must stay bare, a reserved character that `allowReserved` keeps, a whole query string.
   */
  readonly raw?: string;
  readonly secret?: Secret;
}

export interface Header {
  readonly name: string;
  readonly value: string;
  readonly secret?: Secret;
}

/** A value that holds a secret: `before`, a placeholder, and `after`, where it is shown; a program takes the secret from the environment. */
export interface Secret {
  readonly before: string;
  readonly after: string;
  /** The name of the environment variable. */
  readonly variable: string;
  /** What follows `after`, where a Cookie header holds another secret. */
  readonly next?: Secret;
}

export type RequestBody =
  | { readonly kind: 'json'; readonly mediaType: string; readonly value: JsonValue }
  /** `application/x-www-form-urlencoded`; the same name may come twice. */
  | { readonly kind: 'form'; readonly mediaType: string; readonly fields: readonly FormField[] }
  /** `multipart/form-data` (RFC 7578). */
  | { readonly kind: 'multipart'; readonly mediaType: string; readonly parts: readonly Part[] }
  | { readonly kind: 'text'; readonly mediaType: string; readonly text: string }
  /** The bytes of a file beside the program. */
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
      /** Only where the description asks for one (`encoding`, or a JSON part). */
      readonly mediaType?: string;
    }
  | {
      readonly kind: 'file';
      readonly name: string;
      /** A file beside the program. */
      readonly fileName: string;
      readonly mediaType?: string;
    };
