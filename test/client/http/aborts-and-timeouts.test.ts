import { getEventListeners } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { send } from '../../../codegen/languages/typescript/runtime/call.ts';
import { AbortError, TimeoutError } from '../../../codegen/languages/typescript/runtime/errors.ts';
import { EventStream } from '../../../codegen/languages/typescript/runtime/event-stream.ts';
import { callOf, clientOf, failureOf, post, sendCall } from '../support/client.ts';
import { type Handler, sendJson, serve, serveJson } from '../support/server.ts';

const silent: Handler = () => {};

/** Sends half of a response. */
const half: Handler = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"half":');
};

function listeners({ signal }: AbortController): number {
  return getEventListeners(signal, 'abort').length;
}

test.each([
  ['before the response', silent],
  ['within the response', half],
  ['within an error body', (response) => void response.writeHead(400).write('{')] as [string, Handler],
])('a timeout %s ends the call', async (_, handler) => {
  const server = await serve(handler);
  const error = await failureOf(sendCall(clientOf(server, { timeout: 60_000 }), { timeout: 500 }));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ message: 'The request timed out after 500 ms.' });
  expect(server.received).toHaveLength(1);
  expect(await server.received[0]?.ended).toBe('left');
});

test('a timeout rejects even if fetch ignores the signal', async () => {
  const never = () => new Promise<never>(() => {});
  const server = await serveJson();
  expect(await failureOf(sendCall(clientOf(server, { fetch: never, timeout: 20 })))).toBeInstanceOf(
    TimeoutError,
  );
  expect(await failureOf(sendCall(clientOf(server, { apiKey: never, timeout: 20 })))).toBeInstanceOf(
    TimeoutError,
  );
  const core = clientOf(server, { timeout: 20 });
  core.use({ onRequest: never });
  expect(await failureOf(sendCall(core))).toBeInstanceOf(TimeoutError);
  expect(server.received).toHaveLength(0);
});

test.each([Number.POSITIVE_INFINITY, 2 ** 31, Number.MAX_SAFE_INTEGER])(
  'a timeout may be %d',
  async (timeout) => {
    const server = await serve((response) => setTimeout(() => sendJson(response, { ok: true }), 50));
    expect(await sendCall(clientOf(server, { timeout }))).toEqual({ ok: true });
  },
);

test('the timeout of a stream ends when it begins', async () => {
  const server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: 1\n\n');
    setTimeout(() => response.end('data: 2\n\ndata: [DONE]\n\n'), 2600);
  });
  const format = { discriminator: 'type', finalEvents: [], errorEvents: [], sentinel: '[DONE]' };
  const events: unknown[] = [];
  for await (const event of new EventStream(clientOf(server, { timeout: 2000 }), callOf(), format, {}))
    events.push(event);
  expect(events).toEqual([1, 2]);
});

test('a stream that does not begin in time throws a TimeoutError', async () => {
  const server = await serve(silent);
  const format = { discriminator: 'type', finalEvents: [], errorEvents: [] };
  const stream = new EventStream(clientOf(server, { timeout: 50 }), callOf(), format, {});
  expect(await failureOf(stream.response())).toBeInstanceOf(TimeoutError);
});

test('an already aborted signal sends no request and does not call the apiKey function', async () => {
  const server = await serveJson();
  const requests: string[] = [];
  const apiKey = () => {
    requests.push('key');
    return 'key';
  };
  const reason = new Error('not wanted');
  const signal = AbortSignal.abort(reason);
  for (const promise of [
    sendCall(clientOf(server, { apiKey }), { signal }),
    sendCall(clientOf(server, { apiKey, signal })),
  ]) {
    const error = await failureOf(promise);
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: reason });
  }
  expect(server.received).toHaveLength(0);
  expect(requests).toEqual([]);
});

test.each([
  ['before the response', silent],
  ['within the response', half],
])('a call that is aborted %s closes its connection', async (_, handler) => {
  const controller = new AbortController();
  const server = await serve((response, request, count) => {
    handler(response, request, count);
    setTimeout(() => controller.abort(), 50);
  });
  const error = await failureOf(sendCall(clientOf(server), { signal: controller.signal }));
  expect(error).toBeInstanceOf(AbortError);
  expect(await server.received[0]?.ended).toBe('left');
  expect(server.received).toHaveLength(1);
  expect(listeners(controller)).toBe(0);
});

test("the client's signal aborts every call", async () => {
  const controller = new AbortController();
  const server = await serve((_, __, count) => {
    if (count === 2) controller.abort();
  });
  const core = clientOf(server, { signal: controller.signal });
  const failures = await Promise.all([failureOf(sendCall(core)), failureOf(sendCall(core))]);
  expect(failures.map((error) => error instanceof AbortError)).toEqual([true, true]);
});

