import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** Behavior of a server: bytes to send before it closes the connection, or a function. */
export type Script = string | Buffer | ((socket: Socket) => void);

export interface Scripted {
  readonly origin: string;
  /** Raw requests, one for each connection. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts a server that runs a script for every request. It can send invalid HTTP. */
export async function startScripted(script: Script): Promise<Scripted> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', (bytes) => {
      requests.push(bytes.toString());
      if (typeof script === 'function') script(socket);
      else socket.end(script);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${portOf(server)}`,
    requests,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Bytes of a response that ends when the connection is closed. A truncated body needs a Content-Length. */
export function answer(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer = '',
): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}
