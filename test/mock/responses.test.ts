import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Mock } from '../../codegen/mock/start.ts';
import { lastObjections, serve, serveText } from './support/serve.ts';

const shop = fileURLToPath(new URL('shop.yaml', import.meta.url));
const spec = fileURLToPath(new URL('../../spec/openapi.yaml', import.meta.url));

let mock: Mock;

beforeEach(async () => {
  mock = await serve(shop);
});

afterEach(() => mock.close());

const order = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${mock.url}/orders`, {
    method: 'POST',
    body,
    headers: { 'X-Key': 'k', 'Content-Type': 'application/json', ...headers },
  });

describe('default responses', () => {
  test('a request that matches a documented sample gets the response example of the same name', async () => {
    expect(await (await order('{"count":2,"item":"tea"}')).json()).toMatchObject({ id: 1, item: 'tea' });
    expect(await (await order('{"item":"coffee"}')).json()).toMatchObject({ id: 2, item: 'coffee' });
    expect(mock.requests.map(({ sample }) => sample)).toEqual(['tea', 'coffee']);
  });

  test('another request gets the first example', async () => {
    const response = await order('{"item":"milk"}');
    expect([response.status, await response.json()]).toEqual([
      201,
      { id: 1, item: 'tea', count: 2, state: 'new' },
    ]);
  });

  test('a response without examples is generated from its schema, with optional properties', async () => {
    const response = await fetch(`${mock.url}/orders/7`);
    expect(await response.json()).toEqual({ id: 1, state: 'new', item: 'string' });
    expect(lastObjections(mock)).toEqual([]);
  });

  test('responses have the headers with an example and the required headers', async () => {
    const { headers } = await fetch(`${mock.url}/orders?limit=1`);
    expect(['x-total', 'x-page', 'x-unsure'].map((name) => headers.get(name))).toEqual(['3', 'p 1', null]);
  });

  test('a response without content has no body', async () => {
    const response = await fetch(`${mock.url}/orders/7`, { method: 'DELETE' });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      204,
      null,
      '',
    ]);
  });

  test.each([
    ['text/csv', 200, 'text/csv'],
    ['text/*;q=0.5, application/json;q=0.4', 200, 'text/csv'],
    ['application/json;q=0.9, */*;q=0.1', 200, 'application/json'],
    ['*/*', 200, 'application/json'],
    ['image/png', 406, 'application/problem+json'],
    ['*/*, application/json;q=0', 200, 'text/csv'],
  ])('the media type is negotiated by Accept: %s', async (accept, status, type) => {
    const response = await fetch(`${mock.url}/orders?limit=1`, { headers: { Accept: accept } });
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  });
});

describe('Prefer header', () => {
  const prefer = async (text: string) => {
    const response = await order('{"item":"tea"}', { Prefer: text });
    return [response.status, response.headers.get('preference-applied'), await response.json()];
  };

  test('code selects a documented status code', async () => {
    expect(await prefer('code=422')).toEqual([
      422,
      'code=422',
      { errors: [{ message: 'string' }], status: 422 },
    ]);
  });

  test('code selects an undeclared status code', async () => {
    expect(await prefer('code=503')).toEqual([
      503,
      'code=503',
      expect.objectContaining({ title: 'Service Unavailable' }),
    ]);
  });

  test('example selects an example and rejects an unknown name', async () => {
    expect(await prefer('example="coffee"')).toEqual([
      201,
      'example=coffee',
      expect.objectContaining({ id: 2 }),
    ]);
    expect(await prefer('example=juice')).toEqual([
      400,
      'example=juice',
      expect.objectContaining({ detail: 'preference.example must be one of tea, coffee, but is juice.' }),
    ]);
  });

  test('several preferences are applied and unknown ones ignored', async () => {
    expect((await prefer('respond-async, code=422; delay=1ms, wait=10')).slice(0, 2)).toEqual([
      422,
      'code=422, delay=1ms',
    ]);
  });

  test('dynamic generates the response from its schema', async () => {
    expect(await prefer('dynamic=true')).toEqual([
      201,
      'dynamic=true',
      { id: 1, state: 'new', item: 'string' },
    ]);
  });

  test('an invalid request is rejected despite a preference', async () => {
    const response = await order('{}', { Prefer: 'code=201' });
    expect(response.status).toBe(422);
  });
});

describe('planned responses', () => {
  test('each planned response is used for one request', async () => {
    mock.next(
      { status: 429, retryAfter: 2 },
      { status: 500, body: { error: 'down' } },
      { headers: { 'X-Trace': 'a' } },
    );
    const answers = [];
    for (let count = 0; count < 4; count += 1) answers.push(await order('{"item":"tea"}'));
    expect(answers.map(({ status }) => status)).toEqual([429, 500, 201, 201]);
    expect(answers[0]?.headers.get('retry-after')).toBe('2');
    expect(await answers[1]?.json()).toEqual({ error: 'down' });
    expect(answers[2]?.headers.get('x-trace')).toBe('a');
  });

  test('a planned response is sent for an invalid request, whose violations are recorded', async () => {
    mock.next({ status: 503 });
    expect((await order('{}')).status).toBe(503);
    expect(lastObjections(mock)).toEqual(['body must have the property "item"']);
  });

  test('mediaType replaces the Content-Type header', async () => {
    mock.next({ mediaType: 'text/html' });
    expect((await order('{"item":"tea"}')).headers.get('content-type')).toBe('text/html');
  });

  test('cutAfter closes the connection in the middle of the body', async () => {
    mock.next({ cutAfter: 0 });
    const response = await order('{"item":"tea"}');
    expect(response.status).toBe(201);
    await expect(response.text()).rejects.toThrow();
  });

  test('hangAfter sends no response', async () => {
    mock.next({ hangAfter: 0 });
    await expect(fetch(`${mock.url}/orders/7`, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
    expect((await fetch(`${mock.url}/orders/7`)).status).toBe(200);
  });
});

test('an invalid request gets the documented error response of the API', async () => {
  const ours = await serve(spec);
  const response = await fetch(`${ours.url}/responses`, {
    method: 'POST',
    body: '{"input":7}',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer k' },
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    error: { message: expect.stringMatching(/^body\/input must be /) },
  });
  const refused = await fetch(`${ours.url}/responses`, { method: 'POST' });
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  expect(await refused.json()).toMatchObject({
    error: {
      code: 401,
      message: expect.stringMatching(/^header.Authorization is required as "Bearer …"\./),
    },
  });
  await ours.close();
});

test('a generated response that does not fit its schema is reported', async () => {
  const odd = await serveText(`openapi: 3.1.1
