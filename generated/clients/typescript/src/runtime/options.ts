import { ClientError } from './errors.ts';

/** Headers by name. Null removes a default header; arrays are joined with commas. */
export type HeaderOptions = Readonly<Record<string, HeaderValue | readonly HeaderValue[]>>;

type HeaderValue = string | number | boolean | null | undefined;

/** Headers as the functions of this package accept them; documented headers may have any type. */
export type AnyHeaders = Readonly<Record<string, unknown>>;

/** A secret, or a function that returns it. The function is called before every attempt. */
export type Credential = string | (() => string | Promise<string>);

/** Custom `fetch`. The client handles redirects itself. */
export type Fetch = (request: Request) => Promise<Response>;

/** Log level. `info` logs each response and retry; `debug` also logs headers. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** Log destination: the console, or an object with its methods. */
export type Logger = Pick<Console, 'error' | 'warn' | 'info' | 'debug'>;

/** Options of a client and of each call. */
export interface RequestOptions<Headers = AnyHeaders> {
  /**
   * Timeout of a call in milliseconds, including retries; for streams, until the response headers arrive. `Infinity` disables it. Default:
   * 600,000.
   */
  readonly timeout?: number | undefined;
  /**
   * Longest time without stream data, in milliseconds. `Infinity` disables it. Default: 120,000.
   */
  readonly idleTimeout?: number | undefined;
  /**
   * Maximum length of a stream event and of an error body, in characters. A longer event is an error; a longer error body is truncated.
   * `Infinity` disables the limit. Default: 67,108,864.
   */
  readonly maxBufferLength?: number | undefined;
  /**
   * Maximum number of retries after status 408, 409, 429 or 5XX, or a connection that failed before the response began. After a broken
   * connection the API may already have processed the request, and may charge twice. 0 disables retries. Default: 2.
   */
  readonly maxRetries?: number | undefined;
  /**
   * Request headers. They override the client's headers; null removes one.
   */
  readonly headers?: Headers | undefined;
  /**
   * Base URL of the API. Default: the server in the description.
   */
  readonly baseUrl?: string | undefined;
  /**
   * Custom `fetch` function. Default: the global `fetch`.
   */
  readonly fetch?: Fetch | undefined;
  /**
   * Aborts the call with an AbortError, even while it waits for a retry.
   */
  readonly signal?: AbortSignal | undefined;
}

/** User name and password of HTTP Basic authentication. */
export interface BasicCredentials {
  /**
   * User name. As a client option, default: the value of its environment variable at the time of the call.
   */
  readonly username?: Credential | undefined;
  /**
   * Password; may be empty. As a client option, default: the value of its environment variable at the time of the call.
   */
  readonly password?: Credential | undefined;
}

/** Options of a client. */
export interface BaseClientOptions<Headers = AnyHeaders> extends RequestOptions<Headers> {
  /**
   * API key. Default: the value of its environment variable at the time of the call.
   */
  readonly apiKey?: Credential | undefined;
  /**
   * Credentials by name of the security scheme, for APIs with more than one scheme. HTTP Basic requires a user name and a password.
   */
  readonly credentials?: Readonly<Record<string, Credential | BasicCredentials | undefined>> | undefined;
  /**
   * Log level. Credentials are never logged. Default: `warn`.
   */
  readonly logLevel?: LogLevel | undefined;
  /**
   * Log destination. Default: the console.
   */
  readonly logger?: Logger | undefined;
  /**
   * Allows credentials given as strings in a web page or web worker, where visitors can read them. Functions are always
   * allowed, because they may return short-lived credentials.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** Location of a credential in the request (OpenAPI, "Security Scheme Object"). */
export interface SecurityScheme {
  /**
   * Part of the request.
   */
  readonly in: 'header' | 'query' | 'cookie';
  /**
   * Name of the header, query parameter or cookie.
   */
  readonly name: string;
  /**
   * Authentication scheme before the credential in a header: `Bearer` or `Basic`.
   */
  readonly prefix?: string;
}

/** Settings shared by all operations of the API. */
export interface ApiConfig {
  /**
   * URL of the first server.
   */
  readonly baseUrl: string;
  /**
   * Security schemes by name.
   */
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
  /**
   * Name of the environment variable for the API key.
   */
  readonly apiKeyVariable: string;
  /**
   * Names of the environment variables for HTTP Basic authentication.
   */
  readonly basicVariables?: { readonly username: string; readonly password: string };
}

const defaults = { timeout: 600_000, idleTimeout: 120_000, maxRetries: 2, maxBufferLength: 64 * 1024 * 1024 };

/** Returns an option of the call, else of the client, else its default. @throws ClientError if it is not a number of at least 0. */
export function numberOption(
  name: keyof typeof defaults,
  callOptions: RequestOptions,
  clientOptions: RequestOptions,
): number {
  const value: unknown = callOptions[name] ?? clientOptions[name] ?? defaults[name];
  if (typeof value === 'number' && value >= 0) return value;
  throw new ClientError(`${name} must be a number of at least 0.`);
}
