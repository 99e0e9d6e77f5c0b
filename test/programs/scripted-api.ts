import { createServer, type ServerResponse } from 'node:http';

/** How the scripted API responds. */
export type ResponseName =
  | 'success'
  | 'unauthorized'
  | 'rate-limited'
  | 'server-error'
  | 'not-json'
  | 'connection-closed'
  | 'stream'
  | 'stream-slow'
  | 'stream-failed'
  | 'stream-error'
  | 'stream-closed'
  | 'stream-incomplete';

/** A local API that responds to every request in a chosen way. */
export interface ScriptedApi {
  /** Replacement for the origin of the API. */
  readonly origin: string;
  /** Chooses the response to the next requests. */
  respondWith(name: ResponseName): void;
  /** Returns the requests since the last call. */
  takeRequests(): readonly ReceivedRequest[];
  /** Sends the rest of the slow stream. */
  finishStream(): void;
  close(): Promise<void>;
}

interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** First part of the text in each stream. */
export const firstText = 'The moon pulls the sea. ';
export const lastText = 'It rises twice a day — at “high tide”.';
export const responseText = 'Fine weather in Oban — 11 °C.';

const delta = (text: string) => ({
  type: 'response.output_text.delta',
  output_index: 0,
  content_index: 0,
  delta: text,
});
const completed = { type: 'response.completed', response: { status: 'completed', output: [] } };

/** Starts the scripted API on a local port. */
export async function startScriptedApi(): Promise<ScriptedApi> {
  let received: ReceivedRequest[] = [];
  let finishStream = () => {};
  let chosen: ResponseName = 'success';
  const responses: Readonly<Record<ResponseName, (response: ServerResponse) => void>> = {
    success: (response) => json(response, 200, { status: 'completed', output_text: responseText }),
    unauthorized: (response) =>
      json(response, 401, { error: { code: 401, message: 'No cookie auth credentials found' } }),
    'rate-limited': (response) =>
      json(response, 429, { error: { code: 429, message: 'Rate limit exceeded' } }),
    'server-error': (response) =>
      json(response, 500, { error: { code: 500, message: 'Internal Server Error' } }),
    'not-json': (response) =>
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
    'connection-closed': (response) => response.destroy(),
    stream: (response) => {
      begin(response);
      // Splits a three-byte character, mixes line ends, and has data in two lines.
      const bytes = Buffer.from(event(delta(lastText)).replaceAll('\n', '\r\n'));
      const half = bytes.indexOf('“') + 1;
      response.write(bytes.subarray(0, half));
      setTimeout(() => {
        response.write(bytes.subarray(half));
        response.write(
          `event: message\nid: 7\ndata: ${JSON.stringify(completed).replace('{', '{\ndata: ')}\n\n`,
        );
        response.end('data: [DONE]\n\n');
      }, 20);
    },
    'stream-slow': (response) => {
      begin(response);
      finishStream = () => response.end(`${event(delta(lastText)) + event(completed)}data: [DONE]\n\n`);
    },
    'stream-failed': (response) => {
      begin(response);
      const failed = {
        type: 'response.failed',
        response: { error: { code: 'server_error', message: 'The model fell over' } },
      };
      response.end(`${event(failed)}data: [DONE]\n\n`);
    },
    'stream-error': (response) => {
      begin(response);
      response.end(event({ type: 'error', code: 'server_error', message: 'The provider fell over' }));
    },
    'stream-closed': (response) => {
      begin(response);
      response.write('data: {"type":"response.output_te');
      setTimeout(() => response.destroy(), 20);
    },
    'stream-incomplete': (response) => {
      begin(response);
      response.end();
    },
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      received.push({
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body,
      });
      responses[chosen](response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    respondWith(name) {
      chosen = name;
    },
    takeRequests() {
      const taken = received;
      received = [];
      return taken;
    },
    finishStream: () => finishStream(),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(
    `: OPENROUTER PROCESSING\n\n${event({ type: 'response.created', response: {} })}${event(delta(firstText))}`,
  );
}

function event(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}
