import { type Core, makeCore } from './runtime/client.ts';
import type { ApiConfig, BaseClientOptions, HeaderOptions } from './runtime/options.ts';
import type { HeadersOf } from './runtime/types.ts';
import type { paths } from './types.ts';

/** Server, security schemes and environment variables. */
const api: ApiConfig = {
  baseUrl: 'https://openrouter.ai/api/v1',
  apiKeyVariable: 'OPENROUTER_API_KEY',
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
export type ClientOptions = BaseClientOptions<ApiHeaders>;

/**
 * Creates the first argument of the functions of this package. A client has it as `core`.
 *
 * @throws ClientError if credentials are passed in a browser without `dangerouslyAllowBrowser`.
 */
export function createCore(options: ClientOptions = {}): Core {
  return makeCore(api, options);
}