info: {title: T, version: '1'}
paths:
  /a: {get: {responses: {'200': {description: F, content: {application/json: {schema: {type: string, pattern: '^x$', enum: [y]}}}}}}}
`);
  await fetch(`${odd.url}/a`);
  expect(lastObjections(odd)).toEqual([
    'warning: response must match the pattern "^x$", but the sampled value is "y"; add an example to the response',
  ]);
  await odd.close();
});

describe('incomplete descriptions', () => {
  test('a valid request gets 200 when only errors are documented', async () => {
    const odd = await serveText(`openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /pets: {put: {responses: {'400': {description: Wrong}, '404': {description: None}}}}
`);
    const response = await fetch(`${odd.url}/pets`, { method: 'PUT' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    await odd.close();
  });

  test('operations with equal paths are distinguished by their path parameters', async () => {
    const odd = await serveText(`openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /files/{id}: {get: {operationId: byId, parameters: [{name: id, in: path, required: true, schema: {type: integer}}], responses: {'200': {description: F}}}}
  /files/{name}: {get: {operationId: byName, parameters: [{name: name, in: path, required: true, schema: {type: string}}], responses: {'200': {description: F}}}}
`);
    for (const value of ['7', 'seven']) await fetch(`${odd.url}/files/${value}`);
    expect(odd.requests.map(({ operation }) => operation)).toEqual(['byId', 'byName']);
    await odd.close();
  });
});

test('every documented error of spec/ can be requested', async () => {
  const ours = await serve(spec);
  const statuses = [400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529];
  for (const status of statuses) {
    const response = await fetch(`${ours.url}/responses`, {
      method: 'POST',
      body: '{"model":"a","input":"b"}',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer k', Prefer: `code=${status}` },
    });
    expect([response.status, await response.json()]).toEqual([
      status,
      expect.objectContaining({ error: expect.anything() }),
    ]);
  }
  await ours.close();
});

describe('browsers', () => {
  test('a preflight response lists the methods of the path', async () => {
    const response = await fetch(`${mock.url}/orders/7`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://app.example.org',
        'Access-Control-Request-Method': 'DELETE',
        'Access-Control-Request-Headers': 'x-key, content-type',
      },
    });
    expect([response.status, response.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, DELETE, HEAD, OPTIONS',
    ]);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example.org');
    expect(response.headers.get('access-control-allow-headers')).toBe('x-key, content-type');
  });

  test('error responses allow cross-origin access', async () => {
    const response = await fetch(`${mock.url}/nowhere`, { headers: { Origin: 'https://app.example.org' } });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([
      404,
      'https://app.example.org',
    ]);
  });
});

test('a sample without a named example does not select an error example named "default"', async () => {
  const described = await serveText(`openapi: 3.1.1
