import { once } from 'node:events';
import { type ServerResponse, STATUS_CODES } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HeaderField } from '../http/request.ts';
import type { MockOverride } from './mock-override.ts';
import type { CompleteResponse, MockResponse, StreamResponse } from './mock-response.ts';

/** Proxies close connections that are idle for longer. */
const keepAliveInterval = 15_000;
/** A comment (WHATWG HTML, "Server-sent events"), which clients ignore. */
const comment = ': waiting\n\n';

/**
 * Sends a response with its overrides. Returns when it is sent, when the client disconnects, or when the signal is aborted.
 *
 * @param delay Default milliseconds between the events of a stream.
 */
export async function sendResponse(
  response: ServerResponse,
  mockResponse: MockResponse,
  {
    override,
    delay,
    isHead,
    signal,
  }: { override: MockOverride; delay: number; isHead: boolean; signal: AbortSignal },
): Promise<void> {
  const disconnected = new AbortController();
  const stop = () => disconnected.abort();
  response.once('close', stop);
  signal.addEventListener('abort', stop, { once: true });
  const context: SendContext = {
    response,
    override,
    delay: override.delay ?? delay,
    isHead,
    signal: disconnected.signal,
  };
  try {
    if (mockResponse.kind === 'stream') await sendStream(context, mockResponse);
    else await sendComplete(context, mockResponse);
  } catch (error) {
    // Errors after the client disconnected or the server closed are ignored.
    if (!disconnected.signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

interface SendContext {
  readonly response: ServerResponse;
  readonly override: MockOverride;
  readonly delay: number;
  readonly isHead: boolean;
  readonly signal: AbortSignal;
}

async function sendComplete(
  { response, override, isHead, signal }: SendContext,
  mockResponse: CompleteResponse,
): Promise<void> {
  if (override.delay !== undefined) await sleep(override.delay, undefined, { signal });
  if (override.hangAfter !== undefined) return untilAborted(signal);
  const { bytes, status } = mockResponse;
  writeHead(response, mockResponse, override);
  if (status !== 204 && status !== 304) response.setHeader('Content-Length', bytes.length);
  if (override.cutAfter !== undefined)
    return closeAfter(response, bytes.subarray(0, Math.floor(bytes.length / 2)));
  response.end(isHead ? undefined : bytes);
}

async function sendStream(context: SendContext, mockResponse: StreamResponse): Promise<void> {
  const { response, override, isHead, signal } = context;
  writeHead(response, mockResponse, override);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('X-Accel-Buffering', 'no');
  if (isHead) return void response.end();
  response.socket?.setNoDelay(true);
  response.flushHeaders();
  await write(context, comment);
  const frameCount = override.cutAfter ?? override.hangAfter ?? mockResponse.frames.length;
  for (const frame of mockResponse.frames.slice(0, frameCount)) {
    await pause(context);
    await write(context, frame);
  }
  if (override.cutAfter !== undefined) return closeAfter(response, Buffer.alloc(0));
  if (override.hangAfter !== undefined) return untilAborted(signal);
  response.end();
}

function writeHead(
  response: ServerResponse,
  { status, headers, mediaType }: MockResponse,
  override: MockOverride,
): void {
  response.statusCode = status;
  response.statusMessage = STATUS_CODES[status] ?? '';
  const fields: readonly HeaderField[] = [
    ...headers,
    ...(mediaType === undefined ? [] : [{ name: 'Content-Type', value: override.mediaType ?? mediaType }]),
    ...(override.retryAfter === undefined
      ? []
      : [{ name: 'Retry-After', value: String(override.retryAfter) }]),
    ...Object.entries(override.headers ?? {}).map(([name, value]) => ({ name, value })),
  ];
  for (const { name, value } of fields) response.setHeader(name, value);
}

/** Sends comments during long pauses, as servers do. */
async function pause(context: SendContext): Promise<void> {
  for (let left = context.delay; left > 0; left -= keepAliveInterval) {
    await sleep(Math.min(left, keepAliveInterval), undefined, { signal: context.signal });
    if (left > keepAliveInterval) await write(context, comment);
  }
}

async function write({ response, override, signal }: SendContext, text: string): Promise<void> {
  signal.throwIfAborted();
  const bytes = Buffer.from(text);
  const size = Math.max(1, override.chunkBytes ?? bytes.length);
  for (let at = 0; at < bytes.length; at += size) {
    const isAccepted = response.write(bytes.subarray(at, at + size));
    if (!isAccepted) await once(response, 'drain', { signal });
    // Consecutive writes would arrive as one chunk.
    else if (override.chunkBytes !== undefined) await sleep(0, undefined, { signal });
  }
}

/** Closes the connection once the written bytes have been sent. */
async function closeAfter(response: ServerResponse, bytes: Buffer): Promise<void> {
  response.flushHeaders();
  await new Promise<void>((done) => response.write(bytes, () => done()));
  response.socket?.destroy();
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
