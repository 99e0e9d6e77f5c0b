import { ClientError } from './errors.ts';
import { createHttpClient, type HttpClient, type Middleware } from './http.ts';
import { createLog, type Log } from './log.ts';
import type { ApiConfig, BaseClientOptions, RequestOptions } from './options.ts';
import { property } from './unknown.ts';

/** Client state that the functions of this package use. */
export interface Core {
  /**
   * Server, security schemes and API key variable.
   */
  readonly api: ApiConfig;
  /**
   * Sends requests.
   */
  readonly http: HttpClient;
  /**
   * Options for all calls.
   */
  readonly options: RequestOptions;
  /**
   * Writes to the log.
   */
  readonly log: Log;
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
export function makeCore(api: ApiConfig, options: BaseClientOptions): Core {
  const { apiKey, credentials, logLevel, logger, dangerouslyAllowBrowser, ...requestOptions } = options;
  if (
    !dangerouslyAllowBrowser &&
    ('document' in globalThis || 'importScripts' in globalThis) &&
    [apiKey, ...Object.values(credentials ?? {})].some((value) => typeof value === 'string')
  )
    throw new ClientError(
      'Visitors of a web page can read its API key. Call the API from a server, or set dangerouslyAllowBrowser.',
    );
  const http = createHttpClient();
  return {
    api,
    http,
    use: http.use,
    options: requestOptions,
    log: createLog(api, logger, logLevel),
    async credential(scheme) {
      const hasCredential = credentials && Object.hasOwn(credentials, scheme);
      const configured = hasCredential
        ? credentials[scheme]
        : (apiKey ?? environmentVariable(api.apiKeyVariable));
      return typeof configured === 'function' ? configured() : configured;
    },
  };
}

/** Returns an environment variable, if the platform has them. */
function environmentVariable(name: string): string | undefined {
  const value = property(property(property(globalThis, 'process'), 'env'), name);
  return typeof value === 'string' ? value : undefined;
}
