import { expect, expectTypeOf, test } from 'vitest';
import { ApiPromise } from '../../../codegen/languages/typescript/runtime/api-promise.ts';
import { send } from '../../../codegen/languages/typescript/runtime/call.ts';
import { ClientError } from '../../../codegen/languages/typescript/runtime/errors.ts';
import { callOf, clientOf, failureOf, sendCall } from '../support/client.ts';
import { serve, serveJson } from '../support/server.ts';

async function callServer(
  type: string | undefined,
  body: string | Uint8Array,
  { status = 200, accept = '*/*', isBodyOptional = false } = {},
): Promise<unknown> {
  const headers = type === undefined ? {} : { 'content-type': type };
  const server = await serve((response) => response.writeHead(status, headers).end(body));
  return sendCall(clientOf(server), {}, { accept, isBodyOptional });
}

const onlyJson = ['application/json', 'application/problem+json;q=0.5, application/json'];

test.each(onlyJson)('accept %s: an HTML page of a proxy throws a ClientError', async (accept) => {
  const page = `<h1>Log in</h1>${'x'.repeat(1000)}`;
  for (const type of ['text/html; charset=utf-8', 'text/plain', 'application/octet-stream']) {
    const error = await failureOf(callServer(type, page, { accept }));
    expect(error).toBeInstanceOf(ClientError);
    expect(error).toMatchObject({
      name: 'ClientError',
      message: `Expected JSON, got ${type}: ${page.slice(0, 200)}`,
    });
  }
});

test.each(onlyJson)('accept %s: other JSON types, and JSON without a type, are parsed', async (accept) => {
  expect(await callServer('application/vnd.api+json', '{}', { accept })).toEqual({});
  expect(await callServer(undefined, '{"a":1}', { accept })).toEqual({ a: 1 });
  expect(await failureOf(callServer(undefined, 'no JSON', { accept }))).toMatchObject({
    message: 'The response is not valid JSON: no JSON',
  });
});

test.each(onlyJson)('accept %s: an empty body throws unless it is documented', async (accept) => {
  for (const status of [200, 204])
    expect(await failureOf(callServer(undefined, '', { accept, status }))).toMatchObject({
      name: 'ClientError',
      message: 'Expected JSON, got an empty body',
    });
  expect(await callServer('text/html', '', { accept, isBodyOptional: true })).toBeUndefined();
});

test.each([
  ['{"error":{"code":429,"message":"slow down"}}', 429, 'RateLimitError', '429 slow down'],
  ['{"error":{"code":1}}', 500, 'ServerError', '500'],
  [
    '{"type":"error","error":{"type":"authentication_error","message":"no"}}',
    401,
    'AuthenticationError',
    '401 no',
  ],
  ['{"error":"broken","user_id":"u"}', 500, 'ServerError', '500 broken'],
])('the error %s with status 200 throws', async (body, status, name, message) => {
  const error = await failureOf(callServer('application/json', body, { accept: 'application/json' }));
  expect(error).toMatchObject({ status, name, message, body: JSON.parse(body) });
});

test.each(['{"error":null}', '{"error":"","data":1}', '{"error":{"code":1},"id":"r"}', '[]', '"error"'])(
  'the body %s is not an error',
  async (body) => {
    expect(await callServer('application/json', body, { accept: 'application/json' })).toEqual(
      JSON.parse(body),
    );
  },
);

test.each([
  ['application/json', '{"a":[1,null]}', { a: [1, null] }],
  ['application/json; charset=utf-8', '"ü"', 'ü'],
  ['Application/JSON', 'null', null],
  ['application/problem+json', '{}', {}],
  ['application/vnd.api+json;v=1', '0', 0],
  ['application/json', '\uFEFF{"bom":true}', { bom: true }],
  ['application/json', '', undefined],
  ['text/plain', 'plain', 'plain'],
  ['text/plain', '{"a":1}', '{"a":1}'],
  ['text/csv; header=present', 'a,b', 'a,b'],
  ['application/xml', '<a/>', '<a/>'],
  ['application/atom+xml; charset=utf-8', '<a/>', '<a/>'],
  ['application/yaml', 'a: 1', 'a: 1'],
  [undefined, 'no type', 'no type'],
  [undefined, '', undefined],
])('%s: %j', async (type, body, expected) => {
  expect(await callServer(type, body)).toEqual(expected);
});

test.each(['application/octet-stream', 'image/png', 'application/x-ndjson', 'application/json-seq'])(
  '%s is returned as a Blob',
  async (type) => {
    const bytes = Uint8Array.of(0, 255, 13, 10, 195);
    const blob = await callServer(type, bytes);
    if (!(blob instanceof Blob)) throw new Error('no Blob');
    expect(blob.type).toBe(type);
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
  },
);

test.each([204, 205])('%i has no body', async (status) => {
  expect(await callServer(undefined, '', { status })).toBeUndefined();
});

test('a HEAD response has no body', async () => {
  const server = await serveJson();
  const { data, response } = await send(
    clientOf(server),
    callOf({ method: 'HEAD', isBodyOptional: true }),
  ).withResponse();
  expect(data).toBeUndefined();
  expect(response.headers.get('content-type')).toBe('application/json');
});

test('invalid JSON throws a ClientError', async () => {
  for (const body of ['<html>', '{"half":', 'undefined']) {
    const error = await failureOf(callServer('application/json', body));
    expect(error).toMatchObject({ name: 'ClientError', cause: expect.any(SyntaxError) });
    expect(error).toBeInstanceOf(ClientError);
  }
});

test('a large response is returned completely', async () => {
  const text = 'ü€😀'.repeat(500_000);
  expect(await callServer('application/json', JSON.stringify(text))).toBe(text);
});

test('withResponse() returns status and headers', async () => {
  const server = await serve((response) =>
    response.writeHead(201, { 'content-type': 'application/json', 'x-limit': '7' }).end('{"a":1}'),
  );
  const call = send<{ readonly a: number }>(clientOf(server), callOf());
  const { data, response } = await call.withResponse();
  expectTypeOf(data.a).toEqualTypeOf<number>();
  expect(data).toEqual({ a: 1 });
  expect(response.status).toBe(201);
  expect(response.headers.get('x-limit')).toBe('7');
  expect(response.bodyUsed).toBe(true);
  expect(await call).toBe(data);
});

test('a call returns a promise and sends one request', async () => {
  const server = await serveJson();
  const call = sendCall(clientOf(server));
  expect(call).toBeInstanceOf(ApiPromise);
  expect(Object.prototype.toString.call(call)).toBe('[object ApiPromise]');
  const steps: string[] = [];
  await Promise.all([
    call.then(() => steps.push('then')),
    call.finally(() => steps.push('finally')),
    call.withResponse(),
    call.result(),
    call.catch(() => steps.push('catch')),
  ]);
  expect(steps.sort()).toEqual(['finally', 'then']);
  expect(server.received).toHaveLength(1);
});

test('map() converts the data and keeps the response', async () => {
  const server = await serveJson();
  const changed = sendCall(clientOf(server)).map((data) => JSON.stringify(data));
  const { data, response } = await changed.withResponse();
  expect([data, response.status]).toEqual(['{"ok":true}', 200]);
});
