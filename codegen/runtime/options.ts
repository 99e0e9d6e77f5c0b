import { ClientError } from './errors.ts';

/** Headers by name; null removes one that would be sent otherwise, and lists are written with commas. */
export type HeaderOptions = Readonly<Record<string, HeaderValue | readonly HeaderValue[]>>;

type HeaderValue = string | number | boolean | null | undefined;

/** As the functions of this package take them: what a description knows of some may have any form. */
export type AnyHeaders = Readonly<Record<string, unknown>>;

/** A secret, or a function that fetches it, asked anew for every try. */
export type Credential = string | (() => string | Promise<string>);

export type Fetch = (request: Request) => Promise<Response>;

export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

export type Logger = Pick<Console, 'error' | 'warn' | 'info' | 'debug'>;

/** What may be said for all calls, and for each. */
export interface CallOptions<Headers = AnyHeaders> {
  /** How long an answer may take, in milliseconds; a stream only until it begins. Default: 600,000. */
  readonly timeout?: number | undefined;
  /** How long a stream may be silent, in milliseconds. Default: 120,000. */
  readonly idleTimeout?: number | undefined;
  /** How often a call is tried again after 408, 409, 429, 5XX or a connection that was not made. Never once an answer began. Default: 2. */
  readonly maxRetries?: number | undefined;
  readonly headers?: Headers | undefined;
  readonly baseUrl?: string | undefined;
  /** Instead of the global one. */
  readonly fetch?: Fetch | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ClientOptions<Headers = AnyHeaders> extends CallOptions<Headers> {
  readonly apiKey?: Credential | undefined;
  /** By the name of the security scheme, where an API asks for more than one; `user:password` for HTTP Basic. */
  readonly credentials?: Readonly<Record<string, Credential>> | undefined;
  /** What is written to `logger`. Secrets never are. Default: `warn`. */
  readonly logLevel?: LogLevel | undefined;
  /** Default: the console. */
  readonly logger?: Logger | undefined;
  /** A key in a web page can be read by anyone who opens it. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** Where a credential goes (OpenAPI, "Security Scheme Object"). */
export interface Scheme {
  readonly in: 'header' | 'query' | 'cookie';
  readonly name: string;
  /** `Bearer` or `Basic`, before a credential in a header. */
  readonly prefix?: string;
}

/** What a description says of all its operations. */
export interface Api {
  readonly baseUrl: string;
  readonly schemes: Readonly<Record<string, Scheme>>;
  /** The environment variable that may hold the key. */
  readonly variable: string;
}

const usual = { timeout: 600_000, idleTimeout: 120_000, maxRetries: 2 };

/** A time or a count, of a call or else of all. @throws ClientError where it is no number of at least 0, which would know no end. */
export function limitOf(name: keyof typeof usual, one: CallOptions, all: CallOptions): number {
  const limit: unknown = one[name] ?? all[name] ?? usual[name];
  if (typeof limit === 'number' && limit >= 0) return limit;
  throw new ClientError(`${name} must be a number of at least 0.`);
}
