import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Arrived } from './arrived.ts';
import type { Trust } from './trust.ts';

/** A server that keeps what it gets, and who sent it. */
export interface Recorder {
  /** The requests of each program, in order. */
  readonly arrived: ReadonlyMap<number, readonly Arrived[]>;
  /** `http://127.0.0.1:port`, where the name of the API cannot be had. */
  readonly origin: string;
  close(): void;
}

export interface RecorderOptions {
  /** The origins that it stands for, such as `https://openrouter.ai`; in the box alone. */
  readonly origins: readonly string[];
  readonly trust: Trust | undefined;
  /** Which program is running. */
  sender(): number;
}

export async function startRecorder({ origins, trust, sender }: RecorderOptions): Promise<Recorder> {
  const arrived = new Map<number, Arrived[]>();
  const listener: RequestListener = (request, response) => {
    const from = sender();
    void readBody(request).then((body) => {
      arrived.set(from, [...(arrived.get(from) ?? []), { ...headOf(request), body }]);
      response.setHeader('content-type', 'application/json');
      response.setHeader('connection', 'close');
      response.end('{"recorded": true}');
    });
  };
  const own = createServer(listener);
  const port = await listen(own, 0);
  const servers: Server[] = [own];
  for (const { protocol, port: stated } of new Map(
    origins.map((origin) => new URL(origin)).map((url) => [url.protocol + url.port, url]),
  ).values()) {
    const server =
      protocol === 'https:' && trust
        ? createSecureServer({ cert: trust.certificate, key: trust.key }, listener)
        : createServer(listener);
    await listen(server, stated === '' ? (protocol === 'https:' ? 443 : 80) : Number(stated));
    servers.push(server);
  }
  return {
    arrived,
    origin: `http://127.0.0.1:${port}`,
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function headOf({ method = '', url = '', rawHeaders }: IncomingMessage): Omit<Arrived, 'body'> {
  const headers: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2)
    headers.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
  return { method, target: url, headers };
}

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
