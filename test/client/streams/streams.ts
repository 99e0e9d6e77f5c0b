import { type Core, makeCore } from '../../../codegen/languages/typescript/runtime/client.ts';
import type { StreamFormat } from '../../../codegen/languages/typescript/runtime/event-stream.ts';
import { EventStream } from '../../../codegen/languages/typescript/runtime/event-stream.ts';
import type { BaseClientOptions } from '../../../codegen/languages/typescript/runtime/options.ts';
import type { CreateCall } from '../../../codegen/languages/typescript/runtime/request.ts';

/** An unvalidated event. */
export interface AnyEvent {
  readonly type?: unknown;
  readonly [member: string]: unknown;
}

/** Rules of a stream without sentinel and final events. */
export const anyEnd: StreamFormat = { discriminator: 'type', finalEvents: [], errorEvents: [] };

/** Rules of `POST /responses`. */
export const responsesFormat: StreamFormat = {
  sentinel: '[DONE]',
  discriminator: 'type',
  finalEvents: ['response.completed', 'response.incomplete', 'response.failed', 'error'],
  errorEvents: ['response.failed', 'error'],
};

export const call: CreateCall = () => ({
  method: 'POST',
  path: '/responses',
  accept: 'text/event-stream',
  contentType: 'application/json',
  body: '{"stream":true}',
  security: ['key'],
});

export function coreFor(baseUrl: string, options: BaseClientOptions = {}): Core {
  const schemes = { key: { in: 'header', name: 'authorization', prefix: 'Bearer' } } as const;
  return makeCore({ baseUrl, schemes, apiKeyVariable: 'NO_SUCH_KEY' }, { apiKey: 'sk-test', ...options });
}

/** Source of a stream: a server, or chunks that arrive exactly as given. */
export function openStream(
  from: string | readonly Uint8Array[],
  format: StreamFormat = responsesFormat,
  options: BaseClientOptions = {},
): EventStream<AnyEvent> {
  if (typeof from === 'string') return new EventStream(coreFor(from, options), call, format, {});
  const fetch = async () => responseOf(from);
  return new EventStream(coreFor('http://pieces.test', { ...options, fetch }), call, format, {});
}

export function responseOf(chunks: readonly Uint8Array[], type = 'text/event-stream'): Response {
  const left = chunks.values();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = left.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  return new Response(body, { headers: { 'content-type': type } });
}

/** Returns all events and the error thrown after them. */
export async function readAll<Event>(stream: AsyncIterable<Event>) {
  const events: Event[] = [];
  try {
    for await (const event of stream) events.push(event);
    return { events, error: undefined };
  } catch (error) {
    return { events, error };
  }
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Splits bytes into chunks of a size. */
export function chunksOf(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
}
