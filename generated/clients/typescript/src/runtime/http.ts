import { createFinalURL, removeTrailingSlash } from 'openapi-fetch';
import { ClientError } from './errors.ts';
import type { Fetch } from './options.ts';

/** Context that middleware receives with a request. */
export interface MiddlewareContext {
  /**
   * The request, as changed by earlier middleware.
   */
  readonly request: Request;
  /**
   * Path template, such as `/users/{id}`.
   */
  readonly schemaPath: string;
  /**
   * Empty: the request already contains its parameters.
   */
  readonly params: object;
  /**
   * Unique ID of the request, the same in all hooks.
   */
  readonly id: string;
  /**
   * Base URL and fetch function.
   */
  readonly options: object;
}

/** Replacement returned by middleware; undefined keeps the original. */
// biome-ignore lint/suspicious/noConfusingVoidType: middleware may return nothing.
type HookResult<Value> = Value | undefined | void | Promise<Value | undefined | void>;

const maxRedirects = 5;

/** Middleware, compatible with openapi-fetch. */
export interface Middleware {
  /**
   * Runs before each request, including redirects and retries. May return another request, or a response to use instead of sending it.
   */
  onRequest?(context: MiddlewareContext): HookResult<Request | Response>;
  /**
   * Runs when the response headers arrive, for any status. May return another response.
   */
  onResponse?(context: MiddlewareContext & { readonly response: Response }): HookResult<Response>;
  /**
   * Runs when a connection failed. May return a response, or an error to throw instead. Only the original error is retried.
   */
  onError?(context: MiddlewareContext & { readonly error: unknown }): HookResult<Response | Error>;
}

/** Arguments of a request, before the platform's `Request` is created. */
export interface RequestArguments extends RequestInit {
  readonly headers: Headers;
  /** Path template, for middleware. */
  readonly schemaPath: string;
  /** Base URL that the path is appended to. */
  readonly baseUrl: string;
  /** Encoded query without `?`. */
  readonly query: string;
  /** Required by fetch if the body is a stream. */
  readonly duplex: 'half';
  /** Sends the request. Its errors are thrown to the caller. */
  readonly fetch: Fetch;
}

/** Sends requests through middleware. */
export interface HttpClient {
  /** Adds middleware. */
  use(...middleware: readonly Middleware[]): void;
  /** Sends a request and follows redirects within the origin. Resolves for any status. */
  request(method: string, path: string, request: RequestArguments): Promise<Response>;
}

/**
 * Sends requests with middleware, using functions of openapi-fetch. Its client is not used, because it would add parameter and body
 * encoding that this package does not need, and make up most of a browser bundle.
 */
export function createHttpClient(): HttpClient {
  const registered: Middleware[] = [];
  return {
    use: (...added) => {
      registered.push(...added);
    },
    async request(method, path, { schemaPath, baseUrl, query, fetch, ...requestInit }) {
      const init = { ...requestInit, method };
      let url = createFinalURL(path, {
        baseUrl: removeTrailingSlash(baseUrl),
        params: {},
        pathSerializer: String,
        querySerializer: () => query,
      });
      const id = Math.random().toString(36).slice(2);
      const context = { schemaPath, params: {}, id, options: Object.freeze({ baseUrl, fetch }) };
      for (let redirectsLeft = maxRedirects; ; redirectsLeft -= 1) {
        const response = await sendThroughMiddleware(
          registered,
          { ...context, request: createRequest(url, init) },
          fetch,
        );
        const redirectUrl = redirectTarget(response, url, init);
        if (!redirectUrl || redirectsLeft === 0) return response;
        await response.body?.cancel();
        url = redirectUrl;
      }
    },
  };
}

/** Runs request hooks in order, response and error hooks in reverse order. */
async function sendThroughMiddleware(
  registered: readonly Middleware[],
  initial: MiddlewareContext,
  fetch: Fetch,
): Promise<Response> {
  let context = initial;
  for (const hooks of registered) {
    const replacement = await hooks.onRequest?.(context);
    if (replacement instanceof Response) return replacement;
    if (replacement) context = { ...context, request: replacement };
  }
  const reversed = [...registered].reverse();
  let response = await fetch(context.request).catch(async (fetchError: unknown) => {
    let error = fetchError;
    for (const hooks of reversed) {
      const replacement = await hooks.onError?.({ ...context, error });
      if (replacement instanceof Response) return replacement;
      error = replacement ?? error;
    }
    throw error;
  });
  for (const hooks of reversed) response = (await hooks.onResponse?.({ ...context, response })) ?? response;
  return response;
}

/**
 * Returns the redirect target if it has the same origin and the request can be resent unchanged. Left to fetch, the body and any API key
 * outside `Authorization` would be sent to other origins.
 */
function redirectTarget(
  { status, headers }: Response,
  url: string,
  { method, body }: RequestInit & { readonly method: string },
): string | undefined {
  // Browsers hide the redirect target (Fetch, "opaque-redirect filtered response").
  if (status === 0) throw new ClientError('The API redirects to another URL: check baseUrl.');
  const location = headers.get('location');
  const isResendable =
    /30[78]|(GET|HEAD)30[123]/.test(`${method}${status}`) && !(body instanceof ReadableStream);
  if (!isResendable || !location || !URL.canParse(location, url)) return undefined;
  const { href, origin } = new URL(location, url);
  return origin === new URL(url).origin ? href : undefined;
}

/** Creates a Request. The platform's own error quotes the URL, which may contain an API key. */
function createRequest(url: string, init: RequestInit): Request {
  try {
    return new Request(url, init);
  } catch {
    throw new ClientError('Cannot create the request: check baseUrl.');
  }
}
