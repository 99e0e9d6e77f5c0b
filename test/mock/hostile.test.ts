import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mock } from '../../codegen/mock/start.ts';
import { sendRaw } from '../support/send-request.ts';
import { lastObjections, serveText } from './support/serve.ts';

let mock: Mock;

const branches = Array.from({ length: 101 }, (_, index) => ({ minLength: index }));
const tooManySubschemas = { allOf: branches.map(() => ({ anyOf: branches })) };

beforeAll(async () => {
  mock = await serveText(
    `openapi: 3.1.1
info: {title: T, version: '1'}
paths:
  /things/{id}:
    post:
      operationId: thing
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: deep, in: query, style: deepObject, schema: {type: object, additionalProperties: true}}
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Tree'}}
          multipart/form-data: {schema: {type: object}}
          application/x-www-form-urlencoded: {schema: {type: object, properties: {known: {type: string}}}}
      responses:
        '200':
          description: F
          headers: {X-Bad: {example: "a\\r\\nX-Injected: 1"}, 'X bad name': {example: 1}}
          content: {application/json: {example: {__proto__: {polluted: true}, toString: x}}}
  /pattern:
    post:
      operationId: pattern
      requestBody: {content: {application/json: {schema: {type: string, pattern: '^(?=a)(a+)+$'}}}}
      responses: {'200': {description: F}}
  /unique:
    post:
      operationId: unique
      requestBody: {content: {application/json: {schema: {type: array, uniqueItems: true}}}}
      responses: {'200': {description: F}}
  /broken:
    post:
      operationId: broken
      requestBody: {content: {application/json: {schema: ${JSON.stringify(tooManySubschemas)}}}}
      responses: {'200': {description: F}}
  /constructor: {get: {operationId: constructor, responses: {'200': {description: F, content: {text/plain: {example: fine}}}}}}
  /__proto__/{__proto__}: {get: {operationId: __proto__, parameters: [{name: __proto__, in: path, required: true, schema: {type: string}}], responses: {'200': {description: F}}}}
components:
  schemas:
    Tree: {type: object, properties: {next: {$ref: '#/components/schemas/Tree'}}}
`,
    { bodyLimit: 1_000_000 },
  );
});

afterAll(() => mock.close());

