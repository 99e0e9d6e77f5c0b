import { type Core, makeCore } from './runtime/client.ts';
import type { Api, ClientOptions, HeaderOptions } from './runtime/options.ts';
import type { HeadersOf } from './runtime/types.ts';
import type { paths } from './types.ts';

/** What the description says of all calls. */
const api: Api = {
  baseUrl: 'https://openrouter.ai/api/v1',
  variable: 'OPENROUTER_API_KEY',
  schemes: {
    apiKey: { in: 'header', name: 'authorization', prefix: 'Bearer' },
  },
};

/** The headers that every call may have, and any others. */
export type ApiHeaders = Pick<
  HeadersOf<paths['/responses']['post']>,
  | 'X-OpenRouter-Metadata'
  | 'X-OpenRouter-Experimental-Metadata'
  | 'HTTP-Referer'
  | 'X-OpenRouter-Title'
  | 'X-OpenRouter-Categories'
  | 'x-session-id'
  | 'X-OpenRouter-Cache'
  | 'X-OpenRouter-Cache-TTL'
  | 'X-OpenRouter-Cache-Clear'
  | 'x-anthropic-beta'
> &
  HeaderOptions;

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
