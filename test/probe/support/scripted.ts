import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** What a server does with a request: bytes to answer with before it closes the connection, or anything else. */
export type Script = string | Buffer | ((socket: Socket) => void);

export interface Scripted {
  readonly origin: string;
  /** As they came, one text a connection. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A server that answers every request by one script, byte by byte: what no well-behaved server can be made to send. */
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

/** The bytes of an answer that ends with its connection, so that a cut body needs a length. */
export function answer(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer = '',
): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}
