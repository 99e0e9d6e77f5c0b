import { Answer } from './answer.ts';
import type { CallOptions, Core } from './client.ts';
import { AbortError, apiError, ClientError, ConnectionError, TimeoutError } from './errors.ts';
import { waitBeforeRetry } from './retry.ts';

/** What fetch sends. */
export type RequestBody =
  | string
  | URLSearchParams
  | FormData
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>;

/** One request as its operation describes it, ready to be sent. */
export interface Call {
  /** Upper case. */
  readonly method: string;
  /** With path parameters filled in. */
  readonly path: string;
  /** Encoded, without `?`. */
  readonly query?: string | undefined;
  readonly cookie?: string | undefined;
  readonly accept: string;
  /** The media type of the body; absent where fetch knows it better, as with FormData. */
  readonly contentType?: string | undefined;
  readonly body?: RequestBody | undefined;
  /** The names of the schemes that it needs. */
  readonly security: readonly string[];
  /** It is answered without them too. */
  readonly isOpen?: boolean;
}

/** An answer whose body is still to be read. */
export interface Connection {
  readonly response: Response;
  /** Ends it, if it has not ended. */
  abort(reason: unknown): void;
  /** Why reading failed: as the client's own error. */
  explain(error: unknown): Error;
  /** The answer may take as long as it likes from now on. */
  stopTimer(): void;
  /** The body has been read. */
  close(): void;
}

const defaultTimeout = 600_000;

/** Sends a call and reads the whole answer: JSON as a value, text as a string, anything else as a Blob. */
export function send<Data, Failure = unknown>(
  core: Core,
  call: Call,
  options: CallOptions = {},
): Answer<Data, Failure> {
  return new Answer(readAnswer<Data>(core, call, options));
}

async function readAnswer<Data>(core: Core, call: Call, options: CallOptions) {
  const connection = await connect(core, call, options);
  const { response } = connection;
  try {
    return { data: await decode<Data>(response), response };
  } catch (error) {
    throw connection.explain(error);
  } finally {
    connection.close();
  }
}

/** The body as its own media type says, whatever was described: what an API sends is never refused for its form. */
async function decode<Data>(response: Response): Promise<Data> {
  const type = response.headers.get('content-type') ?? '';
  const isText = /^text\/|[+/](?:xml|yaml)\b/.test(type) || type === '';
  const body: unknown = /[+/]json\b/.test(type) || isText ? await response.text() : await response.blob();
  const isJson = typeof body === 'string' && body !== '' && !isText;
  const data = isJson ? JSON.parse(body) : body === '' ? undefined : body;
  return data;
}

/** Sends a call until an answer with a good status begins. @throws ApiError and the other errors of the client. */
export async function connect(
  core: Core,
  call: Call,
  options: CallOptions,
  controller = new AbortController(),
): Promise<Connection> {
  const signals = [options.signal, core.options.signal];
  const onAbort = () => controller.abort(new AbortError('The call was aborted.'));
  for (const signal of signals)
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort);
  const close = () => {
    for (const signal of signals) signal?.removeEventListener('abort', onAbort);
  };
  controller.signal.addEventListener('abort', close);
  try {
    return await keepTrying(core, call, options, { controller, close });
  } catch (error) {
    close();
    throw error;
  }
}

/** What all tries of a call share. */
interface Tries {
  readonly controller: AbortController;
  readonly close: () => void;
}

async function keepTrying(core: Core, call: Call, options: CallOptions, tries: Tries): Promise<Connection> {
  const retries = options.maxRetries ?? core.options.maxRetries ?? 2;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await tryOnce(core, call, options, tries);
    } catch (error) {
      const wait =
        attempt < retries && !(call.body instanceof ReadableStream)
          ? waitBeforeRetry(error, attempt)
          : undefined;
      if (wait === undefined) throw error;
      core.write('info', `${call.method} ${call.path} failed (${error}), again in ${Math.round(wait)} ms`);
      await sleep(wait, tries.controller.signal);
    }
  }
}