test('a call that waits for a retry is aborted at once', async () => {
  const controller = new AbortController();
  const server = await serve((response) => {
    sendJson(response, {}, 429, { 'retry-after': '59' });
    setTimeout(() => controller.abort(), 100);
  });
  const error = await failureOf(sendCall(clientOf(server), { signal: controller.signal }));
  expect(error).toBeInstanceOf(AbortError);
  expect(server.received).toHaveLength(1);
  expect(listeners(controller)).toBe(0);
});

test('an abort after the response has no effect', async () => {
  const server = await serveJson();
  const controller = new AbortController();
  const { data, response } = await sendCall(clientOf(server), { signal: controller.signal }).withResponse();
  controller.abort();
  expect(data).toEqual({ ok: true });
  expect(response.status).toBe(200);
});

test('signals keep no listeners after a call', async () => {
  const all = new AbortController();
  const one = new AbortController();
  const server = await serve((response, { method }, count) =>
    sendJson(response, {}, method === 'POST' ? 400 : count % 2 === 0 ? 200 : 503, { 'retry-after-ms': '1' }),
  );
  const core = clientOf(server, { signal: all.signal });
  const options = { signal: one.signal };
  for (let count = 0; count < 20; count += 1) await sendCall(core, options);
  await failureOf(send(core, post({}), options));
  await failureOf(sendCall(core, { ...options, baseUrl: 'nonsense' }));
  expect([listeners(all), listeners(one)]).toEqual([0, 0]);
});

test('no timers remain after a call', async () => {
  const set = vi.spyOn(globalThis, 'setTimeout');
  const cleared = vi.spyOn(globalThis, 'clearTimeout');
  onTestFinished(() => void vi.restoreAllMocks());
  const controller = new AbortController();
  const server = await serve((response, _, count) => {
    sendJson(response, {}, count === 1 ? 200 : 429, { 'retry-after': '59' });
    if (count === 2) controller.abort();
  });
  const core = clientOf(server, { timeout: 3_000_000 });
  await sendCall(core);
  await failureOf(sendCall(core, { signal: controller.signal }));
  await failureOf(sendCall(core, { maxRetries: 0 }));
  const ours = set.mock.results.filter((_, index) => {
    const [, delay] = set.mock.calls[index] ?? [];
    return delay === 3_000_000 || delay === 59_000;
  });
  expect(ours.length).toBeGreaterThanOrEqual(3);
  const ids = cleared.mock.calls.map(([id]) => id);
  for (const { value } of ours) expect(ids).toContain(value);
});

test('using only one method of a call causes no unhandled rejection', async () => {
  const unhandled: unknown[] = [];
  const keep = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', keep);
  onTestFinished(() => void process.off('unhandledRejection', keep));
  const server = await serve((response) => sendJson(response, {}, 400));
  const controller = new AbortController();
  await sendCall(clientOf(server)).result();
  await failureOf(sendCall(clientOf(server)).withResponse());
  await sendCall(clientOf(server))
    .map((data) => data)
    .result();
  await sendCall(clientOf(server)).catch(() => {});
  await sendCall(clientOf(server), { signal: AbortSignal.abort() }).result();
  await sendCall(clientOf(server, { fetch: () => new Promise(() => {}) }), { timeout: 20 }).result();
  await sendCall(clientOf(server), { signal: controller.signal }).result();
  controller.abort();
  await new Promise((done) => setTimeout(done, 50));
  expect(unhandled).toEqual([]);
});

test('many concurrent calls can share a signal without a warning', async () => {
  const warnings: string[] = [];
  const keep = ({ message }: Error) => void warnings.push(message);
  process.on('warning', keep);
  onTestFinished(() => void process.off('warning', keep));
  const server = await serve((response, { url }, count) =>
    sendJson(response, {}, url === '/things' || count % 15 === 0 ? 200 : 503, { 'retry-after-ms': '0' }),
  );
  const { signal } = new AbortController();
  const core = clientOf(server, { signal });
  await Promise.all(Array.from({ length: 40 }, () => sendCall(core, { signal })));
  await sendCall(core, { maxRetries: 20 }, { path: '/retried' });
  await new Promise((done) => setTimeout(done, 20));
  expect(warnings).toEqual([]);
});

test.each([
  ['aborted', (controller: AbortController) => controller.abort()],
  ['timed out', () => {}],
])('a call that was %s is not retried in the background', async (_, abort) => {
  let tries = 0;
  let promise = () => {};
  const controller = new AbortController();
  const core = clientOf(await serveJson(), {
    timeout: 50,
    fetch: () => {
      tries += 1;
      return new Promise((done) => {
        promise = () => done(new Response('', { status: 503, headers: { 'retry-after-ms': '1' } }));
      });
    },
  });
  const failure = failureOf(sendCall(core, { signal: controller.signal }));
  await vi.waitUntil(() => tries === 1);
  abort(controller);
  await failure;
  promise();
  await new Promise((done) => setTimeout(done, 50));
  expect(tries).toBe(1);
});
