import { onAbort, rejectOnAbort, startTimer } from './abort.ts';
import { ApiPromise } from './api-promise.ts';
import type { Core } from './client.ts';
import {
  AbortError,
  ClientError,
  ConnectionError,
  createApiError,
  createStreamError,
  TimeoutError,
} from './errors.ts';
import { numberOption, type RequestOptions } from './options.ts';
import { readText } from './read-text.ts';
import { buildRequest, type Call, type CreateCall, createCall } from './request.ts';
import { retryDelay } from './retry.ts';
import { assumeType, parseJson, property, textOf } from './unknown.ts';

/** A response with an unread body. */
export interface Connection {
  /**
   * The response, with its body unread.
   */
  readonly response: Response;
  /** Converts a read error to a `ClientError`. */
  toClientError(error: unknown): Error;
  /** Stops the timeout. */
  stopTimer(): void;
  /** Releases timers and listeners after the body was read. */
  close(): void;
}

/** Sends a call and reads the whole response: JSON as a value, text as a string, anything else as a Blob. */
export function send<Data, ErrorBody = unknown>(
  core: Core,
  create: CreateCall,
  options: RequestOptions = {},
): ApiPromise<Data, ErrorBody> {
  return new ApiPromise(sendAndDecode<Data>(core, create, options));
}

async function sendAndDecode<Data>(core: Core, create: CreateCall, options: RequestOptions) {
  const call = createCall(create);
  const controller = new AbortController();
  const { response, toClientError, close } = await connect(core, call, options, controller);
  try {
    return { data: await rejectOnAbort(controller.signal, decodeBody<Data>(call, response)), response };
  } catch (error) {
    throw toClientError(error);
  } finally {
    close();
  }
}

/**
 * Decodes the body by its media type; without one, as the requested media type. If only JSON was requested, rejects other bodies, such as an
 * HTML error page of a proxy, and throws an error that the API sends with a success status.
 */
async function decodeBody<Data>({ accept, isBodyOptional }: Call, response: Response): Promise<Data> {
  const isJsonExpected = accept.split(',').every(isJsonType);
  const type = response.headers.get('content-type') ?? (isJsonExpected ? accept : '');
  const isJson = isJsonType(type);
  const isText = isJson || isJsonExpected || /^(text\/|$)|[+/](xml|yaml)\b/i.test(type);
  const body = isText ? await response.text() : await response.blob();
  if (body === '' && (isBodyOptional || !isJsonExpected)) return assumeType(undefined);
  if (isJsonExpected && !(isJson && body))
    throw new ClientError(`Expected JSON, got ${body ? `${type}: ${body.slice(0, 200)}` : 'an empty body'}`);
  if (!isJson) return assumeType(body);
  const data = decodeJson<Data>(String(body));
  if (isErrorBody(data)) throw createStreamError(response.headers, data);
  return data;
}

function decodeJson<Data>(text: string): Data {
  try {
    return parseJson(text);
  } catch (cause) {
    throw new ClientError(`The response is not valid JSON: ${text.slice(0, 200)}`, { cause });
  }
}

/** True if a body contains only an error and its details. */
export function isErrorBody(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !property(body, 'error')) return false;
  const details = /^(error|message|code|status|type|user_id|request_id)$/;
  return Object.keys(body).every((name) => details.test(name));
}

function isJsonType(type: string): boolean {
  return /[+/]json\s*(;|$)/i.test(type);
}

