import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

export interface TestServer {
  readonly origin: string;
  /** Number of received requests. */
  received(): number;
  /** Number of connections. */
  connections(): number;
  /** Resolves when the client has closed the connection of the latest response. */
  readonly left: Promise<void>;
}

/** Starts a local server with one handler, until the end of the test. */
export async function serve(
  respond: (response: ServerResponse, request: IncomingMessage) => unknown,
): Promise<TestServer> {
  let received = 0;
  let connections = 0;
  let leave = () => {};
  const left = new Promise<void>((done) => {
    leave = done;
  });
  const server = createServer((request, response) => {
    received += 1;
    response.on('close', () => response.writableFinished || leave());
    request.resume();
    respond(response, request);
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    received: () => received,
    connections: () => connections,
    left,
  };
}

/** Begins a stream. */
export function begin(response: ServerResponse, text = ''): ServerResponse {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  if (text !== '') response.write(text);
  return response;
}

/** Encodes events. */
export const frames = (...events: readonly unknown[]): string =>
  events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** Waits for a condition, with a timeout for slow machines. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(5);
}
