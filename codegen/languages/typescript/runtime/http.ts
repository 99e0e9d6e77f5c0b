import { createFinalURL, removeTrailingSlash } from 'openapi-fetch';
import { ClientError } from './errors.ts';
import type { Fetch } from './options.ts';

/** What middleware sees of a request. */
export interface MiddlewareRequest {
  /**
   * What is sent; each middleware sees what the one before made of it.
   */
  readonly request: Request;
  /**
   * The path as the description has it, such as `/users/{id}`.
   */
  readonly schemaPath: string;
  /**
   * Empty: parameters stand in the request already.
   */
  readonly params: object;
  /**
   * Of the request; the same for all that middleware sees of it.
   */
  readonly id: string;
  /**
   * The base URL and the function that sends.
   */
  readonly options: object;
}

/** What middleware gives back in place of what it saw; nothing leaves it as it is. */
// biome-ignore lint/suspicious/noConfusingVoidType: it is the type of a function that gives nothing back.
type Changed<What> = What | undefined | void | Promise<What | undefined | void>;

const mostRedirects = 5;

/** Middleware as openapi-fetch has it: whatever was written for that library runs here. */
export interface Middleware {
  /**
   * Before a request is sent, redirects and further tries too: another request, or an answer in its place.
   */
  onRequest?(seen: MiddlewareRequest): Changed<Request | Response>;
  /**
   * After an answer began, whatever its status: another in its place.
   */
  onResponse?(seen: MiddlewareRequest & { readonly response: Response }): Changed<Response>;
  /**
   * After a connection failed: an answer in its place, or the error that the caller gets. Only the one that it was told is tried again.
   */
  onError?(seen: MiddlewareRequest & { readonly error: unknown }): Changed<Response | Error>;
}

/** A request that is not yet one of the platform. */
export interface Outgoing extends RequestInit {
  readonly headers: Headers;
  /** The path as middleware is told it. */
  readonly schemaPath: string;
  /** What the path is added to. */
  readonly baseUrl: string;
  /** Encoded, without `?`. */
  readonly query: string;
  /** Fetch asks for it where the body is a stream. */
  readonly duplex: 'half';
  /** Sends it; what this throws is the failure of the call. */
  readonly fetch: Fetch;
}

/** Sends requests through middleware. */
export interface Http {
  /** Adds middleware. */
  use(...middleware: readonly Middleware[]): void;
  /** The answer, whatever its status, once redirects have been followed within the origin. */
  request(method: string, path: string, outgoing: Outgoing): Promise<Response>;
}

/**
 * The part of openapi-fetch that a client needs, put together from its own functions: its client brings along how parameters and bodies
 * are written, which the functions of the operations know better, and would be most of what a page has to load.
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

/** Requests pass the first middleware first, answers and errors the last first. */
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
 * Where an answer leads, if that is within the origin and the request can be sent there as it is: fetch by itself would take the body, and a
 * key that is not in `Authorization`, to any other.
 */
function redirectOf(
  { status, headers }: Response,
  url: string,
  { method, body }: RequestInit & { readonly method: string },
): string | undefined {
  // So browsers hide where it leads (Fetch, "opaque-redirect filtered response").
  if (status === 0) throw new ClientError('The API redirects to another address: check baseUrl.');
  const location = headers.get('location');
  const isKept = /30[78]|(GET|HEAD)30[123]/.test(`${method}${status}`) && !(body instanceof ReadableStream);
  if (!isKept || !location || !URL.canParse(location, url)) return undefined;
  const { href, origin } = new URL(location, url);
  return origin === new URL(url).origin ? href : undefined;
}

/** The platform's own error repeats the URL, and a key may stand in that. */
function makeRequest(url: string, init: RequestInit): Request {
  try {
    return new Request(url, init);
  } catch {
    throw new ClientError('The request cannot be made: check baseUrl.');
  }
}
