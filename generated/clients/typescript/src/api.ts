import { type Core, makeCore } from './runtime/client.ts';
import type { Api, ClientOptions, HeaderOptions } from './runtime/options.ts';
import type { HeadersOf } from './runtime/types.ts';
import type { paths } from './types.ts';

/** Server, security schemes and API key variable. */
const api: Api = {
  baseUrl: 'https://openrouter.ai/api/v1',
  variable: 'OPENROUTER_API_KEY',
  schemes: {
    apiKey: { in: 'header', name: 'authorization', prefix: 'Bearer' },
  },
};

/** Headers that every call accepts; others are allowed. */
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

/** Client options. */
export type Options = ClientOptions<ApiHeaders>;

/**
 * Creates the first argument of this package's functions; a client has one as `core`.
 *
 * @throws ClientError if an API key is passed in a browser without `dangerouslyAllowBrowser`.
 */
export function createCore(options: Options = {}): Core {
  return makeCore(api, options);
}