/** Sends a call, with retries, until a successful response begins. @throws ApiError and the other errors of the client. */
export async function connect(
  core: Core,
  call: Call,
  options: RequestOptions,
  controller = new AbortController(),
): Promise<Connection> {
  const { signal } = controller;
  // Aborted when the call ends, in success or failure.
  const endController = new AbortController();
  const close = () => endController.abort();
  const toClientError = (error: unknown): Error =>
    signal.aborted ? signal.reason : convertFetchError(core, call, error);
  const timeout = numberOption('timeout', options, core.options);
  const maxRetries = numberOption('maxRetries', options, core.options);
  const maxBufferLength = numberOption('maxBufferLength', options, core.options);
  const fetch = options.fetch ?? core.options.fetch ?? globalThis.fetch;
  const label = `${call.method} ${call.path}`;
  const stopTimer = startTimer(timeout, endController.signal, () =>
    controller.abort(new TimeoutError(`The request timed out after ${timeout} ms.`)),
  );

  async function attemptRequest(attempt: number): Promise<Connection> {
    // The only error that may be retried; errors thrown by the caller's functions are not.
    let retryableError: unknown;
    try {
      const request = await buildRequest(core, call, options);
      core.log('debug', label, request);
      const response = await core.http.request(call.method, call.path, {
        ...request,
        signal,
        fetch: async (sent: Request) => {
          try {
            return await fetch(sent);
          } catch (error) {
            retryableError = toClientError(error);
            throw retryableError;
          }
        },
      });
      core.log('info', `${label}: ${response.status}`);
      core.log('debug', label, response);
      if (response.ok) {
        hideQueryKeys(core, call, response);
        return { response, toClientError, stopTimer, close };
      }
      const { status, headers } = response;
      const body = await readText(response, maxBufferLength).catch((error: unknown) => {
        throw toClientError(error);
      });
      retryableError = createApiError({ status, headers, body: parseErrorBody(body) });
      throw retryableError;
    } catch (error) {
      const canRetry =
        error === retryableError && attempt < maxRetries && !(call.body instanceof ReadableStream);
      const delay = canRetry ? retryDelay(error, attempt) : undefined;
      if (delay === undefined || signal.aborted) throw error;
      core.log('info', `${label} failed, retrying in ${Math.round(delay)} ms`);
      await new Promise<void>((resolve) => startTimer(delay, endController.signal, resolve));
      return attemptRequest(attempt + 1);
    }
  }

  try {
    signal.addEventListener('abort', close);
    for (const callerSignal of [options.signal, core.options.signal])
      if (callerSignal)
        onAbort(callerSignal, endController.signal, () =>
          controller.abort(new AbortError('The call was aborted.', { cause: callerSignal.reason })),
        );
    signal.throwIfAborted();
    return await rejectOnAbort(signal, attemptRequest(0));
  } catch (error) {
    close();
    throw error;
  }
}

/** Replaces API keys in the URL of a response, which callers may log. */
function hideQueryKeys({ api }: Core, { security }: Call, response: Response): void {
  const names = security.flatMap((name) => {
    const scheme = api.schemes[name];
    return scheme?.in === 'query' ? [scheme.name, encodeURIComponent(scheme.name)] : [];
  });
  const [base = '', query] = response.url.split('?');
  if (names.length === 0 || query === undefined) return;
  const pairs = query.split('&').map((pair) => {
    const [name = ''] = pair.split('=');
    return names.includes(name) ? `${name}=***` : pair;
  });
  Reflect.defineProperty(response, 'url', { value: `${base}?${pairs.join('&')}` });
}

/** Converts an error of fetch to a `ClientError`. */
export function convertFetchError(
  { api }: Core,
  { method, path, security }: Call,
  error: unknown,
): ClientError {
  if (error instanceof ClientError) return error;
  const code = property(property(error, 'cause'), 'code');
  // Node.js waits at most five minutes for headers, and between chunks of the body.
  if (/(HEADERS|BODY)_TIMEOUT/.test(`${code}`)) return new TimeoutError('Timed out waiting for data.');
  // The error of a custom fetch may contain the URL, and with it an API key.
  const cause = security.some((name) => api.schemes[name]?.in === 'query') ? undefined : error;
  const reason = code ?? property(cause ?? {}, 'message') ?? cause;
  return new ConnectionError(`${method} ${path}: connection failed: ${textOf(reason)}`, { cause });
}

/** Parses a body if it is JSON. */
export function parseErrorBody(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
