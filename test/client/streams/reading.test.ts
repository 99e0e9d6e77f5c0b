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
} from '../../../codegen/runtime/errors.ts';
import { EventStream, opened } from '../../../codegen/runtime/event-stream.ts';
import { begin, frames, serve, until, wait } from './server.ts';
import {
  type AnyEvent,
  answerOf,
  anyEnd,
  bytesOf,
  call,
  coreFor,
  openStream,
  readAll,
  responsesRules,
} from './streams.ts';

const numbered = (n: number) => ({ type: 'number', n });
const completed = { type: 'response.completed', response: { output: [] } };
const unauthorized = (response: ServerResponse) =>
  response
    .writeHead(401, { 'content-type': 'application/json' })
    .end('{"error":{"code":401,"message":"No auth"}}');

/** Nothing in this file may leave a rejection to nobody. */
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

describe('a stream is read when it is asked', () => {
  test('nothing is sent before', async () => {
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

  test('a server that is faster waits', async () => {
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

  test('events of one piece are given one at a time', async () => {
    const stream = openStream([bytesOf(frames(numbered(1), numbered(2)))], anyEnd);
    const iterator = stream[Symbol.asyncIterator]();
    expect(await iterator.next()).toEqual({ done: false, value: numbered(1) });
    expect(await iterator.next()).toEqual({ done: false, value: numbered(2) });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  test('whoever asks many times at once gets them in order', async () => {
    const pieces = Array.from({ length: 5 }, (_, at) =>
      bytesOf(frames(numbered(2 * at), numbered(2 * at + 1))),
    );
    const iterator = openStream(pieces, anyEnd)[Symbol.asyncIterator]();
    const steps = await Promise.all(Array.from({ length: 12 }, () => iterator.next()));
    expect(steps.slice(0, 10).map(({ value }) => value)).toEqual(
      Array.from({ length: 10 }, (_, n) => numbered(n)),
    );
    expect(steps.slice(10).map(({ done }) => done)).toEqual([true, true]);
  });

  test('it is read once', async () => {
    const stream = openStream([bytesOf(frames(completed))]);
    await readAll(stream);
    const { error } = await readAll(stream);
    expect(error).toEqual(new ClientError('A stream can only be read once.'));
    expect(() => stream.toReadableStream()).toThrow('only be read once');
  });

  test('its connection is used again, even where more came after the last event', async () => {
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

  test('it ends with its last event, whatever the server does then', async () => {
    const server = await serve((response) => begin(response, frames(completed)));
    const stream = openStream(server.origin);
    expect(await readAll(stream)).toEqual({ events: [completed], error: undefined });
    await stream.finish();
    await server.left;
  });
});

describe('leaving early closes the connection', () => {
  const endless = () => serve((response) => begin(response, frames(numbered(1), numbered(2))));

  test('by break', async () => {
    const server = await endless();
    const { signal } = new AbortController();
    const stream = openStream(server.origin, responsesRules, { signal });
    expect(await firstOf(stream)).toEqual(numbered(1));
    await server.left;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await expect(stream.finish()).rejects.toThrow(AbortError);
  });

  test('by throw', async () => {
    const server = await endless();
    const { signal } = new AbortController();
    const stream = openStream(server.origin, responsesRules, { signal });
    const reading = async () => {
      for await (const event of stream) throw new RangeError(JSON.stringify(event));
    };
    await expect(reading()).rejects.toThrow(RangeError);
    await server.left;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('while the next event is waited for', async () => {
    const server = await serve((response) => begin(response, frames(numbered(1))));
    const iterator = openStream(server.origin)[Symbol.asyncIterator]();
    await iterator.next();
    const next = iterator.next();
    await iterator.return?.();
    await expect(next).rejects.toThrow(AbortError);
    await server.left;
  });

  test('before the first event was asked for, and nothing is sent', async () => {
    const server = await endless();
    const stream = openStream(server.origin);
    const iterator = stream[Symbol.asyncIterator]();
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
    await expect(stream.finish()).rejects.toThrow('Reading stopped before the last event.');
    expect(server.received()).toBe(0);
  });

  test('at the last event it has not been left early', async () => {
    const stream = openStream([bytesOf(frames(completed))]);
    expect(await firstOf(stream)).toEqual(completed);
    await stream.finish();
  });

  test('at a failure the failure is what it ended with', async () => {
    const stream = openStream([bytesOf(frames({ type: 'error', code: null, message: 'Broken' }))]);
    expect(await firstOf(stream)).toHaveProperty('message', 'Broken');
    await expect(stream.finish()).rejects.toThrow(ServerError);
  });
});

describe('abort', () => {
  const silent = () => serve(() => {});
  const endless = () => serve((response) => begin(response, frames(numbered(1), numbered(2))));

  /** The three who can: the signal of the call, that of the client, and the stream. */
  const ways = ['call', 'client', 'stream'] as const;

  function open(origin: string, way: (typeof ways)[number]) {
    const controller = new AbortController();
    const { signal } = controller;
    const core = coreFor(origin, way === 'client' ? { signal } : {});
    const stream = new EventStream<AnyEvent>(core, call, responsesRules, way === 'call' ? { signal } : {});
    const abort = () => (way === 'stream' ? stream.abort() : controller.abort());
    return { stream, abort, signal };
  }

  describe.each(ways)('of the %s', (way) => {
    test('before it is read', async () => {
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

    test('before the answer comes', async () => {
      const server = await silent();
      const { stream, abort, signal } = open(server.origin, way);
      const reading = readAll(stream);
      await until(() => server.received() > 0);
      abort();
      expect((await reading).error).toBeInstanceOf(AbortError);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
      await server.left;
    });

    test('while the next event is waited for', async () => {
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

    test('in the loop, and events at hand are not given any more', async () => {
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

    test('between the answer and the first event', async () => {
      const server = await endless();
      const { stream, abort } = open(server.origin, way);
      await stream.response();
      abort();
      expect((await readAll(stream)).error).toBeInstanceOf(AbortError);
      await server.left;
    });

    test('after the end changes nothing', async () => {
      const server = await serve((response) => begin(response).end(frames(completed)));
      const { stream, abort } = open(server.origin, way);
      expect((await readAll(stream)).error).toBeUndefined();
      abort();
      await stream.finish();
    });
  });

  test('ends a body whose fetch does not mind signals', async () => {
    const fetch = async () =>
      new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } });
    const stream = openStream('http://pieces.test', anyEnd, { fetch });
    const reading = readAll(stream);
    await wait(20);
    stream.abort();
    expect((await reading).error).toBeInstanceOf(AbortError);
  });
});

describe('time', () => {
  test('nothing may come for idleTimeout at most', async () => {
    const server = await serve((response) => begin(response, frames(numbered(1))));
    const { signal } = new AbortController();
    const stream = openStream(server.origin, responsesRules, { idleTimeout: 200, signal });
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
  ])('%s are life', async (_name, life) => {
    const server = await serve(async (response) => {
      begin(response);
      for (let beat = 0; beat < 20; beat += 1) {
        response.write(life);
        await wait(50);
      }
      response.end(`\n\n${frames(completed)}`);
    });
    const { events, error } = await readAll(openStream(server.origin, responsesRules, { idleTimeout: 500 }));
    expect(error).toBeUndefined();
    expect(events).toEqual([completed]);
  });

  test('an endless idleTimeout is none', async () => {
    const server = await serve(async (response) => {
      begin(response);
      await wait(50);
      response.end(frames(completed));
    });
    const stream = openStream(server.origin, responsesRules, { idleTimeout: Number.POSITIVE_INFINITY });
    expect(await readAll(stream)).toEqual({ events: [completed], error: undefined });
  });

  test('whoever reads may take as long as they like', async () => {
    const server = await serve((response) =>
      begin(response).end(frames(numbered(1), numbered(2), completed)),
    );
    for await (const _ of openStream(server.origin, responsesRules, { idleTimeout: 200 })) await wait(250);
  });

  test('timeout is until the stream begins', async () => {
    const server = await serve(async (response) => {
      begin(response);
      await wait(700);
      response.end(frames(completed));
    });
    const { error } = await readAll(openStream(server.origin, responsesRules, { timeout: 500 }));
    expect(error).toBeUndefined();
  });

  test('an answer that does not begin within timeout', async () => {
    const server = await serve(() => {});
    const { signal } = new AbortController();
    const stream = openStream(server.origin, responsesRules, { timeout: 300, signal });
    expect((await readAll(stream)).error).toEqual(new TimeoutError('The request timed out after 300 ms.'));
    await server.left;
    expect(server.received()).toBe(1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('a call is charged once', () => {
  test('it is tried again before the answer began', async () => {
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
    ['an event has come', frames(numbered(1))],
    ['the answer has begun', ': OPENROUTER PROCESSING\n\n'],
  ])('never once %s', async (_name, text) => {
    const server = await serve((response) => begin(response).write(text, () => response.destroy()));
    expect((await readAll(openStream(server.origin))).error).toBeInstanceOf(ConnectionError);
    expect(server.received()).toBe(1);
  });

  test('401 is thrown once', async () => {
    const server = await serve(unauthorized);
    const stream = openStream(server.origin);
    const { events, error } = await readAll(stream);
    expect(events).toEqual([]);
    expect(error).toBeInstanceOf(AuthenticationError);
    await expect(stream.finish()).rejects.toBe(error);
    expect(server.received()).toBe(1);
  });
});

describe('a stream that is opened', () => {
  test('has its response and reads on', async () => {
    const server = await serve((response) => begin(response).end(frames(numbered(1), completed)));
    const stream = openStream(server.origin);
    const answer = opened(stream);
    const { data, response } = await answer.withResponse();
    expect(data).toBe(stream);
    expect(response.status).toBe(200);
    expect((await readAll(await answer)).events).toEqual([numbered(1), completed]);
    expect(server.received()).toBe(1);
  });

  test('throws at the await, once', async () => {
    const server = await serve(unauthorized);
    const stream = openStream(server.origin);
    const answer = opened(stream);
    await expect(answer).rejects.toThrow(AuthenticationError);
    expect((await answer.result()).error).toBeInstanceOf(AuthenticationError);
    expect((await readAll(stream)).error).toBeInstanceOf(AuthenticationError);
    expect(server.received()).toBe(1);
  });

  test('throws at the await where no stream came', async () => {
    const { signal } = new AbortController();
    const fetch = async () => answerOf([bytesOf('{}')], 'application/json');
    const stream = openStream('http://pieces.test', anyEnd, { fetch, signal });
    await expect(opened(stream)).rejects.toThrow('Expected an event stream');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('response()', () => {
  test('sends the request, and leaves the events', async () => {
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

  test('throws what the call came to', async () => {
    const server = await serve(unauthorized);
    const stream = openStream(server.origin);
    await expect(stream.response()).rejects.toThrow(AuthenticationError);
  });
});

describe('toReadableStream()', () => {
  test('has a line of JSON for each event', async () => {
    const stream = openStream([bytesOf(frames(numbered(1), { type: 'x', text: 'a\nb' }, completed))]);
    const lines = (await new Response(stream.toReadableStream()).text()).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      numbered(1),
      { type: 'x', text: 'a\nb' },
      completed,
    ]);
  });

  test('cancel closes the connection, while an event is waited for too', async () => {
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

  test('errors as the stream does', async () => {
    const stream = openStream([bytesOf(frames({ type: 'error', message: 'Broken' }))]);
    await expect(new Response(stream.toReadableStream()).text()).rejects.toThrow(ServerError);
  });
});

describe('finish()', () => {
  test('reads what nobody reads', async () => {
    const server = await serve((response) => begin(response).end(frames(completed)));
    await openStream(server.origin).finish();
    expect(server.received()).toBe(1);
  });

  test('waits for whoever reads', async () => {
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
  const pieces = [bytesOf(frames(numbered(1), numbered(2))), bytesOf(frames(completed))];

  test('reads on after one event, and the others are still there', async () => {
    const stream = openStream(pieces);
    const iterator = stream[Symbol.asyncIterator]();
    const first = await iterator.next();
    await stream.finish();
    const others = [await iterator.next(), await iterator.next()];
    expect([first, ...others].map(({ value }) => value)).toEqual(three);
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  test('reads on where lines were taken and not read, and they are still there', async () => {
    const stream = openStream(pieces);
    const lines = stream.toReadableStream();
    await stream.finish();
    expect(await new Response(lines).text()).toBe(three.map((one) => `${JSON.stringify(one)}\n`).join(''));
  });

  test('whoever reads beside it gets all events in order', async () => {
    const stream = openStream(pieces);
    const [{ events, error }] = await Promise.all([readAll(stream), stream.finish(), stream.finish()]);
    expect(events).toEqual(three);
    expect(error).toBeUndefined();
  });

  test('within the loop it is no wait for oneself', async () => {
    const stream = openStream(pieces);
    const events: unknown[] = [];
    for await (const event of stream) {
      events.push(event);
      await stream.finish();
    }
    expect(events).toEqual(three);
  });

  test('whoever reads after a failure gets its event and the failure too', async () => {
    const failed = { type: 'error', code: 'server_error', message: 'Broken' };
    const stream = openStream([bytesOf(frames(numbered(1), failed))]);
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    await expect(stream.finish()).rejects.toThrow('500 Broken');
    expect(await iterator.next()).toEqual({ done: false, value: failed });
    await expect(iterator.next()).rejects.toThrow('500 Broken');
  });

  test('what it read is not given after an abort', async () => {
    const stream = openStream(pieces);
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    const finishing = stream.finish();
    await wait(0);
    stream.abort();
    await finishing.catch(() => {});
    await expect(iterator.next()).rejects.toThrow(AbortError);
  });

  test('a failure that nobody waits for bothers nobody', async () => {
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
