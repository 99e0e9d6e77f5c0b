import { getEventListeners, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import {
  AbortError,
  AuthenticationError,
  ClientError,
  ConnectionError,
  ServerError,
  TimeoutError,
} from '../../../codegen/languages/typescript/runtime/errors.ts';
import { connectStream, EventStream } from '../../../codegen/languages/typescript/runtime/event-stream.ts';
import { begin, frames, serve, until, wait } from './server.ts';
import {
  type AnyEvent,
  anyEnd,
  bytesOf,
  call,
  coreFor,
  openStream,
  readAll,
  responseOf,
  responsesFormat,
} from './streams.ts';

const numbered = (n: number) => ({ type: 'number', n });
const completed = { type: 'response.completed', response: { output: [] } };
const unauthorized = (response: ServerResponse) =>
  response
    .writeHead(401, { 'content-type': 'application/json' })
    .end('{"error":{"code":401,"message":"No auth"}}');

/** Fails a test that causes an unhandled rejection. */
const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));
afterAll(async () => {
  await wait(50);
  expect(unhandled).toEqual([]);
});

async function firstOf<Event>(stream: AsyncIterable<Event>): Promise<Event | undefined> {
  for await (const event of stream) return event;
  return undefined;
}

describe('a stream is read on demand', () => {
  test('the request is sent on the first read', async () => {
    const server = await serve((response) => begin(response).end(frames(completed)));
    const stream = openStream(server.origin);
    const iterator = openStream(server.origin)[Symbol.asyncIterator]();
    const lines = openStream(server.origin).toReadableStream();
    await wait(50);
    expect(server.received()).toBe(0);
    await iterator.next();
    await stream.response();
    await lines.cancel();
    expect(server.received()).toBe(2);
    await stream.finish();
  });

  test('a faster server is paused', async () => {
    const event = frames({ type: 'large', text: 'x'.repeat(1_000_000) });
    const whole = 200;
    let written = 0;
    const server = await serve(async (response) => {
      begin(response);
      while (written < whole && !response.destroyed) {
        written += 1;
        if (!response.write(event)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
      }
      response.end();
    });
    const stream = openStream(server.origin, anyEnd);
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    await wait(300);
    expect(written).toBeLessThan(whole / 2);
    await iterator.return?.();
    await server.left;
  });

  test('events of one chunk are yielded one at a time', async () => {
    const stream = openStream([bytesOf(frames(numbered(1), numbered(2)))], anyEnd);
    const iterator = stream[Symbol.asyncIterator]();
    expect(await iterator.next()).toEqual({ done: false, value: numbered(1) });
    expect(await iterator.next()).toEqual({ done: false, value: numbered(2) });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  test('concurrent reads receive events in order', async () => {
    const chunks = Array.from({ length: 5 }, (_, at) =>
      bytesOf(frames(numbered(2 * at), numbered(2 * at + 1))),
    );
    const iterator = openStream(chunks, anyEnd)[Symbol.asyncIterator]();
    const steps = await Promise.all(Array.from({ length: 12 }, () => iterator.next()));
    expect(steps.slice(0, 10).map(({ value }) => value)).toEqual(
      Array.from({ length: 10 }, (_, n) => numbered(n)),
    );
    expect(steps.slice(10).map(({ done }) => done)).toEqual([true, true]);
  });

  test('it can only be read once', async () => {
    const stream = openStream([bytesOf(frames(completed))]);
    await readAll(stream);
    const { error } = await readAll(stream);
    expect(error).toEqual(new ClientError('A stream can only be read once.'));
    expect(() => stream.toReadableStream()).toThrow('only be read once');
  });

  test('its connection is reused, even if data follows the last event', async () => {
    const server = await serve((response) => {
      begin(response, frames(completed));
      setTimeout(() => response.end('data: [DONE]\n\n'), 20);
    });
    await readAll(openStream(server.origin));
    await wait(300);
    await readAll(openStream(server.origin));
    expect(server.received()).toBe(2);
    expect(server.connections()).toBe(1);
  });

  test('it ends at its last event even if the server keeps the connection open', async () => {
    const server = await serve((response) => begin(response, frames(completed)));
    const stream = openStream(server.origin);
    expect(await readAll(stream)).toEqual({ events: [completed], error: undefined });
    await stream.finish();
    await server.left;
  });
});

describe('leaving the loop closes the connection', () => {
  const endless = () => serve((response) => begin(response, frames(numbered(1), numbered(2))));

  test('on break', async () => {
    const server = await endless();
    const { signal } = new AbortController();
    const stream = openStream(server.origin, responsesFormat, { signal });
    expect(await firstOf(stream)).toEqual(numbered(1));
    await server.left;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await expect(stream.finish()).rejects.toThrow(AbortError);
  });

  test('on throw', async () => {
    const server = await endless();
    const { signal } = new AbortController();
    const stream = openStream(server.origin, responsesFormat, { signal });
    const reading = async () => {
      for await (const event of stream) throw new RangeError(JSON.stringify(event));
    };
    await expect(reading()).rejects.toThrow(RangeError);
    await server.left;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('while waiting for the next event', async () => {
    const server = await serve((response) => begin(response, frames(numbered(1))));
    const iterator = openStream(server.origin)[Symbol.asyncIterator]();
    await iterator.next();
    const next = iterator.next();
    await iterator.return?.();
    await expect(next).rejects.toThrow(AbortError);
    await server.left;
  });

  test('before the first read, without sending a request', async () => {
    const server = await endless();
    const stream = openStream(server.origin);
    const iterator = stream[Symbol.asyncIterator]();
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
    await expect(stream.finish()).rejects.toThrow('Reading stopped before the last event.');
    expect(server.received()).toBe(0);
  });

  test('leaving at the last event is not an error', async () => {
    const stream = openStream([bytesOf(frames(completed))]);
    expect(await firstOf(stream)).toEqual(completed);
    await stream.finish();
  });

  test('leaving at an error event makes finish() throw the error', async () => {
    const stream = openStream([bytesOf(frames({ type: 'error', code: null, message: 'Broken' }))]);
    expect(await firstOf(stream)).toHaveProperty('message', 'Broken');
    await expect(stream.finish()).rejects.toThrow(ServerError);
  });
});

describe('aborting', () => {
  const silent = () => serve(() => {});
  const endless = () => serve((response) => begin(response, frames(numbered(1), numbered(2))));

  /** Ways to abort: the signal of the call, the signal of the client, and abort() of the stream. */
  const ways = ['call', 'client', 'stream'] as const;

  function open(origin: string, way: (typeof ways)[number]) {
    const controller = new AbortController();
    const { signal } = controller;
    const core = coreFor(origin, way === 'client' ? { signal } : {});
    const stream = new EventStream<AnyEvent>(core, call, responsesFormat, way === 'call' ? { signal } : {});
    const abort = () => (way === 'stream' ? stream.abort() : controller.abort());
    return { stream, abort, signal };
  }

  describe.each(ways)('by the %s', (way) => {
    test('before the first read', async () => {
      const server = await endless();
      const { stream, abort, signal } = open(server.origin, way);
      abort();
      const { events, error } = await readAll(stream);
      expect(events).toEqual([]);
      expect(error).toBeInstanceOf(AbortError);
      await expect(stream.finish()).rejects.toBe(error);
      await expect(stream.response()).rejects.toThrow(AbortError);
      expect(server.received()).toBe(0);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    });

    test('before the response', async () => {
      const server = await silent();
      const { stream, abort, signal } = open(server.origin, way);
      const reading = readAll(stream);
      await until(() => server.received() > 0);
      abort();
      expect((await reading).error).toBeInstanceOf(AbortError);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
      await server.left;
    });

    test('while waiting for the next event', async () => {
      const server = await endless();
      const { stream, abort, signal } = open(server.origin, way);
      const iterator = stream[Symbol.asyncIterator]();
      await iterator.next();
      await iterator.next();
      const next = iterator.next();
      abort();
      await expect(next).rejects.toThrow(AbortError);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
      await server.left;
    });

    test('in the loop drops events that were already received', async () => {
      const server = await endless();
      const { stream, abort, signal } = open(server.origin, way);
      const events: unknown[] = [];
      const reading = async () => {
        for await (const event of stream) {
          events.push(event);
          abort();
        }
      };
      await expect(reading()).rejects.toThrow(AbortError);
      expect(events).toEqual([numbered(1)]);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
      await server.left;
    });

    test('between the response and the first event', async () => {
      const server = await endless();
      const { stream, abort } = open(server.origin, way);
      await stream.response();
      abort();
      expect((await readAll(stream)).error).toBeInstanceOf(AbortError);
      await server.left;
    });

    test('after the end has no effect', async () => {
      const server = await serve((response) => begin(response).end(frames(completed)));
      const { stream, abort } = open(server.origin, way);
      expect((await readAll(stream)).error).toBeUndefined();
      abort();
      await stream.finish();
    });
  });

  test('cancels the body of a fetch that ignores signals', async () => {
    const fetch = async () =>
      new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } });
    const stream = openStream('http://pieces.test', anyEnd, { fetch });
    const reading = readAll(stream);
    await wait(20);
    stream.abort();
    expect((await reading).error).toBeInstanceOf(AbortError);
  });
});

describe('timeouts', () => {
  test('idleTimeout limits the time without data', async () => {
    const server = await serve((response) => begin(response, frames(numbered(1))));
    const { signal } = new AbortController();
    const stream = openStream(server.origin, responsesFormat, { idleTimeout: 200, signal });
    const { events, error } = await readAll(stream);
    expect(events).toEqual([numbered(1)]);
    expect(error).toEqual(new TimeoutError('No stream data received within 200 ms.'));
    await server.left;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(server.received()).toBe(1);
  });

  test.each([
    ['comments', ': OPENROUTER PROCESSING\n\n'],
    ['any bytes', 'da'],
  ])('idleTimeout counts %s as data', async (_name, life) => {
    const server = await serve(async (response) => {
      begin(response);
      for (let beat = 0; beat < 20; beat += 1) {
        response.write(life);
        await wait(50);
      }
      response.end(`\n\n${frames(completed)}`);
    });
    const { events, error } = await readAll(openStream(server.origin, responsesFormat, { idleTimeout: 500 }));
    expect(error).toBeUndefined();
    expect(events).toEqual([completed]);
  });

  test('an infinite idleTimeout never expires', async () => {
    const server = await serve(async (response) => {
      begin(response);
      await wait(50);
      response.end(frames(completed));
    });
    const stream = openStream(server.origin, responsesFormat, { idleTimeout: Number.POSITIVE_INFINITY });
    expect(await readAll(stream)).toEqual({ events: [completed], error: undefined });
  });

  test('idleTimeout does not limit the reader', async () => {
    const server = await serve((response) =>
      begin(response).end(frames(numbered(1), numbered(2), completed)),
    );
    for await (const _ of openStream(server.origin, responsesFormat, { idleTimeout: 200 })) await wait(250);
  });

  test('timeout applies until the stream begins', async () => {
    const server = await serve(async (response) => {
      begin(response);
      await wait(700);
      response.end(frames(completed));
    });
    const { error } = await readAll(openStream(server.origin, responsesFormat, { timeout: 500 }));
    expect(error).toBeUndefined();
  });

  test('a response that does not begin within timeout throws a TimeoutError', async () => {
    const server = await serve(() => {});
    const { signal } = new AbortController();
    const stream = openStream(server.origin, responsesFormat, { timeout: 300, signal });
    expect((await readAll(stream)).error).toEqual(new TimeoutError('The request timed out after 300 ms.'));
    await server.left;
    expect(server.received()).toBe(1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('retries of a stream', () => {
  test('a stream is retried before the response began', async () => {
    let tries = 0;
    const server = await serve((response) => {
      tries += 1;
      if (tries < 3) response.writeHead(503, { 'retry-after-ms': '1' }).end('{}');
      else begin(response).end(frames(completed));
    });
    expect(await readAll(openStream(server.origin))).toEqual({ events: [completed], error: undefined });
    expect(server.received()).toBe(3);
  });

  test.each([
    ['an event was received', frames(numbered(1))],
    ['the response began', ': OPENROUTER PROCESSING\n\n'],
  ])('a stream is not retried once %s', async (_name, text) => {
    const server = await serve((response) => begin(response).write(text, () => response.destroy()));
    expect((await readAll(openStream(server.origin))).error).toBeInstanceOf(ConnectionError);
    expect(server.received()).toBe(1);
  });

  test('status 401 is thrown once', async () => {
    const server = await serve(unauthorized);
    const stream = openStream(server.origin);
    const { events, error } = await readAll(stream);
    expect(events).toEqual([]);
    expect(error).toBeInstanceOf(AuthenticationError);
    await expect(stream.finish()).rejects.toBe(error);
    expect(server.received()).toBe(1);
  });
});

describe('connectStream()', () => {
  test('resolves to a stream with its response', async () => {
    const server = await serve((response) => begin(response).end(frames(numbered(1), completed)));
    const stream = openStream(server.origin);
    const promise = connectStream(stream);
    const { data, response } = await promise.withResponse();
    expect(data).toBe(stream);
    expect(response.status).toBe(200);
    expect((await readAll(await promise)).events).toEqual([numbered(1), completed]);
    expect(server.received()).toBe(1);
  });

  test('rejects with an error status', async () => {
    const server = await serve(unauthorized);
    const stream = openStream(server.origin);
    const promise = connectStream(stream);
    await expect(promise).rejects.toThrow(AuthenticationError);
    expect((await promise.result()).error).toBeInstanceOf(AuthenticationError);
    expect((await readAll(stream)).error).toBeInstanceOf(AuthenticationError);
    expect(server.received()).toBe(1);
  });

  test('rejects if the response is not an event stream', async () => {
    const { signal } = new AbortController();
    const fetch = async () => responseOf([bytesOf('{}')], 'application/json');
    const stream = openStream('http://pieces.test', anyEnd, { fetch, signal });
    await expect(connectStream(stream)).rejects.toThrow('Expected an event stream');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('response()', () => {
  test('sends the request and reads no events', async () => {
    const server = await serve((response) => {
      response.setHeader('x-request-id', 'req_1');
      begin(response).end(frames(completed));
    });
    const stream = openStream(server.origin);
    const response = await stream.response();
    expect(response.headers.get('x-request-id')).toBe('req_1');
    expect(await stream.response()).toBe(response);
    expect((await readAll(stream)).events).toEqual([completed]);
    expect(server.received()).toBe(1);
  });

  test('throws the error of the call', async () => {
    const server = await serve(unauthorized);
    const stream = openStream(server.origin);
    await expect(stream.response()).rejects.toThrow(AuthenticationError);
  });
});

describe('toReadableStream()', () => {
  test('returns one line of JSON per event', async () => {
    const stream = openStream([bytesOf(frames(numbered(1), { type: 'x', text: 'a\nb' }, completed))]);
    const lines = (await new Response(stream.toReadableStream()).text()).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      numbered(1),
      { type: 'x', text: 'a\nb' },
      completed,
    ]);
  });

  test('cancel closes the connection, even while waiting for an event', async () => {
    const server = await serve((response) => begin(response, frames(numbered(1))));
    const stream = openStream(server.origin);
    const reader = stream.toReadableStream().getReader();
    await reader.read();
    const next = reader.read();
    await reader.cancel();
    expect(await next).toEqual({ done: true, value: undefined });
    await server.left;
    await expect(stream.finish()).rejects.toThrow(AbortError);
  });

  test('fails with the error of the stream', async () => {
    const stream = openStream([bytesOf(frames({ type: 'error', message: 'Broken' }))]);
    await expect(new Response(stream.toReadableStream()).text()).rejects.toThrow(ServerError);
  });
});

describe('finish()', () => {
  test('reads the stream if no iterator does', async () => {
    const server = await serve((response) => begin(response).end(frames(completed)));
    await openStream(server.origin).finish();
    expect(server.received()).toBe(1);
  });

  test('waits for the iterator', async () => {
    const stream = openStream([bytesOf(frames(numbered(1))), bytesOf(frames(completed))]);
    const iterator = stream[Symbol.asyncIterator]();
    let isFinished = false;
    const finishing = stream.finish().then(() => {
      isFinished = true;
    });
    for (let step = 0; step < 2; step += 1) await iterator.next();
    expect(isFinished).toBe(false);
    await iterator.next();
    await finishing;
  });

  const three = [numbered(1), numbered(2), completed];
  const chunks = [bytesOf(frames(numbered(1), numbered(2))), bytesOf(frames(completed))];

  test('reads on after one event and keeps the others for the iterator', async () => {
    const stream = openStream(chunks);
    const iterator = stream[Symbol.asyncIterator]();
    const first = await iterator.next();
    await stream.finish();
    const others = [await iterator.next(), await iterator.next()];
    expect([first, ...others].map(({ value }) => value)).toEqual(three);
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  test('reads on after toReadableStream() and keeps its lines', async () => {
    const stream = openStream(chunks);
    const lines = stream.toReadableStream();
    await stream.finish();
    expect(await new Response(lines).text()).toBe(three.map((one) => `${JSON.stringify(one)}\n`).join(''));
  });

  test('a concurrent iterator receives all events in order', async () => {
    const stream = openStream(chunks);
    const [{ events, error }] = await Promise.all([readAll(stream), stream.finish(), stream.finish()]);
    expect(events).toEqual(three);
    expect(error).toBeUndefined();
  });

  test('does not deadlock within the loop', async () => {
    const stream = openStream(chunks);
    const events: unknown[] = [];
    for await (const event of stream) {
      events.push(event);
      await stream.finish();
    }
    expect(events).toEqual(three);
  });

  test('an iterator after a failure receives the error event and the error', async () => {
    const failed = { type: 'error', code: 'server_error', message: 'Broken' };
    const stream = openStream([bytesOf(frames(numbered(1), failed))]);
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    await expect(stream.finish()).rejects.toThrow('500 Broken');
    expect(await iterator.next()).toEqual({ done: false, value: failed });
    await expect(iterator.next()).rejects.toThrow('500 Broken');
  });

  test('events that it read are dropped on abort', async () => {
    const stream = openStream(chunks);
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    const finishing = stream.finish();
    await wait(0);
    stream.abort();
    await finishing.catch(() => {});
    await expect(iterator.next()).rejects.toThrow(AbortError);
  });

  test('a failure without a reader causes no unhandled rejection', async () => {
    const server = await serve(unauthorized);
    const stream = openStream(server.origin);
    await readAll(stream);
    openStream(server.origin);
    openStream(server.origin).abort();
    const left = openStream([bytesOf(frames(numbered(1)))]);
    await firstOf(left);
    await wait(20);
    expect(unhandled).toEqual([]);
  });
});
