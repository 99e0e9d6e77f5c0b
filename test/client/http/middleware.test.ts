import type { Middleware } from 'openapi-fetch';
import { expect, test } from 'vitest';
import { send } from '../../../codegen/languages/typescript/runtime/call.ts';
import { ConnectionError } from '../../../codegen/languages/typescript/runtime/errors.ts';
import { clientOf, failureOf, post, sendCall } from '../support/client.ts';
import { refusedOrigin, sendJson, serve, serveJson } from '../support/server.ts';

test('middleware runs on every attempt and can change the request', async () => {
  const server = await serve((response, _, count) =>
    sendJson(response, { count }, count < 3 ? 503 : 200, { 'retry-after-ms': '1' }),
  );
  const calls: string[] = [];
  const core = clientOf(server);
  core.use({
    onRequest({ request, schemaPath }) {
      calls.push(`${request.method} ${schemaPath}`);
      request.headers.set('x-try', String(calls.length));
    },
    onResponse({ response }) {
      calls.push(String(response.status));
    },
  });
  await send(core, post({ a: 1 }));
  expect(calls).toEqual(['POST /things', '503', 'POST /things', '503', 'POST /things', '200']);
  expect(server.received.map(({ headers }) => headers['x-try'])).toEqual(['1', '3', '5']);
});

test('middleware can return another request or a response', async () => {
  const server = await serveJson();
  const core = clientOf(server);
  core.use({ onRequest: ({ request }) => new Request(`${request.url}?more=1`, request) });
  await sendCall(core);
  expect(server.received[0]?.url).toBe('/things?more=1');
  core.use({ onRequest: () => Response.json({ cached: true }) });
  expect(await sendCall(core)).toEqual({ cached: true });
  expect(server.received).toHaveLength(1);
});

test('middleware can change the response', async () => {
  const core = clientOf(await serveJson());
  core.use({ onResponse: () => Response.json({ error: { message: 'blocked' } }, { status: 403 }) });
  expect(await failureOf(sendCall(core))).toMatchObject({ status: 403, message: '403 blocked' });
});

test('onError runs for a failed connection and can return a response', async () => {
  const core = clientOf({ origin: await refusedOrigin() }, { maxRetries: 1 });
  const errors: unknown[] = [];
  const watch: Middleware = {
    onError: ({ error }) => {
      errors.push(error);
    },
  };
  core.use(watch);
  expect(await failureOf(sendCall(core))).toBeInstanceOf(ConnectionError);
  expect(errors).toHaveLength(2);
  core.use({ onError: () => Response.json({ fallback: true }) });
  expect(await sendCall(core)).toEqual({ fallback: true });
});

test.each(
  (['onRequest', 'onResponse'] as const).flatMap((name) =>
    [
      new RangeError('own range error'),
      new TypeError('own type error'),
      new ConnectionError('own connection error'),
    ].map((own) => [name, own] as const),
  ),
)(
  'an error thrown by middleware reaches the caller unchanged, and the request is not retried: %s, %s',
  async (name, own) => {
    const server = await serveJson();
    const core = clientOf(server);
    const refuse = () => {
      throw own;
    };
    core.use(name === 'onRequest' ? { onRequest: refuse } : { onResponse: refuse });
    expect(await failureOf(sendCall(core))).toBe(own);
    expect(server.received.length).toBeLessThanOrEqual(1);
  },
);

test('an error returned by onError is thrown unchanged and not retried', async () => {
  const own = new TypeError('own type error');
  const core = clientOf({ origin: await refusedOrigin() });
  let count = 0;
  core.use({
    onError: () => {
      count += 1;
      return own;
    },
  });
  expect(await failureOf(sendCall(core))).toBe(own);
  expect(count).toBe(1);
});

test('middleware receives the path template and frozen options', async () => {
  const server = await serveJson();
  const core = clientOf(server);
  const calls: unknown[] = [];
  core.use({
    onRequest({ schemaPath, options }) {
      calls.push(schemaPath, Object.isFrozen(options));
    },
  });
  await sendCall(core, {}, { path: '/things/a%20b', template: '/things/{id}' });
  await sendCall(core);
  expect(calls).toEqual(['/things/{id}', true, '/things', true]);
  expect(server.received[0]?.url).toBe('/things/a%20b');
});
