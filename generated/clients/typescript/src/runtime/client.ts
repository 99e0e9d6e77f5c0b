import { ClientError } from './errors.ts';
import { createHttpClient, type HttpClient, type Middleware } from './http.ts';
import { createLog, type Log } from './log.ts';
import type {
  ApiConfig,
  BaseClientOptions,
  BasicCredentials,
  Credential,
  RequestOptions,
} from './options.ts';
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
   * Returns the credential of a security scheme, if one is set. For HTTP Basic, the encoded user name and password.
   */
  credential(scheme: string): Promise<string | undefined>;
}

/** Creates the state of a client. @throws ClientError if credentials are passed in a browser without `dangerouslyAllowBrowser`. */
export function makeCore(api: ApiConfig, options: BaseClientOptions & BasicCredentials): Core {
  const { apiKey, username, password, credentials, logLevel, logger, dangerouslyAllowBrowser, ...rest } =
    options;
  if (
    !dangerouslyAllowBrowser &&
    ('document' in globalThis || 'importScripts' in globalThis) &&
    [apiKey, { username, password }, ...Object.values(credentials ?? {})].some(containsString)
  )
    throw new ClientError(
      'Visitors of a web page can read its credentials. Call the API from a server, or set dangerouslyAllowBrowser.',
    );
  const http = createHttpClient();
  const core: Core = {
    api,
    http,
    use: http.use,
    options: rest,
    log: createLog(api, logger, logLevel),
    async credential(scheme) {
      const hasCredential = credentials && Object.hasOwn(credentials, scheme);
      const configured = hasCredential ? credentials[scheme] : undefined;
      if (isBasicScheme(api, scheme)) {
        if (typeof configured === 'string' || typeof configured === 'function')
          throw new ClientError(`credentials.${scheme} must be an object with username and password.`);
        return encodeBasic(
          hasCredential
            ? { ...configured }
            : {
                username: username ?? environmentVariable(api.basicVariables?.username),
                password: password ?? environmentVariable(api.basicVariables?.password),
              },
        );
      }
      if (typeof configured === 'object')
        throw new ClientError(`credentials.${scheme} must be a string or a function.`);
      return read(hasCredential ? configured : (apiKey ?? environmentVariable(api.apiKeyVariable)));
    },
  };
  // Headers may contain secrets: `console.log(client)` must not show them.
  return Object.defineProperty(core, 'options', { enumerable: false, get: () => rest });
}

function containsString(value: Credential | BasicCredentials | undefined): boolean {
  return typeof value === 'object'
    ? Object.values(value).some((part) => typeof part === 'string')
    : typeof value === 'string';
}

/** True if a security scheme is HTTP Basic authentication. */
export function isBasicScheme({ schemes }: ApiConfig, scheme: string): boolean {
  return Object.hasOwn(schemes, scheme) && schemes[scheme]?.prefix === 'Basic';
}

/** Encodes a user name and a password (RFC 7617, 2). A user name cannot contain a colon. */
async function encodeBasic(credentials: BasicCredentials): Promise<string | undefined> {
  const username = await read(credentials.username);
  const password = await read(credentials.password);
  if (username === undefined || password === undefined) return undefined;
  if (username.includes(':')) throw new ClientError('The user name must not contain a colon.');
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

async function read(credential: Credential | undefined): Promise<string | undefined> {
  return typeof credential === 'function' ? credential() : credential;
}

/** Returns an environment variable, if the platform has them. */
function environmentVariable(name = ''): string | undefined {
  const value = property(property(property(globalThis, 'process'), 'env'), name);
  return typeof value === 'string' ? value : undefined;
}
