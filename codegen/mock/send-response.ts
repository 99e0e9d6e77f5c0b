import { once } from 'node:events';
import { type ServerResponse, STATUS_CODES } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HeaderField } from '../http/request.ts';
import type { MockOverride } from './mock-override.ts';
import type { Answer, CompleteResponse, StreamResponse } from './mock-response.ts';

/** Proxies close connections that are idle for longer. */
const keepAlive = 15_000;
/** A comment (WHATWG HTML, "Server-sent events"), which clients ignore. */
const comment = ': waiting\n\n';

/**
 * Sends a response with its overrides. Returns when it is sent, when the client disconnects, or when the signal is aborted.
 *
 * @param delay Default milliseconds between the events of a stream.
 */
export async function sendResponse(
  response: ServerResponse,
  answer: Answer,
  {
    play,
    delay,
    isHead,
    signal,
  }: { play: MockOverride; delay: number; isHead: boolean; signal: AbortSignal },
): Promise<void> {
  const gone = new AbortController();
  const stop = () => gone.abort();
  response.once('close', stop);
  signal.addEventListener('abort', stop, { once: true });
  const wire: Wire = { response, play, delay: play.delay ?? delay, isHead, signal: gone.signal };
  try {
    if (answer.kind === 'stream') await sendStream(wire, answer);
    else await sendWhole(wire, answer);
  } catch (error) {
    // Errors after the client disconnected or the server closed are ignored.
    if (!gone.signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

interface Wire {
  readonly response: ServerResponse;
  readonly play: MockOverride;
  readonly delay: number;
  readonly isHead: boolean;
  readonly signal: AbortSignal;
}

async function sendWhole({ response, play, isHead, signal }: Wire, answer: CompleteResponse): Promise<void> {
  if (play.delay !== undefined) await sleep(play.delay, undefined, { signal });
  if (play.hangAfter !== undefined) return untilGone(signal);
  const { bytes, status } = answer;
  writeHead(response, answer, play);
  if (status !== 204 && status !== 304) response.setHeader('Content-Length', bytes.length);
  if (play.cutAfter !== undefined) return cut(response, bytes.subarray(0, Math.floor(bytes.length / 2)));
  response.end(isHead ? undefined : bytes);
}

async function sendStream(wire: Wire, answer: StreamResponse): Promise<void> {
  const { response, play, isHead, signal } = wire;
  writeHead(response, answer, play);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('X-Accel-Buffering', 'no');
  if (isHead) return void response.end();
  response.socket?.setNoDelay(true);
  response.flushHeaders();
  await write(wire, comment);
  const last = play.cutAfter ?? play.hangAfter ?? answer.frames.length;
  for (const frame of answer.frames.slice(0, last)) {
    await pause(wire);
    await write(wire, frame);
  }
  if (play.cutAfter !== undefined) return cut(response, Buffer.alloc(0));
  if (play.hangAfter !== undefined) return untilGone(signal);
  response.end();
}

function writeHead(
  response: ServerResponse,
  { status, headers, mediaType }: Answer,
  play: MockOverride,
): void {
  response.statusCode = status;
  response.statusMessage = STATUS_CODES[status] ?? '';
  const own: readonly HeaderField[] = [
    ...headers,
    ...(mediaType === undefined ? [] : [{ name: 'Content-Type', value: play.mediaType ?? mediaType }]),
    ...(play.retryAfter === undefined ? [] : [{ name: 'Retry-After', value: String(play.retryAfter) }]),
    ...Object.entries(play.headers ?? {}).map(([name, value]) => ({ name, value })),
  ];
  for (const { name, value } of own) response.setHeader(name, value);
}

/** Sends comments during long pauses, as servers do. */
async function pause(wire: Wire): Promise<void> {
  for (let left = wire.delay; left > 0; left -= keepAlive) {
    await sleep(Math.min(left, keepAlive), undefined, { signal: wire.signal });
    if (left > keepAlive) await write(wire, comment);
  }
}

async function write({ response, play, signal }: Wire, text: string): Promise<void> {
  signal.throwIfAborted();
  const bytes = Buffer.from(text);
  const size = Math.max(1, play.pieceBytes ?? bytes.length);
  for (let at = 0; at < bytes.length; at += size) {
    const isRoom = response.write(bytes.subarray(at, at + size));
    if (!isRoom) await once(response, 'drain', { signal });
    // Consecutive writes would arrive as one chunk.
    else if (play.pieceBytes !== undefined) await sleep(0, undefined, { signal });
  }
}

/** Closes the connection once the written bytes have been sent. */
async function cut(response: ServerResponse, bytes: Buffer): Promise<void> {
  response.flushHeaders();
  await new Promise<void>((done) => response.write(bytes, () => done()));
  response.socket?.destroy();
}

async function untilGone(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
