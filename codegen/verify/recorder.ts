import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { TestCa } from '../languages/shared/toolchain.ts';
import { readBytes } from '../mock/read-bytes.ts';
import { sendAnswer } from '../mock/send.ts';
import { tellObjection } from '../validation/violation.ts';
import { type Contract, tellsOfFailure } from './contract.ts';
import type { Arrived } from './received.ts';

/** A server that keeps what it gets, and who sent it. */
export interface Recorder {
  /** The requests of each program, in order. */
  readonly arrived: ReadonlyMap<number, readonly Recorded[]>;
  /** `http://127.0.0.1:port`, where the name of the API cannot be had. */
  readonly origin: string;
  close(): void;
}

export interface Recorded extends Arrived {
  /** Why the description does not allow it, a sentence each. */
  readonly refusals: readonly string[];
  /** Whether the answer told of a failure. */
  readonly isFailure: boolean;
}

export interface RecorderOptions {
  /** An address of loopback; default: 127.0.0.1. */
  readonly address?: string;
  /** The origins that it stands for, such as `https://openrouter.ai`; in the box alone. */
  readonly origins: readonly string[];
  readonly testCa: TestCa | undefined;
  /** What requests are held against, and what answers them; without it all get the same JSON. */
  readonly contract?: Contract | undefined;
  /** What all get where there is no contract. Default: 200. */
  readonly status?: number;
  /** Which program is running. */
  sender(): number;
}

const bodyLimit = 256 * 1024 * 1024;

export async function startRecorder(options: RecorderOptions): Promise<Recorder> {
  const { address = '127.0.0.1', origins, testCa, sender } = options;
  const arrived = new Map<number, Recorded[]>();
  const listener: RequestListener = (request, response) => {
    const from = sender();
    response.setHeader('connection', 'close');
    const keep = (one: Recorded) => arrived.set(from, [...(arrived.get(from) ?? []), one]);
    // Whoever goes away in the middle is told of by its program.
    exchange(request, response, options, keep).catch(() => response.destroy());
  };
  const own = createServer(listener);
  const port = await listen(own, 0, address);
  const servers: Server[] = [own];
  for (const { protocol, port: stated } of new Map(
    origins.map((origin) => new URL(origin)).map((url) => [url.protocol + url.port, url]),
  ).values()) {
    const server =
      protocol === 'https:' && testCa
        ? createSecureServer({ cert: testCa.certificate, key: testCa.key }, listener)
        : createServer(listener);
    await listen(server, stated === '' ? (protocol === 'https:' ? 443 : 80) : Number(stated), address);
    servers.push(server);
  }
  return {
    arrived,
    origin: `http://${address}:${port}`,
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

async function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  { contract, status = 200 }: RecorderOptions,
  keep: (one: Recorded) => void,
): Promise<void> {
  const body = await readBytes(request, bodyLimit);
  const arrived = { ...headOf(request), body: body.sent };
  if (!contract) {
    keep({ ...arrived, refusals: [], isFailure: status >= 300 });
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end('{"recorded": true}');
    return;
  }
  const exchange = contract.exchanger.answer(request, body, () => undefined);
  const { answer, play, objections } = exchange;
  const refused = objections.filter(({ level }) => level === 'error');
  keep({
    ...arrived,
    refusals: refused.map((one) => `the description does not allow it: ${tellObjection(one)}`),
    isFailure: tellsOfFailure(contract, exchange),
  });
  const { signal } = new AbortController();
  await sendAnswer(response, answer, { play, delay: 0, isHead: request.method === 'HEAD', signal });
}

function headOf({ method = '', url = '', rawHeaders }: IncomingMessage): Omit<Arrived, 'body'> {
  const headers: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2)
    headers.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
  return { method, target: url, headers };
}

function listen(server: Server, port: number, address: string): Promise<number> {
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.listen(port, address, () => {
      const bound = server.address();
      done(typeof bound === 'object' && bound !== null ? bound.port : 0);
    });
  });
}
