import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { TestCa } from '../languages/shared/toolchain.ts';
import { readRequestBody } from '../mock/read-request-body.ts';
import { sendResponse } from '../mock/send-response.ts';
import { formatViolation } from '../validation/violation.ts';
import type { RecordedRequest } from './received.ts';
import { findFailure, type RecorderContract, type ResponseFailure } from './recorder-contract.ts';

/** A server that records requests by sender. */
export interface Recorder {
  /** Requests of each program, in order. */
  readonly requests: ReadonlyMap<number, readonly ReceivedProgramRequest[]>;
  /** `http://127.0.0.1:port`, for programs whose origin is replaced. */
  readonly origin: string;
  /** Removes the requests of a program that runs again. */
  forget(program: number): void;
  close(): void;
}

export interface ReceivedProgramRequest extends RecordedRequest {
  /** Violations of the description, one sentence each. */
  readonly violations: readonly string[];
  readonly failure: ResponseFailure | undefined;
}

export interface RecorderOptions {
  /** Loopback address. Default: 127.0.0.1. */
  readonly address?: string;
  /** Origins to serve in the sandbox, such as `https://openrouter.ai`. */
  readonly origins: readonly string[];
  readonly testCa: TestCa | undefined;
  /** Description that requests are validated against and that provides the responses. Without it, all responses are the same. */
  readonly contract?: RecorderContract | undefined;
  /** Status code of all responses without a contract. Default: 200. */
  readonly status?: number;
  /** Index of the running program. */
  sender(): number;
}

const bodyLimit = 256 * 1024 * 1024;

export async function startRecorder(options: RecorderOptions): Promise<Recorder> {
  const { address = '127.0.0.1', origins, testCa, sender } = options;
  const requests = new Map<number, ReceivedProgramRequest[]>();
  const listener: RequestListener = (request, response) => {
    const program = sender();
    response.setHeader('connection', 'close');
    const record = (one: ReceivedProgramRequest) =>
      requests.set(program, [...(requests.get(program) ?? []), one]);
    // A program that disconnects early reports its own error.
    handleRequest(request, response, options, record).catch(() => response.destroy());
  };
  const ownServer = createServer(listener);
  const port = await listen(ownServer, 0, address);
  const servers: Server[] = [ownServer];
  for (const { protocol, port: explicitPort } of new Map(
    origins.map((origin) => new URL(origin)).map((url) => [url.protocol + url.port, url]),
  ).values()) {
    const server =
      protocol === 'https:' && testCa
        ? createSecureServer({ cert: testCa.certificate, key: testCa.key }, listener)
        : createServer(listener);
    await listen(
      server,
      explicitPort === '' ? (protocol === 'https:' ? 443 : 80) : Number(explicitPort),
      address,
    );
    servers.push(server);
  }
  return {
    requests,
    origin: `http://${address}:${port}`,
    forget(program) {
      requests.delete(program);
    },
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { contract, status = 200 }: RecorderOptions,
  record: (one: ReceivedProgramRequest) => void,
): Promise<void> {
  const body = await readRequestBody(request, bodyLimit);
  const requests = { ...headOf(request), body: body.raw };
  if (!contract) {
    record({ ...requests, violations: [], failure: status >= 300 ? 'status' : undefined });
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end('{"recorded": true}');
    return;
  }
  const handled = contract.handler.handle(request, body, () => undefined);
  const { response: mockResponse, override, violations } = handled;
  const errors = violations.filter(({ level }) => level === 'error');
  record({
    ...requests,
    violations: errors.map((one) => `the request violates the description: ${formatViolation(one)}`),
    failure: findFailure(contract, handled),
  });
  const { signal } = new AbortController();
  await sendResponse(response, mockResponse, {
    override,
    delay: 0,
    isHead: request.method === 'HEAD',
    signal,
  });
}

function headOf({ method = '', url = '', rawHeaders }: IncomingMessage): Omit<RecordedRequest, 'body'> {
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
