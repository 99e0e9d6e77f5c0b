import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { send } from '../../../codegen/languages/typescript/runtime/call.ts';
import {
  ApiError,
  ConnectionError,
  RateLimitError,
  ServerError,
} from '../../../codegen/languages/typescript/runtime/errors.ts';
import { EventStream } from '../../../codegen/languages/typescript/runtime/event-stream.ts';
import { retryDelay } from '../../../codegen/languages/typescript/runtime/retry.ts';
import { callOf, clientOf, failureOf, post, recordLog, sendCall } from '../support/client.ts';
import { type Handler, refusedOrigin, sendJson, serve, serveJson } from '../support/server.ts';

const soon = { 'retry-after-ms': '1' };

/** Responds with an error status to the first requests. */
function failing(status: number, times: number, headers: Readonly<Record<string, string>> = soon): Handler {
  return (response, _, count) =>
    count <= times
      ? sendJson(response, { error: { message: 'busy' } }, status, headers)
      : sendJson(response, { count });
}

test.each([408, 409, 429, 500, 502, 503, 524, 529])('status %i is retried at most twice', async (status) => {
  const server = await serve(failing(status, 2));
  expect(await sendCall(clientOf(server))).toEqual({ count: 3 });
  const hopeless = await serve(failing(status, 99));
  expect(await failureOf(sendCall(clientOf(hopeless)))).toMatchObject({ status });
  expect(hopeless.received).toHaveLength(3);
});

test.each([300, 400, 401, 402, 403, 404, 405, 410, 413, 422, 451])(
  'status %i is not retried',
  async (status) => {
    const server = await serve(failing(status, 99));
    const error = await failureOf(sendCall(clientOf(server)));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status });
    expect(server.received).toHaveLength(1);
  },
);

test('every attempt sends the same request', async () => {
  const server = await serve(failing(503, 2));
  await send(clientOf(server), post({ input: 'Grüße' }), { headers: { 'X-One': 'two' } });
  const [first, ...others] = server.received.map(({ method, url, headers, body }) => ({
    method,
    url,
    headers,
    body: body.toString(),
  }));
  expect(first?.body).toBe('{"input":"Grüße"}');
  expect(others).toEqual([first, first]);
});

test('maxRetries can be set for the client and for a call', async () => {
  const tries = async (all: number | undefined, one: number | undefined) => {
    const server = await serve(failing(500, 99));
    await failureOf(sendCall(clientOf(server, { maxRetries: all }), { maxRetries: one }));
    return server.received.length;
  };
  expect(await tries(undefined, undefined)).toBe(3);
  expect(await tries(0, undefined)).toBe(1);
  expect(await tries(4, undefined)).toBe(5);
  expect(await tries(4, 0)).toBe(1);
  expect(await tries(0, 1)).toBe(2);
});

test.each([
  ['retry-after-ms', { 'retry-after-ms': '0' }],
  ['seconds', { 'retry-after': '0' }],
  ['a fraction of a second', { 'retry-after': '0.001' }],
  ['a date in the past', { 'retry-after': new Date(Date.now() - 5000).toUTCString() }],
  ['both', { 'retry-after-ms': '1', 'retry-after': '3600' }],
  ['invalid values', { 'retry-after': 'soon', 'retry-after-ms': '' }],
])('the delay that a header sets: %s', async (_, headers) => {
  const server = await serve(failing(429, 1, headers));
  expect(await sendCall(clientOf(server))).toEqual({ count: 2 });
});

test.each([
  ['retry-after-ms', { 'retry-after-ms': '60001' }],
  ['seconds', { 'retry-after': '61' }],
  ['an infinite number', { 'retry-after': 'Infinity' }],
  ['a date', { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }],
])('a wait of more than a minute is left to the caller: %s', async (_, headers) => {
  const server = await serve(failing(429, 1, headers));
  expect(await failureOf(sendCall(clientOf(server)))).toBeInstanceOf(RateLimitError);
  expect(server.received).toHaveLength(1);
});

