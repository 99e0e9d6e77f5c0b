import { Answer } from './answer.ts';
import type { Core } from './client.ts';
import { AbortError, apiError, ClientError, TimeoutError } from './errors.ts';
import { explainFailure } from './explain.ts';
import { type CallOptions, limitOf } from './options.ts';
import { type Call, prepare } from './request.ts';
import { waitBeforeRetry } from './retry.ts';
import { expected, parseJson } from './unknown.ts';
import { startTimer, unlessAborted, whenAborted } from './waiting.ts';

/** A response with an unread body. */
export interface Connection {
  /**
   * The response, with its body unread.
   */
  readonly response: Response;
  /** Converts a read error to a `ClientError`. */
  explain(error: unknown): Error;
  /** Stops the timeout. */
  stopTimer(): void;
  /** Releases timers and listeners after the body was read. */
  close(): void;
}

/** Sends a call and reads the whole response: JSON as a value, text as a string, anything else as a Blob. */
export function send<Data, Failure = unknown>(
  core: Core,
  call: Call,
  options: CallOptions = {},
): Answer<Data, Failure> {
  return new Answer(readAnswer<Data>(core, call, options));
}

async function readAnswer<Data>(core: Core, call: Call, options: CallOptions) {
  const controller = new AbortController();
  const { response, explain, close } = await connect(core, call, options, controller);
  try {
    return { data: await unlessAborted(controller.signal, decode<Data>(call, response)), response };
  } catch (error) {
    throw explain(error);
  } finally {
    close();
  }
}

/** Decodes the body by its media type. If only JSON was requested, rejects other media types, such as an HTML error page of a proxy. */
async function decode<Data>({ accept }: Call, response: Response): Promise<Data> {
  const type = response.headers.get('content-type') ?? '';
  const isJson = isJsonType(type);
  const isRefused = type !== '' && !isJson && accept.split(',').every(isJsonType);
  const isText = isJson || isRefused || /^(text\/|$)|[+/](xml|yaml)\b/i.test(type);
  const body = isText ? await response.text() : await response.blob();
  if (isRefused && body !== '') throw new ClientError(`Expected JSON, got ${type}: ${body.slice(0, 200)}`);
  try {
    return isJson && body !== '' ? parseJson(String(body)) : expected(body === '' ? undefined : body);
  } catch (cause) {
    throw new ClientError('The response is not valid JSON.', { cause });
  }
}

function isJsonType(type: string): boolean {
  return /[+/]json\s*(;|$)/i.test(type);
}

/** Sends a call, with retries, until a successful response begins. @throws ApiError and the other errors of the client. */
export async function connect(
  core: Core,
  call: Call,
  options: CallOptions,
  controller = new AbortController(),
): Promise<Connection> {
  const { signal } = controller;
  // Aborted when the call ends, in success or failure.
  const ending = new AbortController();
  const close = () => ending.abort();
  const explain = (error: unknown): Error =>
    signal.aborted ? signal.reason : explainFailure(core, call, error);
  const timeout = limitOf('timeout', options, core.options);
  const retries = limitOf('maxRetries', options, core.options);
  const fetch = options.fetch ?? core.options.fetch ?? globalThis.fetch;
  const name = `${call.method} ${call.path}`;

  async function tryOnce(attempt: number): Promise<Connection> {
    // The only error that may be retried; errors thrown by the caller's functions are not.
    let failure: unknown;
    const stopTimer = startTimer(timeout, ending.signal, () =>
      controller.abort(new TimeoutError(`The request timed out after ${timeout} ms.`)),
    );
    try {
      const init = await prepare(core, call, options);
      core.write('debug', name, init);
      const response = await core.http.request(call.method, call.path, {
        ...init,
        signal,
        fetch: async (request: Request) => {
          try {
            return await fetch(request);
          } catch (error) {
            failure = explain(error);
            throw failure;
          }
        },
      });
      core.write('info', `${name}: ${response.status}`);
      core.write('debug', name, response);
      if (response.ok) return { response, explain, stopTimer, close };
      const { status, headers } = response;
      const body = await response.text().catch((error: unknown) => {
        throw explain(error);
      });
      failure = apiError({ status, headers, body: jsonOrText(body) });
      throw failure;
    } catch (error) {
      stopTimer();
      const mayRetry = error === failure && attempt < retries && !(call.body instanceof ReadableStream);
      const wait = mayRetry ? waitBeforeRetry(error, attempt) : undefined;
      if (wait === undefined || signal.aborted) throw error;
      core.write('info', `${name} failed, retrying in ${Math.round(wait)} ms`);
      await new Promise<void>((done) => startTimer(wait, ending.signal, done));
      return tryOnce(attempt + 1);
    }
  }

  try {
    signal.addEventListener('abort', close);
    for (const given of [options.signal, core.options.signal])
      if (given)
        whenAborted(given, ending.signal, () =>
          controller.abort(new AbortError('The call was aborted.', { cause: given.reason })),
        );
    signal.throwIfAborted();
    return await unlessAborted(signal, tryOnce(0));
  } catch (error) {
    close();
    throw error;
  }
}

function jsonOrText(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
