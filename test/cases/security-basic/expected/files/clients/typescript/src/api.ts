import { type Core, makeCore } from './runtime/client.ts';
import type { ApiConfig, BaseClientOptions, BasicCredentials, HeaderOptions } from './runtime/options.ts';

/** Server, security schemes and environment variables. */
const api: ApiConfig = {
  baseUrl: 'https://printer.example.org',
  apiKeyVariable: 'PRINTER_API_KEY',
  basicVariables: { username: 'PRINTER_USERNAME', password: 'PRINTER_PASSWORD' },
  schemes: {
    key: { in: 'query', name: 'key' },
    login: { in: 'header', name: 'authorization', prefix: 'Basic' },
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
