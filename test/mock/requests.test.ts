import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mock } from '../../codegen/mock/start.ts';
import { lastObjections, serve } from './support/serve.ts';

let mock: Mock;

beforeAll(async () => {
  mock = await serve(fileURLToPath(new URL('shop.yaml', import.meta.url)));
});

afterAll(() => mock.close());

/** Status code and violations. */
async function send(path: string, init?: RequestInit): Promise<readonly (number | string)[]> {
  const response = await fetch(mock.origin + path, init);
  await response.arrayBuffer();
  return [response.status, ...lastObjections(mock)];
}

const key = { 'X-Key': 'k' };

function post(
  body: string,
  headers: Record<string, string> = { ...key, 'Content-Type': 'application/json' },
) {
  return send('/v1/orders', { method: 'POST', body, headers });
}

describe('routes', () => {
  test.each([
    ['/v1/order', 404, 'path /v1/order is not in the description; did you mean /v1/orders?'],
    ['/orders', 404, 'path /orders is not in the description; did you mean /v1/orders?'],
    ['/v1/order/7', 404, 'path /v1/order/7 is not in the description; did you mean /v1/orders/{id}?'],
    ['/', 404, 'path / is not in the description'],
  ])('an unknown path is rejected: GET %s', async (path, ...expected) => {
    expect(await send(path)).toEqual(expected);
  });

  test('a literal segment wins over a parameter', async () => {
    await send('/v1/orders/latest');
    expect(mock.requests.at(-1)?.operation).toBe('latestOrder');
    await send('/v1/orders/l%61test');
    expect(mock.requests.at(-1)?.operation).toBe('latestOrder');
    await send('/v1/orders/7');
    expect(mock.requests.at(-1)?.operation).toBe('getOrder');
  });

  test('an undeclared method gets 405 with the allowed methods', async () => {
    const response = await fetch(`${mock.url}/orders/7`, { method: 'PATCH' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, DELETE, HEAD, OPTIONS']);
    expect(await response.json()).toMatchObject({
      detail: 'method must be GET or DELETE or HEAD, but is PATCH.',
    });
  });

  test('HEAD gets the response of GET without its body', async () => {
    const response = await fetch(`${mock.url}/orders/latest`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
      200,
      '10',
      '',
    ]);
  });

  test('OPTIONS lists the allowed methods', async () => {
    const response = await fetch(`${mock.url}/orders`, { method: 'OPTIONS' });
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, POST, HEAD, OPTIONS']);
  });
});

describe('parameters', () => {
  test.each<[string, readonly (number | string)[]]>([
    ['limit=5', [200]],
    ['limit=5&open=true&tag=a&tag=b&id=1,2&near[lat]=1.5&filter=%7B%22state%22:%22new%22%7D', [200]],
    ['', [400, 'query.limit is required']],
    ['limit=many', [400, 'query.limit must be an integer, but is "many"']],
    ['limit=0', [400, 'query.limit must be >= 1, but is 0']],
    ['limit=1&limit=2', [400, 'query.limit must occur once, but occurs 2 times']],
    ['limit=5&open=yes', [400, 'query.open must be a boolean, but is "yes"']],
    ['limit=5&id=1,x', [400, 'query.id/1 must be an integer, but is "x"']],
    ['limit=5&id=1&id=2', [400, 'query.id must occur once, but occurs 2 times']],
    ['limit=5&id=1,2,3,4', [400, 'query.id must not have more than 3 items, but is [1,2,3,4]']],
    ['limit=5&near[lon]=2', [400, 'query.near must have the property "lat"']],
    ['limit=5&near[lat]=north', [400, 'query.near/lat must be a number, but is "north"']],
    [
      'limit=5&filter={"state":"open"}',
      [400, 'query.filter/state must be one of "new", "paid", but is "open"'],
    ],
    [
      'limit=5&filter={"state"',
      [400, expect.stringMatching(/^query\.filter must be valid JSON, but has an error at 1:9: /)],
    ],
    ['limit=5&tag=%FF', [400, 'query.tag must be percent-encoded UTF-8, but is %FF']],
    ['limit=5&lmit=6', [200, 'warning: query.lmit is not a declared parameter; did you mean limit?']],
  ])('the query "%s" is validated', async (query, expected) => {
    expect(await send(`/v1/orders?${query}`)).toEqual(expected);
  });

  test('one response lists all violations', async () => {
    const headers = { 'X-Trace': 'XYZ', Cookie: 'session=abc; other=1' };
    const response = await fetch(`${mock.url}/orders?limit=500&open=1`, { headers });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail:
        'query.limit must be <= 100, but is 500. query.open must be a boolean, but is "1". header.X-Trace must match the pattern "^[a-f0-9]{8}$", but is "XYZ". cookie.session must not have fewer than 4 characters, but is "abc".',
      errors: expect.arrayContaining([
        {
          detail: 'query.limit must be <= 100, but is 500',
          level: 'error',
          location: 'query.limit',
          problem: 'must be <= 100',
          actual: 'is 500',
        },
      ]),
    });
  });

  test('path parameters are validated', async () => {
    expect(await send('/v1/orders/seven')).toEqual([400, 'path.id must be an integer, but is "seven"']);
  });
});

