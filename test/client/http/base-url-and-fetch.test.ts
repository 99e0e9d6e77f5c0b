import { expect, test } from 'vitest';
import { makeCore } from '../../../codegen/languages/typescript/runtime/client.ts';
import { ConnectionError } from '../../../codegen/languages/typescript/runtime/errors.ts';
import { api, clientOf, failureOf, recordLog, secret, sendCall } from '../support/client.ts';
import { sendJson, serve, serveJson } from '../support/server.ts';

test.each([
  ['', '/things'],
  ['/', '/things'],
  ['/api/v1', '/api/v1/things'],
  ['/api/v1/', '/api/v1/things'],
])('a base URL that ends with %j', async (end, url) => {
  const server = await serveJson();
  await sendCall(clientOf({ origin: server.origin + end }));
  await sendCall(makeCore(api, { apiKey: secret, baseUrl: server.origin + end }));
  await sendCall(makeCore(api, { apiKey: secret }), { baseUrl: server.origin + end });
  expect(server.received.map((request) => request.url)).toEqual([url, url, url]);
});

test('the base URL of a call overrides those of the client, the operation and the API', async () => {
  const server = await serveJson();
  const at = (path: string) => `${server.origin}/${path}`;
  const described = { ...api, baseUrl: at('api') };
  const core = makeCore(described, { apiKey: secret });
  const moved = makeCore(described, { apiKey: secret, baseUrl: at('client') });
  await sendCall(core);
  await sendCall(core, {}, { baseUrl: at('operation') });
  await sendCall(moved, {}, { baseUrl: at('operation') });
  await sendCall(moved, { baseUrl: at('call') }, { baseUrl: at('operation') });
  await sendCall(moved, { baseUrl: undefined });
  expect(server.received.map(({ url }) => url.split('/')[1])).toEqual([
    'api',
    'operation',
    'client',
    'call',
    'client',
  ]);
});

test('a custom fetch receives the request, set for the client or for a call', async () => {
  const server = await serve((response, { headers }) => sendJson(response, headers['x-by'] ?? null));
  const by = (name: string) => (request: Request) => {
    expect(request).toBeInstanceOf(Request);
    request.headers.set('x-by', name);
    return fetch(request);
  };
  const core = clientOf(server, { fetch: by('client') });
  expect(await sendCall(core)).toBe('client');
  expect(await sendCall(core, { fetch: by('call') })).toBe('call');
  expect(await sendCall(core, { fetch: undefined })).toBe('client');
});

test('the global fetch is looked up at each call', async () => {
  const core = clientOf(await serveJson());
  const { fetch } = globalThis;
  globalThis.fetch = async () => Response.json({ replaced: true });
  try {
    expect(await sendCall(core)).toEqual({ replaced: true });
  } finally {
    globalThis.fetch = fetch;
  }
});

test('errors of fetch, synchronous or not, become a ConnectionError', async () => {
  const cause = new Error('the proxy is down');
  const server = await serveJson();
  for (const broken of [
    () => Promise.reject(cause),
    () => {
      throw cause;
    },
  ]) {
    const error = await failureOf(sendCall(clientOf(server, { fetch: broken, maxRetries: 0 })));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      cause,
      message: 'GET /things: connection failed: the proxy is down',
    });
  }
});

test('a fetch may reject with anything', async () => {
  const server = await serveJson();
  for (const odd of [undefined, null, 'a text', 7, {}]) {
    const fetch = () => Promise.reject(odd);
    expect(await failureOf(sendCall(clientOf(server, { fetch, maxRetries: 0 })))).toBeInstanceOf(
      ConnectionError,
    );
  }
});

test('an invalid base URL throws a ClientError and is not retried', async () => {
  const { logger, text } = recordLog();
  const error = await failureOf(sendCall(clientOf({ origin: 'nowhere' }, { logger, logLevel: 'info' })));
  expect(error).toMatchObject({ name: 'ClientError', message: expect.stringContaining('baseUrl') });
  expect(text()).toBe('');
});
