import { createFinalURL, removeTrailingSlash } from 'openapi-fetch';
import { ClientError } from './errors.ts';
import type { Fetch } from './options.ts';

/** Context that middleware receives with a request. */
export interface MiddlewareRequest {
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
type Changed<What> = What | undefined | void | Promise<What | undefined | void>;

const mostRedirects = 5;

/** Middleware, compatible with openapi-fetch. */
export interface Middleware {
  /**
   * Runs before each request, including redirects and retries. May return another request, or a response to use instead of sending it.
   */
  onRequest?(seen: MiddlewareRequest): Changed<Request | Response>;
  /**
   * Runs when the response headers arrive, for any status. May return another response.
   */
  onResponse?(seen: MiddlewareRequest & { readonly response: Response }): Changed<Response>;
  /**
   * Runs when a connection failed. May return a response, or an error to throw instead. Only the original error is retried.
   */
  onError?(seen: MiddlewareRequest & { readonly error: unknown }): Changed<Response | Error>;
}

/** Arguments of a request, before the platform's `Request` is created. */
export interface Outgoing extends RequestInit {
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
export interface Http {
  /** Adds middleware. */
  use(...middleware: readonly Middleware[]): void;
  /** Sends a request and follows redirects within the origin. Resolves for any status. */
  request(method: string, path: string, outgoing: Outgoing): Promise<Response>;
}

/**
 * Sends requests with middleware, using functions of openapi-fetch. Its client is not used, because it would add parameter and body
 * encoding that this package does not need, and make up most of a browser bundle.
 */
export function makeHttp(): Http {
  const all: Middleware[] = [];
  return {
    use: (...more) => {
      all.push(...more);
    },
    async request(method, path, { schemaPath, baseUrl, query, fetch, ...given }) {
      const init = { ...given, method };
      let url = createFinalURL(path, {
        baseUrl: removeTrailingSlash(baseUrl),
        params: {},
        pathSerializer: String,
        querySerializer: () => query,
      });
      const id = Math.random().toString(36).slice(2);
      const seen = { schemaPath, params: {}, id, options: Object.freeze({ baseUrl, fetch }) };
      for (let left = mostRedirects; ; left -= 1) {
        const response = await pass(all, { ...seen, request: makeRequest(url, init) }, fetch);
        const next = redirectOf(response, url, init);
        if (!next || left === 0) return response;
        await response.body?.cancel();
        url = next;
      }
    },
  };
}

/** Runs request hooks in order, response and error hooks in reverse order. */
async function pass(all: readonly Middleware[], first: MiddlewareRequest, fetch: Fetch): Promise<Response> {
  let seen = first;
  for (const one of all) {
    const made = await one.onRequest?.(seen);
    if (made instanceof Response) return made;
    if (made) seen = { ...seen, request: made };
  }
  const back = [...all].reverse();
  let response = await fetch(seen.request).catch(async (failure: unknown) => {
    let error = failure;
    for (const one of back) {
      const made = await one.onError?.({ ...seen, error });
      if (made instanceof Response) return made;
      error = made ?? error;
    }
    throw error;
  });
  for (const one of back) response = (await one.onResponse?.({ ...seen, response })) ?? response;
  return response;
}

/**
 * Returns the redirect target if it has the same origin and the request can be resent unchanged. Left to fetch, the body and any API key
 * outside `Authorization` would be sent to other origins.
 */
function redirectOf(
  { status, headers }: Response,
  url: string,
  { method, body }: RequestInit & { readonly method: string },
): string | undefined {
  // Browsers hide the redirect target (Fetch, "opaque-redirect filtered response").
  if (status === 0) throw new ClientError('The API redirects to another URL: check baseUrl.');
  const location = headers.get('location');
  const isKept = /30[78]|(GET|HEAD)30[123]/.test(`${method}${status}`) && !(body instanceof ReadableStream);
  if (!isKept || !location || !URL.canParse(location, url)) return undefined;
  const { href, origin } = new URL(location, url);
  return origin === new URL(url).origin ? href : undefined;
}

/** Creates a Request. The platform's own error quotes the URL, which may contain an API key. */
function makeRequest(url: string, init: RequestInit): Request {
  try {
    return new Request(url, init);
  } catch {
    throw new ClientError('Cannot create the request: check baseUrl.');
  }
}