const failed = (headers: Readonly<Record<string, string>>) =>
  new RateLimitError({ status: 429, headers: new Headers(headers), body: '' });

test('the wait before a retry follows the response headers', () => {
  expect(retryDelay(failed({ 'retry-after-ms': '1234.5' }), 0)).toBe(1234.5);
  expect(retryDelay(failed({ 'retry-after': '7' }), 9)).toBe(7000);
  expect(retryDelay(failed({ 'retry-after': '1.5' }), 0)).toBe(1500);
  const date = retryDelay(failed({ 'retry-after': new Date(Date.now() + 40_000).toUTCString() }), 0);
  expect(date).toBeGreaterThan(30_000);
  expect(date).toBeLessThanOrEqual(40_000);
});

test('a date is compared with the clock of the server', () => {
  const now = Date.now() - 3_600_000;
  const wait = retryDelay(
    failed({ date: new Date(now).toUTCString(), 'retry-after': new Date(now + 30_000).toUTCString() }),
    0,
  );
  expect(wait).toBe(30_000);
});

test.each(['soon 5', 'May 5', '2030-05-05', 'tomorrow at 10:00:00'])('Retry-After %j is ignored', (text) => {
  expect(failed({ 'retry-after': text }).retryAfter).toBeUndefined();
  expect(retryDelay(failed({ 'retry-after': text }), 0)).toBeLessThanOrEqual(500);
});

test('an error has the wait that the API requests, in milliseconds', () => {
  expect(failed({ 'retry-after': '90' }).retryAfter).toBe(90_000);
  expect(failed({}).retryAfter).toBeUndefined();
});

test.each([
  [0, 500],
  [1, 1000],
  [2, 2000],
  [3, 4000],
  [4, 8000],
  [5, 8000],
  [2000, 8000],
])('the wait doubles up to eight seconds, less a random quarter: after %i tries', (attempt, most) => {
  for (const headers of [{}, { 'retry-after': '' }, { 'retry-after': '-1' }, { 'retry-after-ms': 'x' }]) {
    const wait = retryDelay(failed(headers), attempt);
    expect(wait).toBeLessThanOrEqual(most);
    expect(wait).toBeGreaterThanOrEqual(most * 0.75);
  }
});

test('a refused connection is retried', async () => {
  const server = await serveJson();
  const refused = await refusedOrigin();
  let tries = 0;
  const core = clientOf(server, {
    fetch: (request) => {
      tries += 1;
      return tries === 1 ? fetch(refused) : fetch(request);
    },
  });
  expect(await sendCall(core)).toEqual({ ok: true });
  const error = await failureOf(sendCall(clientOf({ origin: refused }), { maxRetries: 1 }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({
    message: expect.stringMatching(/GET \/things: connection failed: .*ECONNREFUSED/),
  });
});

test('a connection reset before the response is retried', async () => {
  const server = await serve((response, _, count) =>
    count === 1 ? response.socket?.resetAndDestroy() : sendJson(response, { count }),
  );
  expect(await send(clientOf(server), post({}))).toEqual({ count: 2 });
});

test('a response that is not HTTP throws a ConnectionError', async () => {
  const server = createServer((socket) => socket.end('220 mail.example.com ESMTP\r\n'));
  onTestFinished(() => void server.close());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const core = clientOf({ origin: `http://127.0.0.1:${port}` }, { maxRetries: 0 });
  expect(await failureOf(sendCall(core))).toBeInstanceOf(ConnectionError);
});

test('a call is not retried after the response began', async () => {
  const server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"half":', () => response.destroy());
  });
  expect(await failureOf(sendCall(clientOf(server)))).toBeInstanceOf(ConnectionError);
  expect(server.received).toHaveLength(1);
});

test('a call is not retried when an error body is cut off', async () => {
  const server = await serve((response) => {
    response.writeHead(500, { 'content-type': 'application/json', ...soon });
    response.write('{"error":', () => response.destroy());
  });
  expect(await failureOf(sendCall(clientOf(server)))).toBeInstanceOf(ConnectionError);
  expect(server.received).toHaveLength(1);
});