describe('security', () => {
  const body = '{"item":"tea"}';
  const json = { 'Content-Type': 'application/json' };

  test('one of the security alternatives is required', async () => {
    expect(await post(body, json)).toEqual([
      401,
      'security credentials are required: send header.X-Key, or header.Authorization as "Basic …" and query.tenant',
    ]);
    expect(await post(body, { ...json, 'X-Key': 'k' })).toEqual([201]);
  });

  test('all schemes of an alternative are required', async () => {
    const init = { method: 'POST', body, headers: { ...json, Authorization: 'Basic dTpw' } };
    expect((await send('/v1/orders', init))[0]).toBe(401);
    expect(await send('/v1/orders?tenant=t', init)).toEqual([201]);
    const bearer = { ...init, headers: { ...json, Authorization: 'Bearer dTpw' } };
    expect((await send('/v1/orders?tenant=t', bearer))[0]).toBe(401);
  });
});

describe('JSON bodies', () => {
  test.each<[string, readonly (number | string)[]]>([
    ['{"item":"tea","count":2}', [201]],
    ['', [422, 'body is required']],
    [
      '{"item":"tea",}',
      [422, "body must be valid JSON, but has an error at 1:15: quoted object key expected but got '}'"],
    ],
    [
      '{"item":"tea",\n "item":"milk"}',
      [422, "body must be valid JSON, but has an error at 2:2: duplicate key 'item'"],
    ],
    [
      '{"item":7,"count":0}',
      [422, 'body/item must be a string, but is 7', 'body/count must be >= 1, but is 0'],
    ],
    [
      '{"itme":"tea"}',
      [
        422,
        'body must have the property "item"',
        'warning: body/itme is not a declared property; did you mean item?',
      ],
    ],
    ['{"id":1,"item":"tea"}', [201, 'warning: body/id is readOnly and should not be in a request']],
    ['{"item":"tea","note":{"kind":"text"}}', [422, 'body/note must have the property "text"']],
    [
      '{"item":"tea","note":{"kind":"txt"}}',
      [422, 'body/note/kind must be one of "text", "picture", but is "txt"'],
    ],
    ['[]', [422, 'body must be an object, but is []']],
  ])('the body %s is validated', async (body, expected) => {
    expect(await post(body)).toEqual(expected);
  });

  test('an invalid body gets the documented error response', async () => {
    const response = await fetch(`${mock.url}/orders`, {
      method: 'POST',
      body: '{"count":2}',
      headers: { ...key, 'Content-Type': 'application/json; charset=utf-8' },
    });
    expect(await response.json()).toEqual({
      errors: [{ message: 'body must have the property "item".' }],
      status: 422,
    });
  });

  test('an undeclared media type gets 415', async () => {
    const wrong = [415, 'header.Content-Type must be application/json, but is text/plain'];
    expect(await post('tea', { ...key, 'Content-Type': 'text/plain' })).toEqual(wrong);
  });

  test('invalid UTF-8 is rejected', async () => {
    const headers = { ...key, 'Content-Type': 'application/json' };
    const found = await send('/v1/orders', {
      method: 'POST',
      body: Buffer.from([0x22, 0xff, 0x22]),
      headers,
    });
    expect(found).toEqual([422, 'body must be valid JSON, but is not valid UTF-8']);
  });
});

describe('other bodies', () => {
  const upload = (body: RequestInit['body'], type?: string) =>
    send('/v1/files', {
      method: 'POST',
      body: body ?? null,
      ...(type ? { headers: { 'Content-Type': type } } : {}),
    });
  const png = (text: string) => new File([text], 'a.png', { type: 'image/png' });

  test('a multipart form with a file, JSON and an array is accepted', async () => {
    const form = new FormData();
    form.append('file', png('bytes'));
    form.append('meta', '{"name":"a"}');
    form.append('tags', '1');
    form.append('tags', '2');
    expect(await upload(form)).toEqual([200]);
  });

  test('violations in every part of a multipart form are reported', async () => {
    const form = new FormData();
    form.append('file', new File(['more than nine bytes'], 'a.gif', { type: 'image/gif' }));
    form.append('meta', '{"nam":"a"}');
    form.append('tags', 'one');
    expect(await upload(form)).toEqual([
      400,
      'body/file must have media type image/png or image/jpeg, but is image/gif',
      'body/file must not have more than 9 characters, but is "more than nine bytes"',
      'body/meta must have the property "name"',
      'body/tags/0 must be an integer, but is "one"',
      'warning: body/meta/nam is not a declared property; did you mean name?',
    ]);
  });

  test('a missing part of a multipart form is reported', async () => {
    const form = new FormData();
    form.append('file', png('x'));
    expect(await upload(form)).toEqual([400, 'body must have the property "meta"']);
  });

  test.each([
    ['--b\r\nno end', 'multipart/form-data; boundary=b', 'does not end with --b--'],
    ['nothing', 'multipart/form-data; boundary=b', 'has no boundary line --b'],
    ['nothing', 'multipart/form-data', 'its Content-Type has no boundary'],
    [
      '--b\r\nX: 1\r\n\r\n1\r\n--b--',
      'multipart/form-data; boundary="b"',
      'part 1 has no Content-Disposition: form-data with a name',
    ],
  ])('the malformed multipart body %j with type %s is rejected', async (body, type, found) => {
    expect(await upload(body, type)).toEqual([400, `body must be a valid multipart form, but ${found}`]);
  });

  test('a form is validated', async () => {
    expect(await upload(new URLSearchParams('name=a+b&count=3&tags=x&tags=y'))).toEqual([200]);
    expect(await upload(new URLSearchParams('count=three'))).toEqual([
      400,
      'body must have the property "name"',
      'body/count must be an integer, but is "three"',
    ]);
  });

  test('text is validated', async () => {
    expect(await upload('short', 'text/plain')).toEqual([200]);
    expect(await upload('too long', 'text/plain')).toEqual([
      400,
      'body must not have more than 5 characters, but is "too long"',
    ]);
  });

  test('binary data is accepted by a range of media types', async () => {
    expect(await upload(Buffer.from([1, 2, 3]), 'image/webp')).toEqual([200]);
    const types = 'multipart/form-data or application/x-www-form-urlencoded or text/plain or image/*';
    expect(await upload(Buffer.from([1]), 'video/mp4')).toEqual([
      415,
      `header.Content-Type must be ${types}, but is video/mp4`,
    ]);
  });
});

