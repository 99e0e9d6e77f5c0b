import { inspect } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { send } from '../../../codegen/languages/typescript/runtime/call.ts';
import * as errors from '../../../codegen/languages/typescript/runtime/errors.ts';
import { callOf, clientOf, failureOf, sendCall } from '../support/client.ts';
import { sendJson, serve } from '../support/server.ts';

const { ApiError, ClientError } = errors;

const classes = [
  [400, errors.BadRequestError, 'BadRequestError'],
  [401, errors.AuthenticationError, 'AuthenticationError'],
  [402, errors.PaymentRequiredError, 'PaymentRequiredError'],
  [403, errors.PermissionDeniedError, 'PermissionDeniedError'],
  [404, errors.NotFoundError, 'NotFoundError'],
  [409, errors.ConflictError, 'ConflictError'],
  [422, errors.UnprocessableEntityError, 'UnprocessableEntityError'],
  [429, errors.RateLimitError, 'RateLimitError'],
  [500, errors.ServerError, 'ServerError'],
  [503, errors.ServerError, 'ServerError'],
  [599, errors.ServerError, 'ServerError'],
  [418, ApiError, 'ApiError'],
] as const;

/** Returns the error of a call for a response. */
async function failWith(status: number, body: string, headers: Readonly<Record<string, string>> = {}) {
  const server = await serve((response) => response.writeHead(status, headers).end(body));
  const error = await failureOf(sendCall(clientOf(server, { maxRetries: 0 })));
  if (!(error instanceof ApiError)) throw new Error('no error of the API', { cause: error });
  return error;
}

test.each(classes)('status %i throws a %O', async (status, type, name) => {
  const error = await failWith(status, '{"error":{"message":"why"}}');
  expect(error).toBeInstanceOf(type);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(ClientError);
  expect(error).toBeInstanceOf(Error);
  expect(Object.getPrototypeOf(error)).toBe(type.prototype);
  expect(error.name).toBe(name);
  expect(String(error)).toBe(`${name}: ${status} why`);
  expect(error.stack).toMatch(new RegExp(`^${name}: ${status} why\n`));
  expect(inspect(error)).toContain(`${name}: ${status} why`);
});

test.each([
  ['{"error":{"message":{"toString":5}}}', '400 {"toString":5}'],
  ['{"error":{"message":["a","b"]}}', '400 ["a","b"]'],
  ['{"error":{"message":null,"code":{"toString":5},"type":{"toString":5}}}', '400'],
  [
    '{"type":"about:blank","title":"Bad Request","status":400,"detail":"limit is too large"}',
    '400 Bad Request: limit is too large',
  ],
  ['{"title":"Out of credit"}', '400 Out of credit'],
  ['{"detail":"Not allowed"}', '400 Not allowed'],
  ['{"detail":[{"loc":["a"],"msg":"b"}]}', '400 [{"loc":["a"],"msg":"b"}]'],
  ['{"message":"why","title":"Bad Request"}', '400 why'],
])('the error body %s has a message', async (body, message) => {
  const error = await failWith(400, body);
  expect(error.message).toBe(message);
  expect(error).toBeInstanceOf(errors.BadRequestError);
});

test('an error event with a code that is not a string is an error of the API', () => {
  const body = JSON.parse(
    '{"error":{"code":{"toString":5},"error_type":{"valueOf":5},"message":{"toString":5}}}',
  );
  expect(errors.createStreamError(new Headers(), body).message).toBe('500 {"toString":5}');
});

test('an error body is truncated at maxBufferLength', async () => {
  const server = await serve((response) => response.writeHead(429).end('ä'.repeat(1_000_000)));
  const error = await failureOf(sendCall(clientOf(server, { maxRetries: 0, maxBufferLength: 1_000 })));
  expect(error).toBeInstanceOf(errors.RateLimitError);
  expect(error).toMatchObject({ body: 'ä'.repeat(1_000) });
});