test('a streamed body is not sent again', async () => {
  const server = await serve(failing(503, 99));
  const body = new Blob(['streamed']).stream();
  const call = callOf({ method: 'POST', body, contentType: 'text/plain' });
  expect(await failureOf(send(clientOf(server), call))).toBeInstanceOf(ServerError);
  expect(server.received.map((request) => request.body.toString())).toEqual(['streamed']);
});

const streamCall = post({ stream: true }, { accept: 'text/event-stream' });
const format = { discriminator: 'type', finalEvents: [], errorEvents: [], sentinel: '[DONE]' };

async function collect(stream: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const events: unknown[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

test('a stream is retried until it begins', async () => {
  const server = await serve((response, request, count) => {
    if (count < 3) return failing(429, 99)(response, request, count);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    return response.end('data: {"type":"a"}\n\ndata: [DONE]\n\n');
  });
  expect(await collect(new EventStream(clientOf(server), streamCall, format, {}))).toEqual([{ type: 'a' }]);
  expect(server.received).toHaveLength(3);
});

test('a stream with status 401 is requested once and throws once', async () => {
  const server = await serve(failing(401, 99));
  const stream = new EventStream(clientOf(server), streamCall, format, {});
  expect(await failureOf(collect(stream))).toMatchObject({ status: 401, name: 'AuthenticationError' });
  expect(server.received).toHaveLength(1);
});

test('a broken stream is not retried', async () => {
  const server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {"type":"a"}\n\n', () => response.destroy());
  });
  const stream = new EventStream(clientOf(server), streamCall, format, {});
  expect(await failureOf(collect(stream))).toBeInstanceOf(ConnectionError);
  expect(server.received).toHaveLength(1);
});

test('retries are logged at level info', async () => {
  const server = await serve(failing(503, 1));
  const { logger, text } = recordLog();
  await sendCall(clientOf(server, { logger, logLevel: 'info' }));
  expect(text()).toMatch(/GET \/things: 503/);
  expect(text()).toMatch(/GET \/things.* retrying in 1 ms/);
  expect(text()).toMatch(/GET \/things: 200/);
});

test('a timeout of undici is not retried', async () => {
  // undici throws this after five minutes without headers, regardless of `timeout`. The server may still be working.
  let tries = 0;
  const core = clientOf(await serveJson(), {
    fetch: () => {
      tries += 1;
      const cause = Object.assign(new Error('Headers Timeout Error'), { code: 'UND_ERR_HEADERS_TIMEOUT' });
      return Promise.reject(new TypeError('fetch failed', { cause }));
    },
  });
  expect(await failureOf(sendCall(core))).toMatchObject({ name: 'TimeoutError' });
  expect(tries).toBe(1);
});

describe.each(['maxRetries', 'timeout', 'idleTimeout'])('%s', (name) => {
  test.each([Number.NaN, -1, Number.NEGATIVE_INFINITY, '5', 'soon', {}, true])(
    'rejects the invalid value %j before a request is sent',
    async (value) => {
      const server = await serve(failing(500, 99));
      const expected = { name: 'ClientError', message: expect.stringContaining(name) };
      const wrong: object = { [name]: value };
      for (const stream of [
        new EventStream(clientOf(server, wrong), streamCall, format, {}),
        new EventStream(clientOf(server), streamCall, format, wrong),
      ])
        expect(await failureOf(collect(stream))).toMatchObject(expected);
      if (name !== 'idleTimeout')
        expect(await failureOf(sendCall(clientOf(server), wrong))).toMatchObject(expected);
      expect(server.received).toHaveLength(0);
    },
  );

  test('may be Infinity', async () => {
    const server = await serve(failing(500, 3));
    const options = { maxRetries: 3, [name]: Number.POSITIVE_INFINITY };
    expect(await sendCall(clientOf(server), options)).toEqual({ count: 4 });
  });
});