test('strict mode rejects requests with warnings', async () => {
  const strict = await serve(fileURLToPath(new URL('shop.yaml', import.meta.url)), { strict: true });
  const response = await fetch(`${strict.url}/orders?limit=1&lmit=2`);
  expect(response.status).toBe(400);
  await strict.close();
});

test('the query of a path selects the operation', async () => {
  const storage = await serve(
    fileURLToPath(new URL('../cases/paths-with-query/openapi.yaml', import.meta.url)),
  );
  const operationOf = async (path: string, method = 'GET') => {
    await fetch(storage.origin + path, { method });
    return [storage.requests.at(-1)?.operation, ...lastObjections(storage)];
  };
  expect(await operationOf('/b')).toEqual(['listFiles']);
  expect(await operationOf('/b?list-type=2&prefix=p')).toEqual(['listFilesV2']);
  expect(await operationOf('/b?acl')).toEqual(['readAcl']);
  expect(await operationOf('/b?x=c&x=a+%26b', 'POST')).toEqual(['post-bucket-x-a-20-26b-x-c-copy']);
  expect(await operationOf('/reports/daily?format=pdf')).toEqual([
    undefined,
    'path /reports/daily is not in the description; did you mean /reports/daily?format=csv?',
  ]);
  await storage.close();
});

describe('XML and YAML bodies', () => {
  let notes: Mock;
  beforeAll(async () => {
    notes = await serve(
      fileURLToPath(new URL('../cases/body-xml-and-yaml-text/openapi.yaml', import.meta.url)),
    );
  });
  afterAll(() => notes.close());

  const note = (type: string, body: string) =>
    fetch(`${notes.origin}/notes`, { method: 'POST', body, headers: { 'Content-Type': type } }).then(
      ({ status }) => [status, ...lastObjections(notes)],
    );
  const laughs = Array.from(
    { length: 9 },
    (_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(9)}]`,
  );
  const deep = '<a>'.repeat(300) + '</a>'.repeat(300);

  test.each([
    ['application/xml', '<note id="1"><tag>a</tag></note>'],
    ['application/yaml', 'id: 1\ntags: [a]'],
    ['text/x-yaml', 'a: 1'],
  ])('a valid body is accepted: %s %s', async (type, body) => {
    expect(await note(type, body)).toEqual([200]);
  });

  test.each([
    ['application/xml', '<note id="x"/>', 'body/id must be an integer, but is "x"'],
    ['application/xml', '<other id="1"/>', 'but has the root element other instead of note'],
    ['application/xml', '<note>', 'but has an error at 1:6: unclosed tag: note'],
    [
      'application/xml',
      '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
      'but has a document type declaration',
    ],
    ['application/xml', '<note>&a;</note>', 'but has an error at 1:9: undefined entity'],
    ['application/xml', deep, 'but exceeds the maximum nesting depth of 200'],
    ['application/xml', `<note>${'<a/>'.repeat(100_001)}</note>`, 'but has more than 100000 elements'],
    ['application/yaml', 'id: [', 'body must be valid YAML, but has an error at 1:6'],
    ['application/yaml', ['a0: &a0 [x,x]', ...laughs.slice(1)].join('\n'), 'more than 100000 values'],
    ['application/yaml', 'id: a\ntags: []', 'body/id must be an integer, but is "a"'],
  ])('an invalid body is rejected: %s %.40s', async (type, body, expected) => {
    const [status, ...objections] = await note(type, body);
    expect([status, objections.join()]).toEqual([400, expect.stringContaining(expected)]);
  });
});