test('error classes have distinct types', () => {
  const tell = (error: errors.ClientError) => {
    if (error instanceof errors.TimeoutError) return expectTypeOf(error).toEqualTypeOf<errors.TimeoutError>();
    if (error instanceof errors.RateLimitError)
      return expectTypeOf(error.name).toEqualTypeOf<'RateLimitError'>();
    return expectTypeOf(error).toEqualTypeOf<errors.ClientError>();
  };
  expect(() => tell(new errors.AbortError('x'))).not.toThrow();
});

test('error names are kept in minified code', async () => {
  const contents = `import { createApiError, TimeoutError } from './codegen/languages/typescript/runtime/errors.ts';
    const error = createApiError({ status: 429, headers: new Headers(), body: '' });
    console.log(JSON.stringify([error.name, error.stack.split('\\n')[0], new TimeoutError('x').name]));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  const lines: string[] = [];
  const run = new Function('console', outputFiles[0]?.text ?? '');
  run({ log: (line: string) => lines.push(line) });
  expect(JSON.parse(lines.join())).toEqual(['RateLimitError', 'RateLimitError: 429', 'TimeoutError']);
});

describe('error details', () => {
  test('are read from an OpenRouter error', async () => {
    const body = {
      error: {
        code: 429,
        message: 'Rate limit exceeded',
        error_type: 'rate_limit_exceeded',
        metadata: { provider_name: 'Some', retry_after: 3 },
      },
      user_id: 'user_1',
    };
    const error = await failWith(429, JSON.stringify(body), { 'x-request-id': 'req_1', 'x-other': 'o' });
    expect(error).toMatchObject({
      status: 429,
      message: '429 Rate limit exceeded',
      code: 429,
      type: 'rate_limit_exceeded',
      metadata: { provider_name: 'Some', retry_after: 3 },
      requestId: 'req_1',
      body,
    });
    expect(error.headers.get('x-other')).toBe('o');
  });

  test('are read from metadata next to the error', async () => {
    const body = { error: { code: 'invalid_prompt', message: 'no input' }, metadata: { raw: '[]' } };
    expect(await failWith(400, JSON.stringify(body))).toMatchObject({
      code: 'invalid_prompt',
      metadata: { raw: '[]' },
    });
  });

  test.each([
    ['{"error":{"message":"in error","type":"kind"}}', '400 in error'],
    ['{"message":"at the top"}', '400 at the top'],
    ['{"error":"a text"}', '400 a text'],
    ['"only a text"', '400 only a text'],
    ['<html>Bad Gateway</html>', '400 <html>Bad Gateway</html>'],
    ['{"broken":', '400 {"broken":'],
    ['', '400'],
    ['null', '400'],
    ['[]', '400'],
    ['{"error":null}', '400'],
    ['{"error":{}}', '400'],
    ['{"error":{"message":null}}', '400'],
    ['17', '400'],
  ])('%s', async (body, message) => {
    expect((await failWith(400, body)).message).toBe(message);
  });

  test('the body is parsed if it is JSON, else a string', async () => {
    expect((await failWith(400, '{"a":1}', { 'content-type': 'text/plain' })).body).toEqual({ a: 1 });
    expect((await failWith(400, 'no json', { 'content-type': 'application/json' })).body).toBe('no json');
  });

  test('a message of one megabyte is shortened, the body is not', async () => {
    const error = await failWith(400, 'x'.repeat(1_000_000));
    expect(error.message.length).toBeLessThanOrEqual(1010);
    expect(error.body).toHaveLength(1_000_000);
  });

  test('the request ID is read from the header request-id', async () => {
    expect((await failWith(400, '', { 'request-id': 'r' })).requestId).toBe('r');
    expect((await failWith(400, '')).requestId).toBeUndefined();
  });
});

describe('an error event in a stream', () => {
  const described = (body: unknown) => errors.createStreamError(new Headers(), body);

  test.each([
    [{ error: { code: 429 } }, errors.RateLimitError, 429],
    [{ error: { code: '502' } }, errors.ServerError, 502],
    [{ code: 'rate_limit_exceeded' }, errors.RateLimitError, 429],
    [{ code: 'invalid_api_key' }, errors.AuthenticationError, 401],
    [{ code: 'insufficient_quota' }, errors.PaymentRequiredError, 402],
    [{ code: 'image_content_policy_violation' }, errors.BadRequestError, 400],
    [{ code: 'context_length_exceeded' }, errors.BadRequestError, 400],
    [{ error: { error_type: 'permission_denied' } }, errors.PermissionDeniedError, 403],
    [{ error: { error_type: 'unprocessable' } }, errors.UnprocessableEntityError, 422],
    [{ error: { error_type: 'timeout' } }, ApiError, 408],
    [{ response: { error: { code: 'server_error', message: 'm' } } }, errors.ServerError, 500],
    [{ response: { error: { code: 'invalid_prompt' } } }, errors.BadRequestError, 400],
    [{ code: 'a_new_one' }, errors.ServerError, 500],
    [{ code: 17 }, errors.ServerError, 500],
    [{}, errors.ServerError, 500],
    [null, errors.ServerError, 500],
  ])('%j', (body, type, status) => {
    const error = described(body);
    expect(Object.getPrototypeOf(error)).toBe(type.prototype);
    expect(error.status).toBe(status);
  });

  test('has the same properties as an error response of that status', () => {
    const headers = new Headers({ 'x-request-id': 'r' });
    const body = {
      type: 'response.failed',
      response: { error: { code: 'rate_limit_exceeded', message: 'm' } },
    };
    expect(errors.createStreamError(headers, body)).toMatchObject({
      message: '429 m',
      code: 'rate_limit_exceeded',
      requestId: 'r',
      body,
    });
  });
});

describe('result()', () => {
  interface Data {
    readonly a: number;
  }
  interface Problem {
    readonly why: string;
  }

  test('resolves to the data or the error', async () => {
    const server = await serve((response, _, count) =>
      count === 1 ? sendJson(response, { a: 1 }) : sendJson(response, { why: 'w' }, 400),
    );
    const core = clientOf(server);
    const good = await send<Data, Problem>(core, callOf()).result();
    expect(good).toMatchObject({ data: { a: 1 }, error: undefined, response: { status: 200 } });
    const bad = await send<Data, Problem>(core, callOf()).result();
    expect(bad.data).toBeUndefined();
    expect(bad.error).toBeInstanceOf(errors.BadRequestError);
    if (bad.error) {
      expectTypeOf(bad.data).toEqualTypeOf<undefined>();
      if (bad.error instanceof ApiError) {
        expectTypeOf(bad.error.body).toEqualTypeOf<Problem>();
        expect(bad.error.body.why).toBe('w');
      }
    } else {
      expectTypeOf(bad.data).toEqualTypeOf<Data>();
      expectTypeOf(bad.response).toEqualTypeOf<Response>();
    }
  });

  test('rejects with errors that are not a ClientError', async () => {
    const own = new Error('a mistake of the user');
    const server = await serve((response) => sendJson(response, {}));
    const changed = sendCall(clientOf(server)).map(() => {
      throw own;
    });
    expect(await failureOf(changed.result())).toBe(own);
  });
});

test('JSON.stringify includes the message of an error', () => {
  const error = errors.createApiError({ status: 429, headers: new Headers(), body: { error: 'slow down' } });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: 'RateLimitError',
    message: '429 slow down',
    status: 429,
    body: { error: 'slow down' },
  });
});

test('the type of the API has priority over the type of the event', () => {
  const response = { error: { code: 'server_error', message: 'm' }, error_type: 'provider_overloaded' };
  expect(errors.createStreamError(new Headers(), { type: 'response.failed', response })).toMatchObject({
    type: 'provider_overloaded',
  });
});

test('a failed connection describes a thrown object', async () => {
  const core = clientOf(
    { origin: 'http://localhost' },
    { maxRetries: 0, fetch: () => Promise.reject({ a: 1 }) },
  );
  expect(await failureOf(sendCall(core))).toMatchObject({
    message: 'GET /things: connection failed: {"a":1}',
  });
});
