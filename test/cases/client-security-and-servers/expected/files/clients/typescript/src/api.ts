import { type Core, makeCore } from './runtime/client.ts';
import type { ApiConfig, BaseClientOptions, BasicCredentials, HeaderOptions } from './runtime/options.ts';

/** Server, security schemes and environment variables. */
const api: ApiConfig = {
  baseUrl: 'https://api.example.org/v1',
  apiKeyVariable: 'KEYS_API_KEY',
  basicVariables: { username: 'KEYS_USERNAME', password: 'KEYS_PASSWORD' },
  schemes: {
    basic: { in: 'header', name: 'authorization', prefix: 'Basic' },
    key: { in: 'header', name: 'X-Key' },
    oauth: { in: 'header', name: 'authorization', prefix: 'Bearer' },
    'query-key': { in: 'query', name: 'key' },
    session: { in: 'cookie', name: 'session' },
    token: { in: 'header', name: 'authorization', prefix: 'Bearer' },
  },
};

/** Headers that every call accepts; others are allowed. */
export type ApiHeaders = HeaderOptions;

/** Client options. */
export type ClientOptions = BaseClientOptions<ApiHeaders> & BasicCredentials;

/**
 * Creates the first argument of the functions of this package. A client has it as `core`.
 *
 * @throws ClientError if credentials are passed in a browser without `dangerouslyAllowBrowser`.
 */
export function createCore(options: ClientOptions = {}): Core {
  return makeCore(api, options);
}