info: {title: Case, version: 1.0.0}
paths:
  /repositories/{id}:
    delete:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '204': {description: Deleted}
        '403': {description: Forbidden, content: {application/json: {examples: {default: {value: {message: No}}}}}}
`);
  try {
    const { status } = await fetch(`${described.url}/repositories/id`, { method: 'DELETE' });
    expect(status).toBe(204);
  } finally {
    await described.close();
  }
});

test('the mock selects the operation whose parameters are valid when paths differ only in their fragments', async () => {
  const operation = (name: string) => `
    post:
      operationId: ${name}
      parameters: [{name: X-Target, in: header, required: true, schema: {enum: [${name}]}}]
      requestBody: {content: {application/json: {schema: {type: object, required: [name]}}}}
      responses: {'200': {description: OK}}`;
  const described = await serveText(`openapi: 3.1.1
info: {title: Case, version: 1.0.0}
paths:
  /#X-Target=create:${operation('create')}
  /#X-Target=delete:${operation('delete')}
`);
  const send = (target: string, body: string) =>
    fetch(`${described.url}/`, {
      method: 'POST',
      body,
      headers: { 'X-Target': target, 'Content-Type': 'application/json' },
    });
  try {
    const statuses = [await send('create', '{"name": "a"}'), await send('delete', '{"name": "a"}')];
    expect(statuses.map(({ status }) => status)).toEqual([200, 200]);
    await send('delete', '{}');
    expect(described.requests.map((request) => request.operation)).toEqual(['create', 'delete', 'delete']);
    expect(lastObjections(described)).toEqual(['body must have the property "name"']);
  } finally {
    await described.close();
  }
});

test('a response does not have the documented Content-Encoding', async () => {
  const described = await serveText(`openapi: 3.1.1
info: {title: Case, version: 1.0.0}
paths:
  /rates:
    get:
      responses:
        '200':
          description: OK
          headers: {Content-Encoding: {schema: {type: string}, example: gzip}}
          content: {application/json: {example: {rate: 1}}}
`);
  try {
    expect(await (await fetch(`${described.url}/rates`)).json()).toEqual({ rate: 1 });
  } finally {
    await described.close();
  }
});

test('Accept-Language of fetch is valid for an optional parameter', async () => {
  const described = await serveText(`openapi: 3.1.1
info: {title: Case, version: 1.0.0}
paths:
  /events:
    get:
      parameters: [{name: Accept-Language, in: header, schema: {enum: [de, en]}}]
      responses: {'200': {description: OK}}
`);
  const statusOf = async (language: string) =>
    (await fetch(`${described.url}/events`, { headers: { 'Accept-Language': language } })).status;
  try {
    expect([await statusOf('*'), await statusOf('en'), await statusOf('fr')]).toEqual([200, 200, 400]);
  } finally {
    await described.close();
  }
});
