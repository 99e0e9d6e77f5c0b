import { ClientError } from './errors.ts';

/** Headers by name; null removes one that would be sent otherwise, and lists are written with commas. */
export type HeaderOptions = Readonly<Record<string, HeaderValue | readonly HeaderValue[]>>;

type HeaderValue = string | number | boolean | null | undefined;

/** As the functions of this package take them: what a description knows of some may have any form. */
export type AnyHeaders = Readonly<Record<string, unknown>>;

/** A secret, or a function that fetches it, asked anew for every try. */
export type Credential = string | (() => string | Promise<string>);

/** What is called in place of the global `fetch`; redirects are its caller's matter. */
export type Fetch = (request: Request) => Promise<Response>;

/** `info` writes a line for each answer and each further try, `debug` the headers too. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** Where the log goes: the console, or what has its methods. */
export type Logger = Pick<Console, 'error' | 'warn' | 'info' | 'debug'>;

/** What may be said for all calls, and for each. */
export interface CallOptions<Headers = AnyHeaders> {
  /**
   * How long an answer may take, in milliseconds; a stream only until it begins. `Infinity` is no limit. Default: 600,000.
   */
  readonly timeout?: number | undefined;
  /**
   * How long a stream may be silent, in milliseconds. `Infinity` is no limit. Default: 120,000.
   */
  readonly idleTimeout?: number | undefined;
  /**
   * How often a call is tried again after 408, 409, 429, 5XX, or a connection that was not made or broke before an answer began. In the last
   * case the API may have done its work already, and charge for it twice; 0 never tries again. Never once an answer began. Default: 2.
   */
  readonly maxRetries?: number | undefined;
  /**
   * Sent with the request, over those of the client; null takes one away.
   */
  readonly headers?: Headers | undefined;
  /**
   * The address that paths are added to. Default: the server of the description.
   */
  readonly baseUrl?: string | undefined;
  /**
   * Instead of the global one.
   */
  readonly fetch?: Fetch | undefined;
  /**
   * Ends the call with an AbortError, also between two tries.
   */
  readonly signal?: AbortSignal | undefined;
}

/** What may be said of a client. */
export interface ClientOptions<Headers = AnyHeaders> extends CallOptions<Headers> {
  /**
   * The key of the API. Default: what its environment variable holds when a call is made.
   */
  readonly apiKey?: Credential | undefined;
  /**
   * By the name of the security scheme, where an API asks for more than one; for HTTP Basic `user:password`, or what Base64 makes
   * of it.
   */
  readonly credentials?: Readonly<Record<string, Credential | undefined>> | undefined;
  /**
   * What is written to `logger`. Secrets never are. Default: `warn`.
   */
  readonly logLevel?: LogLevel | undefined;
  /**
   * Where the log goes. Default: the console.
   */
  readonly logger?: Logger | undefined;
  /**
   * Allows `apiKey` and `credentials` that are text in a web page or a web worker, where anyone who opens the page can read them. Functions
   * are allowed everywhere: they may fetch what is short-lived.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** Where a credential goes (OpenAPI, "Security Scheme Object"). */
export interface Scheme {
  /**
   * The part of the request.
   */
  readonly in: 'header' | 'query' | 'cookie';
  /**
   * The name of the header, of the parameter or of the cookie.
   */
  readonly name: string;
  /**
   * `Bearer` or `Basic`, before a credential in a header.
   */
  readonly prefix?: string;
}

/** What a description says of all its operations. */
export interface Api {
  /**
   * The first server.
   */
  readonly baseUrl: string;
  /**
   * The security schemes by name.
   */
  readonly schemes: Readonly<Record<string, Scheme>>;
  /**
   * The environment variable that may hold the key.
   */
  readonly variable: string;
}

const usual = { timeout: 600_000, idleTimeout: 120_000, maxRetries: 2 };

/** A time or a count, of a call or else of all. @throws ClientError where it is no number of at least 0, which would know no end. */
export function limitOf(name: keyof typeof usual, one: CallOptions, all: CallOptions): number {
  const limit: unknown = one[name] ?? all[name] ?? usual[name];
  if (typeof limit === 'number' && limit >= 0) return limit;
  throw new ClientError(`${name} must be a number of at least 0.`);
}
