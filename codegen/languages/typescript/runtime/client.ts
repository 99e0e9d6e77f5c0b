import { ClientError, member } from './errors.ts';
import { type Http, type Middleware, makeHttp } from './http.ts';
import { makeLog, type Write } from './log.ts';
import type { Api, CallOptions, ClientOptions } from './options.ts';

/** What a call needs to know of its client. */
export interface Core {
  /**
   * What the description says.
   */
  readonly api: Api;
  /**
   * Sends requests.
   */
  readonly http: Http;
  /**
   * What was said for all calls.
   */
  readonly options: CallOptions;
  /**
   * Writes to the log.
   */
  readonly write: Write;
  /**
   * Registers middleware of openapi-fetch, which sees every try of every call.
   */
  use(...middleware: readonly Middleware[]): void;
  /**
   * The key for a security scheme, where there is one.
   */
  credential(scheme: string): Promise<string | undefined>;
}

/** What the calls of one client share. @throws ClientError for a key in a browser that was not allowed. */
export function makeCore(api: Api, options: ClientOptions): Core {
  const { apiKey, credentials, logLevel, logger, dangerouslyAllowBrowser, ...calls } = options;
  if (
    !dangerouslyAllowBrowser &&
    ('document' in globalThis || 'importScripts' in globalThis) &&
    [apiKey, ...Object.values(credentials ?? {})].some((one) => typeof one === 'string')
  )
    throw new ClientError(
      'Whoever opens a web page can read its key. Call from a server, or set dangerouslyAllowBrowser.',
    );
  const http = makeHttp();
  return {
    api,
    http,
    use: http.use,
    options: calls,
    write: makeLog(api, logger, logLevel),
    async credential(scheme) {
      const isOwn = credentials && Object.hasOwn(credentials, scheme);
      const given = isOwn ? credentials[scheme] : (apiKey ?? environment(api.variable));
      return typeof given === 'function' ? given() : given;
    },
  };
}

/** A variable of the environment, where there is one. */
function environment(name: string): string | undefined {
  const variables: Readonly<Record<string, string>> = Object(member(member(globalThis, 'process'), 'env'));
  return variables[name];
}
