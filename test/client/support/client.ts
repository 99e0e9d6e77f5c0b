import { inspect } from 'node:util';
import { send } from '../../../codegen/languages/typescript/runtime/call.ts';
import { type Core, makeCore } from '../../../codegen/languages/typescript/runtime/client.ts';
import type {
  ApiConfig,
  BaseClientOptions,
  BasicCredentials,
  Logger,
  RequestOptions,
} from '../../../codegen/languages/typescript/runtime/options.ts';
import type { Call, CreateCall } from '../../../codegen/languages/typescript/runtime/request.ts';
import type { TestServer } from './server.ts';

/** API key that must not appear in logs, errors or requests to other servers. */
export const secret = 'sk-s3cr3t-0f-the-test';

/** An API with a security scheme of every kind. */
export const api: ApiConfig = {
  baseUrl: 'http://unused.invalid/v1',
  apiKeyVariable: 'KEY_OF_THE_TEST',
  basicVariables: { username: 'TEST_USERNAME', password: 'TEST_PASSWORD' },
  schemes: {
    bearer: { in: 'header', name: 'authorization', prefix: 'Bearer' },
    basic: { in: 'header', name: 'Authorization', prefix: 'Basic' },
    header: { in: 'header', name: 'X-Custom' },
    query: { in: 'query', name: 'api key' },
    cookie: { in: 'cookie', name: 'session' },
  },
};

/** Creates a client for a server. */
export function clientOf(
  { origin }: Pick<TestServer, 'origin'>,
  options: BaseClientOptions & BasicCredentials = {},
): Core {
  const credentials = { apiKey: secret, username: 'user', password: secret };
  return makeCore({ ...api, baseUrl: origin }, { ...credentials, logLevel: 'off', ...options });
}

/** Creates a call, by default `GET /things` with a Bearer token. */
export function callOf(more: Partial<Call> = {}): CreateCall {
  return () => ({
    method: 'GET',
    path: '/things',
    accept: 'application/json',
    security: ['bearer'],
    ...more,
  });
}

export function post(body: unknown, more: Partial<Call> = {}): CreateCall {
  return callOf({ method: 'POST', contentType: 'application/json', body: JSON.stringify(body), ...more });
}

/** Sends a call. */
export function sendCall(core: Core, options: RequestOptions = {}, more: Partial<Call> = {}) {
  return send<unknown>(core, callOf(more), options);
}

/** Returns the rejection of a promise. @throws Error if it resolves. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

/** A logger that keeps messages as a console would show them. */
export function recordLog(): { readonly logger: Logger; readonly text: () => string } {
  const lines: string[] = [];
  const keep =
    (level: string) =>
    (...what: unknown[]) => {
      lines.push([level, ...what.map((one) => inspect(one, { depth: 9, showHidden: true }))].join(' '));
    };
  const logger = { error: keep('error'), warn: keep('warn'), info: keep('info'), debug: keep('debug') };
  return { logger, text: () => lines.join('\n') };
}