function post(path: string, body: RequestInit['body'], headers: Record<string, string> = {}) {
  return fetch(mock.origin + path, {
    method: 'POST',
    body: body ?? null,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

test('a body that exceeds the size limit is rejected', async () => {
  const response = await post('/things/1', `"${'a'.repeat(20_000_000)}"`);
  expect([response.status, lastObjections(mock)]).toEqual([
    413,
    ['body must not be larger than 1000000 bytes'],
  ]);
});

test('a compressed body that exceeds the size limit is rejected', async () => {
  const bomb = gzipSync(Buffer.alloc(5_000_000, 32));
  const response = await post('/things/1', bomb, { 'Content-Encoding': 'gzip' });
  expect([response.status, lastObjections(mock)]).toEqual([
    413,
    ['body must not be larger than 1000000 bytes'],
  ]);
  const fine = await post('/things/1', gzipSync('{"next":{}}'), { 'Content-Encoding': 'gzip' });
  expect([fine.status, lastObjections(mock)]).toEqual([200, []]);
  expect((await post('/things/1', 'x', { 'Content-Encoding': 'rot13' })).status).toBe(415);
});

test('a deeply nested body is rejected', async () => {
  for (const depth of [300, 5_000, 45_000]) {
    const response = await post('/things/1', '{"next":'.repeat(depth / 10) + '['.repeat(depth));
    expect(response.status).toBe(400);
  }
  const closed = await post('/things/1', `${'{"next":'.repeat(300)}{}${'}'.repeat(300)}`);
  expect([closed.status, lastObjections(mock)]).toEqual([
    400,
    ['body must be valid JSON, but the value exceeds the maximum nesting depth of 200'],
  ]);
});

const formType = { 'Content-Type': 'application/x-www-form-urlencoded' };
const fields = (count: number) => Array.from({ length: count }, (_, index) => `n${index}=1`).join('&');

test('a form with too many fields is rejected, and undeclared fields are reported up to a limit', async () => {
  const rejected = await post('/things/1', fields(40_000), formType);
  expect([rejected.status, rejected.headers.get('content-type'), lastObjections(mock)]).toEqual([
    413,
    'application/problem+json',
    ['body must not have more than 10000 fields'],
  ]);
  const accepted = await post('/things/1', fields(10_000), formType);
  expect([accepted.status, lastObjections(mock).length]).toEqual([200, 20]);
});

test.each([
  [
    `--b\r\nContent-Disposition: form-data; name="${'n'.repeat(900_000)}"\r\n\r\nx\r\n--b--\r\n`,
    'body must be a valid multipart form, but part 1 has headers of more than 16384 bytes',
  ],
  [
    `${'--b\r\nContent-Disposition: form-data; name="n"\r\n\r\nx\r\n'.repeat(1_001)}--b--\r\n`,
    'body must be a valid multipart form, but has more than 1000 parts',
  ],
])('a multipart form that exceeds a limit is rejected: %.60j', async (body, objection) => {
  const response = await post('/things/1', body, { 'Content-Type': 'multipart/form-data; boundary=b' });
  expect([response.status, response.headers.get('content-type'), lastObjections(mock)]).toEqual([
    413,
    'application/problem+json',
    [objection],
  ]);
});

test('duplicates are found in thousands of unique objects', async () => {
  const items = Array.from({ length: 30_000 }, (_, a) => ({ a, b: [a] }));
  expect((await post('/unique', JSON.stringify(items))).status).toBe(200);
  const duplicated = await post('/unique', JSON.stringify([...items, { b: [7], a: 7 }]));
  expect(duplicated.status).toBe(400);
  expect(lastObjections(mock)).toEqual([
    expect.stringMatching(/^body must not have duplicate items \(items 7 and 30000 are equal\), but is /),
  ]);
});

test('prototype names are ordinary names', async () => {
  await post(
    '/things/1?deep[__proto__][polluted]=1&deep[constructor][prototype][x]=1',
    '{"__proto__":{"polluted":true}}',
  );
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(await (await fetch(`${mock.origin}/constructor`)).text()).toBe('fine');
  expect((await fetch(`${mock.origin}/__proto__/__proto__`)).status).toBe(200);
  expect(mock.requests.at(-1)?.operation).toBe('__proto__');
  const form = new FormData();
  form.append('__proto__', 'x');
  expect((await fetch(`${mock.origin}/things/1`, { method: 'POST', body: form })).status).toBe(200);
});

test('a description cannot inject headers', async () => {
  const response = await post('/things/1', '{}');
  expect([...response.headers.keys()].filter((name) => name.startsWith('x-'))).toEqual([]);
});

test('a pattern with catastrophic backtracking is stopped and the server continues', async () => {
  const response = await post('/pattern', `"${'a'.repeat(40)}!"`);
  expect([response.status, lastObjections(mock)]).toEqual([
    500,
    [
      'body cannot be checked because its schema is unusable: matching the pattern "^(?=a)(a+)+$" takes too long',
    ],
  ]);
  expect((await post('/pattern', '"aaa"')).status).toBe(200);
});

test('an unusable schema affects only its own operation', async () => {
  const response = await post('/broken', '"a"');
  expect([response.status, response.headers.get('content-type')]).toEqual([500, 'application/problem+json']);
  expect((await post('/things/1', '{}')).status).toBe(200);
});

test.each([
  ['GET /things/../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
  ['GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
  ['GET http://elsewhere/constructor?a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 200],
  ['OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 204],
  ['POST /things/%FF HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
  ['NONSENSE\r\n\r\n', 400],
  ['GET /constructor HTTP/1.1\r\nHost: a\r\nBad Header: 1\r\n\r\n', 400],
  [`GET /constructor HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
])('the raw request %.60j gets a status code', async (bytes, status) => {
  expect((await sendRaw(mock.origin, bytes)).status).toBe(status);
});

test('requests are recorded as sent', async () => {
  const body = '{"next" : {} }';
  const head = `POST /things/a%2Fb?x=%7e HTTP/1.1\r\nhOsT: a\r\nX-A: 1\r\nx-a: 2\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`;
  await sendRaw(mock.origin, head + body);
  const request = mock.requests.at(-1);
  expect({ ...request, body: String(request?.body) }).toEqual({
    method: 'POST',
    url: '/things/a%2Fb?x=%7e',
    headers: [
      { name: 'hOsT', value: 'a' },
      { name: 'X-A', value: '1' },
      { name: 'x-a', value: '2' },
      { name: 'Content-Type', value: 'application/json' },
      { name: 'Content-Length', value: '14' },
      { name: 'Connection', value: 'close' },
    ],
    body,
    violations: [expect.objectContaining({ location: 'query.x', level: 'warning' })],
    operation: 'thing',
    status: 200,
  });
});
