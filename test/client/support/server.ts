import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** A received request. */
interface Received {
  readonly method: string;
  /** Path and query, not decoded. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Resolves when the response was sent or the client disconnected. */
  readonly ended: Promise<'sent' | 'left'>;
}

/** @param count Number of the request, from 1. */
export type Handler = (response: ServerResponse, request: Received, count: number) => unknown;

export interface TestServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** Starts a local server that closes at the end of the test. */
export async function serve(handler: Handler): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming, response);
    received.push(request);
    await handler(response, request, received.length);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return { origin: `http://127.0.0.1:${address.port}`, received, close };
}

async function readRequest(incoming: IncomingMessage, response: ServerResponse): Promise<Received> {
  const ended = new Promise<'sent' | 'left'>((done) => {
    response.on('close', () => done(response.writableFinished ? 'sent' : 'left'));
  });
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const { method = '', url = '', headers } = incoming;
  return { method, url, headers, body: Buffer.concat(chunks), ended };
}

/** Ends a response with JSON. */
export function sendJson(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}

/** Starts a server that responds with `{"ok":true}` to every request. */
export function serveJson(): Promise<TestServer> {
  return serve((response) => sendJson(response, { ok: true }));
}

/** Returns an origin on which no server listens. */
export async function refusedOrigin(): Promise<string> {
  const server = await serveJson();
  await server.close();
  return server.origin;
}
