import { type Core, makeCore } from './runtime/client.ts';
import type { Api, ClientOptions, HeaderOptions } from './runtime/options.ts';

/** What the description says of all calls. */
const api: Api = {
  baseUrl: 'https://api.example.org/v1',
  variable: 'KEYS_API_KEY',
  schemes: {
    basic: { in: 'header', name: 'authorization', prefix: 'Basic' },
    key: { in: 'header', name: 'X-Key' },
    oauth: { in: 'header', name: 'authorization', prefix: 'Bearer' },
    'query-key': { in: 'query', name: 'key' },
    session: { in: 'cookie', name: 'session' },
    token: { in: 'header', name: 'authorization', prefix: 'Bearer' },
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
