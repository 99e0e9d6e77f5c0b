import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { isObject, type JsonValue, ownValue } from '../../codegen/values/json.ts';
import { parseJsonText } from '../../codegen/values/parse-json.ts';
import { stringifyJson } from '../../codegen/values/stringify.ts';
import type { ServerStep } from './scenario.ts';

/** A request as the server received it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly target: string;
  /** In their order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  readonly connection: number;
  readonly at: number;
}

/** Values that steps refer to as `documented`. */
export interface Documented {
  readonly response: JsonValue;
  readonly events: readonly JsonValue[];
}

/** A server on loopback that responds with exact bytes, one step per request, and records what it receives. */
export interface ScriptedServer {
  readonly origin: string;
  readonly requests: readonly ReceivedRequest[];
  /** When the peer closed each connection, by connection number. */
  readonly closedAt: ReadonlyMap<number, number>;
  close(): void;
}

export async function startServer(
  steps: readonly ServerStep[],
  documented: Documented,
  otherOrigin = '',
): Promise<ScriptedServer> {
  const requests: ReceivedRequest[] = [];
  const closedAt = new Map<number, number>();
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    const connection = connections;
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.setNoDelay(true);
    socket.on('error', () => {});
    socket.on('close', () => {
      closedAt.set(connection, performance.now());
      sockets.delete(socket);
    });
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (received[0] === tlsHandshake) return void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
      for (let request = readRequest(received); request; request = readRequest(received)) {
        received = received.subarray(request.length);
        requests.push({ ...request.request, connection, at: performance.now() });
        const step = steps[Math.min(requests.length, steps.length) - 1] ?? {};
        void respond(socket, step.echo ? echo(request.request.body) : step, documented, otherOrigin);
      }
    });
  });
  await listen(server);
  return {
    origin: originOf(server),
    requests,
    closedAt,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** First byte of a TLS connection (RFC 8446, 5.1). */
const tlsHandshake = 22;

function echo(body: string): ServerStep {
  const request = parseJsonText(body);
  const input = isObject(request) ? (ownValue(request, 'input') ?? null) : null;
  return { delayMs: 50, json: { id: input, output: [] } };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

function originOf(server: Server): string {
  const address = server.address();
  if (!isAddress(address)) throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

/** Reads a complete request from the beginning of a buffer. */
function readRequest(
  buffer: Buffer,
): { readonly request: Omit<ReceivedRequest, 'connection' | 'at'>; readonly length: number } | undefined {
  const end = buffer.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [start = '', ...lines] = buffer.subarray(0, end).toString('latin1').split('\r\n');
  const [method = '', target = ''] = start.split(' ');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
  });
  const body = readBody(
    buffer.subarray(end + 4),
    new Map(headers.map(([name, value]) => [name.toLowerCase(), value])),
  );
  return body && { request: { method, target, headers, body: body.text }, length: end + 4 + body.length };
}

function readBody(
  rest: Buffer,
  headers: ReadonlyMap<string, string>,
): { readonly text: string; readonly length: number } | undefined {
  if (headers.get('transfer-encoding') !== 'chunked') {
    const length = Number(headers.get('content-length') ?? 0);
    return rest.length < length ? undefined : { text: rest.subarray(0, length).toString('utf8'), length };
  }
  const parts: Buffer[] = [];
  for (let position = 0; ; ) {
    const line = rest.indexOf('\r\n', position);
    if (line < 0) return undefined;
    const size = Number.parseInt(rest.subarray(position, line).toString(), 16);
    const next = line + 2 + size + 2;
    if (rest.length < next) return undefined;
    if (size === 0) return { text: Buffer.concat(parts).toString('utf8'), length: next };
    parts.push(rest.subarray(line + 2, line + 2 + size));
    position = next;
  }
}

async function respond(
  socket: Socket,
  step: ServerStep,
  documented: Documented,
  otherOrigin: string,
): Promise<void> {
  await sleep(step.delayMs ?? 0);
  if (step.end === 'reset' && step.status === undefined && !step.events) return void socket.resetAndDestroy();
  if (step.end === 'silent' && step.status === undefined && !step.events) return;
  const bodies = bodiesOf(step, documented);
  const isStream = step.events !== undefined;
  const length = bodies.reduce((sum, body) => sum + body.length, 0);
  const headers: Readonly<Record<string, string>> = {
    ...(isStream ? { 'Content-Type': 'text/event-stream', 'Transfer-Encoding': 'chunked' } : {}),
    ...(step.json === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(isStream ? {} : { 'Content-Length': String(length) }),
    ...(step.retryDate === undefined
      ? {}
      : { 'Retry-After': new Date(Date.now() + step.retryDate * 1000).toUTCString() }),
    ...(step.toOtherOrigin ? { Location: `${otherOrigin}/api/v1/responses` } : {}),
    ...(step.close ? { Connection: 'close' } : {}),
    ...(step.gzip ? { 'Content-Encoding': 'gzip' } : {}),
    ...step.headers,
  };
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === '' ? [] : [`${name}: ${value}`],
  );
  const head = [`HTTP/1.1 ${step.status ?? 200} Status`, ...lines, '', ''].join('\r\n');
  if (step.dripMs) for (const byte of head) await write(socket, byte, step.dripMs);
  else await write(socket, head);
  for (const [index, body] of bodies.entries()) {
    for (const chunk of chunksOf(body, step.chunks)) await write(socket, isStream ? frame(chunk) : chunk);
    await sleep((index === 0 ? step.pauseMs : undefined) ?? step.everyMs ?? 0);
  }
  if (step.end === 'reset') return void socket.resetAndDestroy();
  if (step.end === 'silent') return;
  if (isStream) await write(socket, '0\r\n\r\n');
  if (step.close) socket.end();
}

/** The body of a response; for a stream, one part for each event. */
function bodiesOf(step: ServerStep, documented: Documented): readonly Buffer[] {
  if (step.events === undefined) {
    const json = step.json === 'documented' ? documented.response : step.json;
    const body = Buffer.from(step.body ?? (json === undefined ? '' : stringifyJson(json)));
    return [step.gzip ? gzipSync(body) : body];
  }
  const lineEnd = { lf: '\n', crlf: '\r\n', cr: '\r' }[step.lineEnd ?? 'lf'];
  const events = step.events === 'documented' ? documented.events : step.events;
  const long =
    step.deltaLength === undefined ? [] : [{ type: deltaType, delta: 'x'.repeat(step.deltaLength) }];
  const repeated = Array.from({ length: step.repeat ?? 1 }, () => events).flat();
  const texts = [...long, ...repeated].map((event) =>
    typeof event === 'string' ? event : `data: ${stringifyJson(event)}\n\n`,
  );
  if (step.done !== false) texts.push('data: [DONE]\n\n');
  if (step.lastBlank === false) texts.push((texts.pop() ?? '').replace(/\n\n$/, '\n'));
  const between = step.between ?? '';
  return texts.map((text, index) => {
    const prefix = index === 0 ? (step.prefix ?? '') : '';
    return Buffer.from(prefix + (text + between).replaceAll('\n', lineEnd));
  });
}

const deltaType = 'response.output_text.delta';
const chunkSizes = { 'each-byte': 1, '1k': 1024, '16k': 16_384 };

function chunksOf(body: Buffer, chunks: ServerStep['chunks']): readonly Buffer[] {
  const size = chunks === undefined || chunks === 'whole' ? body.length : chunkSizes[chunks];
  if (size >= body.length) return [body];
  return Array.from({ length: Math.ceil(body.length / size) }, (_, index) =>
    body.subarray(index * size, (index + 1) * size),
  );
}

/** A chunk of the chunked transfer coding (RFC 9112, 7.1). */
function frame(chunk: Buffer): Buffer {
  return chunk.length === 0
    ? chunk
    : Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]);
}

/** Waits until the peer reads, so that a slow reader limits the server. */
async function write(socket: Socket, data: string | Buffer, delayMs = 0): Promise<void> {
  if (socket.destroyed) return;
  if (!socket.write(data))
    await new Promise<void>((resolve) => {
      socket.once('drain', resolve);
      socket.once('close', () => resolve());
    });
  await sleep(delayMs);
}

function sleep(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}
