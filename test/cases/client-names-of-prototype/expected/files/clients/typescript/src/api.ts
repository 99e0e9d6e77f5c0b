import { type Core, makeCore } from './runtime/client.ts';
import type { ApiConfig, BaseClientOptions, HeaderOptions } from './runtime/options.ts';

/** Server, security schemes and environment variables. */
const api: ApiConfig = {
  baseUrl: 'https://api.example.org/v1',
  apiKeyVariable: 'KEYS_API_KEY',
  schemes: {
    ['__proto__']: { in: 'header', name: 'authorization', prefix: 'Bearer' } as const,
    constructor: { in: 'query', name: 'constructor' } as const,
    hasOwnProperty: { in: 'cookie', name: 'own' } as const,
    "it's": { in: 'header', name: 'X-Quote' },
    toString: { in: 'header', name: 'X-Text' } as const,
  },
};

/** Headers that every call accepts; others are allowed. */
export type ApiHeaders = HeaderOptions;

/** Client options. */
export type ClientOptions = BaseClientOptions<ApiHeaders>;

/**
 * Creates the first argument of the functions of this package. A client has it as `core`.
 *
 * @throws ClientError if credentials are passed in a browser without `dangerouslyAllowBrowser`.
 */
export function createCore(options: ClientOptions = {}): Core {
  return makeCore(api, options);
}