async function tryOnce(
  core: Core,
  call: Call,
  options: CallOptions,
  { controller, close }: Tries,
): Promise<Connection> {
  const { method, path, body } = call;
  const timeout = options.timeout ?? core.options.timeout ?? defaultTimeout;
  const timer = setTimeout(
    () => controller.abort(new TimeoutError(`No answer came within ${timeout} ms.`)),
    timeout,
  );
  const stopTimer = () => clearTimeout(timer);
  const closeAll = () => {
    stopTimer();
    close();
  };
  const explain = (error: unknown): Error => {
    if (controller.signal.aborted) return controller.signal.reason;
    if (error instanceof ClientError) return error;
    return error instanceof SyntaxError
      ? new ClientError(`The answer to ${method} ${path} is no JSON.`, { cause: error })
      : new ConnectionError(`The connection of ${method} ${path} failed: ${reason(error)}`, { cause: error });
  };
  const begun = Date.now();
  try {
    const { headers, query } = await prepare(core, call, options);
    core.write('debug', `${method} ${path}`, { headers });
    const { response, error } = await core.http.request(method, path, {
      headers,
      // A key that is not in `Authorization` would follow to wherever the answer leads.
      redirect: headers.has('authorization') ? 'follow' : 'error',
      baseUrl: options.baseUrl,
      body,
      bodySerializer: (given: unknown) => given,
      querySerializer: () => query,
      pathSerializer: (given: string) => given,
      params: { query: {} },
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
      parseAs: 'stream',
      signal: controller.signal,
      fetch: options.fetch ?? core.options.fetch ?? globalThis.fetch,
    });
    core.write('info', `${method} ${path}: ${response.status} after ${Date.now() - begun} ms`);
    core.write('debug', `${method} ${path}`, { headers: response.headers });
    if (response.ok)
      return { response, abort: (why) => controller.abort(why), explain, stopTimer, close: closeAll };
    throw apiError({ status: response.status, headers: response.headers, body: error });
  } catch (error) {
    stopTimer();
    throw explain(error);
  }
}

/** The reason that fetch keeps in `cause`. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
}

async function prepare(core: Core, call: Call, options: CallOptions) {
  const headers = new Headers({ accept: call.accept });
  if (call.contentType !== undefined) headers.set('content-type', call.contentType);
  const given = new Map<string, string | null>();
  for (const source of [core.options.headers, options.headers])
    for (const [name, value] of Object.entries(source ?? {}))
      if (value !== undefined) given.set(name.toLowerCase(), value === null ? null : String(value));
  const query = call.query ? [call.query] : [];
  const cookies = call.cookie ? [call.cookie] : [];
  for (const name of call.security) {
    const scheme = core.api.schemes[name];
    if (!scheme || (scheme.in === 'header' && given.has(scheme.name.toLowerCase()))) continue;
    const secret = await core.credential(name);
    if (!secret && call.isOpen) continue;
    if (!secret) throw new ClientError(`There is no key: pass apiKey, or set ${core.api.variable}.`);
    const pair = `${encodeURIComponent(scheme.name)}=${encodeURIComponent(secret)}`;
    if (scheme.in === 'query') query.push(pair);
    else if (scheme.in === 'cookie') cookies.push(pair);
    else headers.set(scheme.name, withPrefix(scheme.prefix, secret));
  }
  if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
  for (const [name, value] of given)
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  return { headers, query: query.join('&') };
}

/** RFC 6750, RFC 7617. */
function withPrefix(prefix: string | undefined, secret: string): string {
  if (prefix === undefined) return secret;
  return `${prefix} ${prefix === 'Basic' ? btoa(String.fromCharCode(...new TextEncoder().encode(secret))) : secret}`;
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const onAbort = () => {
      clearTimeout(timer);
      fail(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      done();
    }, milliseconds);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
