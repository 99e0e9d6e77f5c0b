import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Document } from '../document/document.ts';
import type { Header } from '../http/request.ts';
import type { Model } from '../model/model.ts';
import type { Objection } from '../validation/violation.ts';
import { crossOriginHeaders } from './cross-origin.ts';
import { type Exchange, type Exchanger, makeExchanger } from './exchange.ts';
import type { Play } from './play.ts';
import { problemAnswer } from './problem.ts';
import { readBytes } from './read-bytes.ts';
import { sendAnswer } from './send.ts';

export interface MockOptions {
  /** Default: `127.0.0.1`. */
  readonly host?: string;
  /** Default: 0, a free one. */
  readonly port?: number;
  /** Milliseconds between the events of a stream. Default: 0. */
  readonly delay?: number;
  /** What the first requests to an operation get, in their order; also if they are wrong. */
  readonly plan?: readonly Play[];
  /** Refuses also what is only worth a warning: undescribed parameters and members. */
  readonly strict?: boolean;
  /** The most bytes that a body may have. Default: 10 MiB. */
  readonly bodyLimit?: number;
  /** How many requests are kept in `requests`, the last ones. Default: all. */
  readonly keep?: number;
  /** Told of every request when its answer is known, before that is sent. */
  readonly onRequest?: (request: ReceivedRequest) => void;
}

/** A request as it came. */
export interface ReceivedRequest {
  readonly method: string;
  /** The request target as it was sent: path and query. */
  readonly url: string;
  /** All, in the order and the spelling in which they were sent. */
  readonly headers: readonly Header[];
  /** As it was sent; of one beyond the limit, its beginning. */
  readonly body: Buffer;
  /** What is wrong with it. */
  readonly objections: readonly Objection[];
  /** The id of the operation that it reached. */
  readonly operation?: string;
  /** The name of the documented sample that it is. */
  readonly sample?: string;
  /** Of the answer. */
  readonly status: number;
}

/** A running server. */
export interface Mock {
  /** `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** What takes the place of the description's first server: the origin and its base path. */
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
  /** Adds to the plan. */
  next(...plays: readonly Play[]): void;
  /** Ends every connection. */
  close(): Promise<void>;
}

const usualLimit = 10 * 1024 * 1024;

/**
 * Starts a server that holds every request against a description and answers from its examples and schemas. Reads no files, asks no other
 * server, and runs nothing of the description.
 *
 * @throws Error with a `code` where the port cannot be had (`EADDRINUSE`, `EACCES`).
 */
export async function startMock(document: Document, model: Model, options: MockOptions = {}): Promise<Mock> {
  const { host = '127.0.0.1', port = 0, keep = Number.POSITIVE_INFINITY } = options;
  const requests: ReceivedRequest[] = [];
  const plan: Play[] = [...(options.plan ?? [])];
  const closing = new AbortController();
  const handling: Handling = {
    exchanger: makeExchanger(document, model, options.strict === true),
    bodyLimit: options.bodyLimit ?? usualLimit,
    delay: options.delay ?? 0,
    signal: closing.signal,
    nextPlay: () => plan.shift(),
    note(request) {
      if (keep > 0) requests.push(request);
      if (requests.length > keep) requests.shift();
      options.onRequest?.(request);
    },
  };
  const server = createServer((request, response) => {
    handle(request, response, handling).catch((error: unknown) => fail(response, error));
  });
  server.listen(port, host);
  await once(server, 'listening');
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${portOf(server)}`;
  return {
    origin,
    url: origin + basePath(model),
    requests,
    next(...plays) {
      plan.push(...plays);
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
  const baseUrl = operations.find((operation) => operation.baseUrl !== undefined)?.baseUrl;
  return baseUrl === undefined ? '' : new URL(baseUrl).pathname.replace(/\/$/, '');
}

interface Handling {
  readonly exchanger: Exchanger;
  readonly bodyLimit: number;
  readonly delay: number;
  readonly signal: AbortSignal;
  readonly nextPlay: () => Play | undefined;
  readonly note: (request: ReceivedRequest) => void;
}

async function handle(request: IncomingMessage, response: ServerResponse, handling: Handling): Promise<void> {
  for (const { name, value } of crossOriginHeaders(request)) response.setHeader(name, value);
  const body = await readBytes(request, handling.bodyLimit);
  const exchange = handling.exchanger.answer(request, body, handling.nextPlay);
  handling.note(received(request, body.sent, exchange));
  const { play, answer } = exchange;
  const { delay, signal } = handling;
  await sendAnswer(response, answer, { play, delay, isHead: request.method === 'HEAD', signal });
}

function received(request: IncomingMessage, body: Buffer, exchange: Exchange): ReceivedRequest {
  const { rawHeaders } = request;
  const headers = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [{ name, value: rawHeaders[index + 1] ?? '' }] : [],
  );
  const { objections, operation, sample, answer } = exchange;
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    headers,
    body,
    objections,
    ...(operation === undefined ? {} : { operation }),
    ...(sample === undefined ? {} : { sample }),
    status: answer.status,
  };
}

/** A mistake of ours ends the one request, not the server. */
function fail(response: ServerResponse, error: unknown): void {
  const isGone = response.destroyed || response.headersSent;
  if (isGone) return void response.destroy();
  const { status, bytes } = problemAnswer(
    500,
    `This is a mistake of openapi-rosetta's own: ${String(error)}`,
  );
  response.writeHead(status, { 'Content-Type': 'application/problem+json' }).end(bytes);
}
