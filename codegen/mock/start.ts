import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Document } from '../document/document.ts';
import type { HeaderField } from '../http/request.ts';
import type { Model } from '../model/model.ts';
import type { Violation } from '../validation/violation.ts';
import { crossOriginHeaders } from './cross-origin.ts';
import type { MockOverride } from './mock-override.ts';
import { problemResponse } from './problem-response.ts';
import { readRequestBody } from './read-request-body.ts';
import { type HandledRequest, makeRequestHandler, type RequestHandler } from './request-handler.ts';
import { sendResponse } from './send-response.ts';

export interface MockOptions {
  /** Default: `127.0.0.1`. */
  readonly host?: string;
  /** Default: 0, any free port. */
  readonly port?: number;
  /** Milliseconds between the events of a stream. Default: 0. */
  readonly delay?: number;
  /** Responses to the first requests that reach an operation, in order, even if the requests are invalid. */
  readonly plan?: readonly MockOverride[];
  /** Also rejects requests with warnings, such as undeclared parameters and properties. */
  readonly strict?: boolean;
  /** Maximum body size in bytes. Default: 10 MiB. */
  readonly bodyLimit?: number;
  /** Number of most recent requests to keep in `requests`. Default: all. */
  readonly keep?: number;
  /** Called for every request before its response is sent. */
  readonly onRequest?: (request: ReceivedRequest) => void;
}

/** A received request. */
export interface ReceivedRequest {
  readonly method: string;
  /** Undecoded path and query string. */
  readonly url: string;
  /** All headers in original order and case. */
  readonly headers: readonly HeaderField[];
  /** Undecoded body, truncated at the limit. */
  readonly body: Buffer;
  /** Violations of the description. */
  readonly violations: readonly Violation[];
  /** Operation id. */
  readonly operation?: string;
  /** Name of the documented sample that matches. */
  readonly sample?: string;
  /** Status code of the response. */
  readonly status: number;
}

/** A running server. */
export interface Mock {
  /** `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Replacement for the description's first server URL: origin and base path. */
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
  /** Appends responses to the plan. */
  next(...overrides: readonly MockOverride[]): void;
  /** Stops the server and closes every connection. */
  close(): Promise<void>;
}

const defaultBodyLimit = 10 * 1024 * 1024;

/**
 * Starts a server that validates every request against a description and responds with its examples and sampled values. Reads no files, makes
 * no requests, and executes no code from the description.
 *
 * @throws Error with a `code` if the port is unavailable (`EADDRINUSE`, `EACCES`).
 */
export async function startMock(document: Document, model: Model, options: MockOptions = {}): Promise<Mock> {
  const { host = '127.0.0.1', port = 0, keep = Number.POSITIVE_INFINITY } = options;
  const requests: ReceivedRequest[] = [];
  const plan: MockOverride[] = [...(options.plan ?? [])];
  const closing = new AbortController();
  const context: HandlerContext = {
    handler: makeRequestHandler(document, model, options.strict === true),
    bodyLimit: options.bodyLimit ?? defaultBodyLimit,
    delay: options.delay ?? 0,
    signal: closing.signal,
    nextOverride: () => plan.shift(),
    record(request) {
      if (keep > 0) requests.push(request);
      if (requests.length > keep) requests.shift();
      options.onRequest?.(request);
    },
  };
  const server = createServer((request, response) => {
    handle(request, response, context).catch((error: unknown) => fail(response, error));
  });
  server.listen(port, host);
  await once(server, 'listening');
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${portOf(server)}`;
  return {
    origin,
    url: origin + basePath(model),
    requests,
    next(...overrides) {
      plan.push(...overrides);
    },
    async close() {
      closing.abort();
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function basePath({ operations }: Model): string {
  const [first] = operations;
  return first ? new URL(first.baseUrl).pathname.replace(/\/$/, '') : '';
}

interface HandlerContext {
  readonly handler: RequestHandler;
  readonly bodyLimit: number;
  readonly delay: number;
  readonly signal: AbortSignal;
  readonly nextOverride: () => MockOverride | undefined;
  readonly record: (request: ReceivedRequest) => void;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  context: HandlerContext,
): Promise<void> {
  for (const { name, value } of crossOriginHeaders(request)) response.setHeader(name, value);
  const body = await readRequestBody(request, context.bodyLimit);
  const handled = context.handler.handle(request, body, context.nextOverride);
  context.record(received(request, body.raw, handled));
  const { override, response: mockResponse } = handled;
  const { delay, signal } = context;
  await sendResponse(response, mockResponse, { override, delay, isHead: request.method === 'HEAD', signal });
}

function received(request: IncomingMessage, body: Buffer, handled: HandledRequest): ReceivedRequest {
  const { rawHeaders } = request;
  const headers = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [{ name, value: rawHeaders[index + 1] ?? '' }] : [],
  );
  const { violations, operation, sample, response: mockResponse } = handled;
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    headers,
    body,
    violations,
    ...(operation === undefined ? {} : { operation }),
    ...(sample === undefined ? {} : { sample }),
    status: mockResponse.status,
  };
}

/** An internal error ends the request, not the server. */
function fail(response: ServerResponse, error: unknown): void {
  const isClosed = response.destroyed || response.headersSent;
  if (isClosed) return void response.destroy();
  const { status, bytes } = problemResponse(500, `Internal error; please report this bug: ${String(error)}`);
  response.writeHead(status, { 'Content-Type': 'application/problem+json' }).end(bytes);
}
