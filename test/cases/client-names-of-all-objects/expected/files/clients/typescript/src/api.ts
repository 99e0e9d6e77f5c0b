import { type Core, makeCore } from './runtime/client.ts';
import type { Api, ClientOptions, HeaderOptions } from './runtime/options.ts';

/** What the description says of all calls. */
const api: Api = {
  baseUrl: 'https://api.example.org/v1',
  variable: 'KEYS_API_KEY',
  schemes: {
    ['__proto__']: { in: 'header', name: 'authorization', prefix: 'Bearer' } as const,
    constructor: { in: 'query', name: 'constructor' } as const,
    hasOwnProperty: { in: 'cookie', name: 'own' } as const,
    "it's": { in: 'header', name: 'X-Quote' },
    toString: { in: 'header', name: 'X-Text' } as const,
  },
};

/** The headers that every call may have, and any others. */
export type ApiHeaders = HeaderOptions;

/** How a client is made. */
export type Options = ClientOptions<ApiHeaders>;

/**
 * What the functions of this package take; a client has one as `core`.
 *
 * @throws ClientError for a key in a web page that was not allowed.
 */
export function createCore(options: Options = {}): Core {
  return makeCore(api, options);
}
