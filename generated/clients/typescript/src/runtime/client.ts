import { ClientError } from './errors.ts';
import { type Http, type Middleware, makeHttp } from './http.ts';
import { makeLog, type Write } from './log.ts';
import type { Api, CallOptions, ClientOptions } from './options.ts';
import { property } from './unknown.ts';

/** Client state that the functions of this package use. */
export interface Core {
  /**
   * Server, security schemes and API key variable.
   */
  readonly api: Api;
  /**
   * Sends requests.
   */
  readonly http: Http;
  /**
   * Options for all calls.
   */
  readonly options: CallOptions;
  /**
   * Writes to the log.
   */
  readonly write: Write;
  /**
   * Registers openapi-fetch middleware. It runs on every attempt of every call.
   */
  use(...middleware: readonly Middleware[]): void;
  /**
   * Returns the credential of a security scheme, if one is set.
   */
  credential(scheme: string): Promise<string | undefined>;
}

/** Creates the state of a client. @throws ClientError if an API key is passed in a browser without `dangerouslyAllowBrowser`. */
export function makeCore(api: Api, options: ClientOptions): Core {
  const { apiKey, credentials, logLevel, logger, dangerouslyAllowBrowser, ...calls } = options;
  if (
    !dangerouslyAllowBrowser &&
    ('document' in globalThis || 'importScripts' in globalThis) &&
    [apiKey, ...Object.values(credentials ?? {})].some((one) => typeof one === 'string')
  )
    throw new ClientError(
      'Visitors of a web page can read its API key. Call the API from a server, or set dangerouslyAllowBrowser.',
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

/** Returns an environment variable, if the platform has them. */
function environment(name: string): string | undefined {
  const value = property(property(property(globalThis, 'process'), 'env'), name);
  return typeof value === 'string' ? value : undefined;
}
