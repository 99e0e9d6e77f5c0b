import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

export interface TestServer {
  readonly origin: string;
  /** How many requests have come. */
  received(): number;
  /** How many connections have been made. */
  connections(): number;
  /** When the client has closed the connection of the answer that began last. */
  readonly left: Promise<void>;
}

/** A server on loopback that answers every request in one way, until the test has ended. */
export async function serve(
  answer: (response: ServerResponse, request: IncomingMessage) => unknown,
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
    answer(response, request);
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

/** Events as they stand on the wire. */
export const frames = (...events: readonly unknown[]): string =>
  events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** Waits for what a slow machine needs longer for. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(5);
}
