import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeCore } from '../../../codegen/languages/typescript/runtime/client.ts';
import { ClientError, ConnectionError } from '../../../codegen/languages/typescript/runtime/errors.ts';
import { EventStream } from '../../../codegen/languages/typescript/runtime/event-stream.ts';
import type {
  BaseClientOptions,
  BasicCredentials,
} from '../../../codegen/languages/typescript/runtime/options.ts';
import { api, callOf, clientOf, failureOf, recordLog, secret, sendCall } from '../support/client.ts';
import { refusedOrigin, sendJson, serve, serveJson } from '../support/server.ts';

afterEach(() => vi.unstubAllEnvs());

const schemes = ['bearer', 'basic', 'header', 'query', 'cookie'] as const;

describe('API key location', () => {
  const key = 'a user:pä&ss';
  const sentWith = async (scheme: string, apiKey = key) => {
    const server = await serveJson();
    await sendCall(clientOf(server, { apiKey }), {}, { security: [scheme], query: 'q=1', cookie: 'c=1' });
    const [request] = server.received;
    return { url: request?.url, ...request?.headers };
  };

  test('a Bearer token is sent in Authorization', async () => {
    expect(await sentWith('bearer', 'abc')).toMatchObject({ authorization: 'Bearer abc' });
  });
  test('a custom header contains the key', async () => {
    expect(await sentWith('header', 'abc')).toMatchObject({ 'x-custom': 'abc' });
  });
  test('the query contains the encoded key', async () => {
    expect(await sentWith('query')).toMatchObject({ url: '/things?q=1&api%20key=a%20user%3Ap%C3%A4%26ss' });
  });
  test('a cookie contains the encoded key', async () => {
    expect(await sentWith('cookie')).toMatchObject({ cookie: 'c=1; session=a%20user%3Ap%C3%A4%26ss' });
  });
  test('a cookie contains the key unchanged if all characters are valid', async () => {
    expect(await sentWith('cookie', '<a:b/c%20=>')).toMatchObject({ cookie: 'c=1; session=<a:b/c%20=>' });
  });
});

describe('API key source', () => {
  const sentBy = async (options: BaseClientOptions, security: readonly string[] = ['bearer']) => {
    const server = await serveJson();
    await sendCall(clientOf(server, options), {}, { security });
    return server.received[0]?.headers;
  };

  test('the environment is used if apiKey is not set', async () => {
    vi.stubEnv(api.apiKeyVariable, 'of-the-environment');
    expect(await sentBy({ apiKey: undefined })).toMatchObject({ authorization: 'Bearer of-the-environment' });
    expect(await sentBy({ apiKey: 'own' })).toMatchObject({ authorization: 'Bearer own' });
  });

  test('the environment is read at the time of the call', async () => {
    const server = await serveJson();
    const core = clientOf(server, { apiKey: undefined });
    vi.stubEnv(api.apiKeyVariable, 'later');
    await sendCall(core);
    expect(server.received[0]?.headers.authorization).toBe('Bearer later');
  });

  test('a function is called before every attempt', async () => {
    let count = 0;
    const server = await serve((response, _, tries) =>
      sendJson(response, {}, tries === 1 ? 503 : 200, { 'retry-after-ms': '1' }),
    );
    const core = clientOf(server, {
      apiKey: async () => {
        count += 1;
        return `key-${count}`;
      },
    });
    await sendCall(core);
    await sendCall(core);
    const keys = server.received.map(({ headers }) => headers.authorization);
    expect(keys).toEqual(['Bearer key-1', 'Bearer key-2', 'Bearer key-3']);
  });

  test('credentials are chosen by scheme, and a call sends all that it requires', async () => {
    const credentials = { bearer: () => 'one', header: 'two' };
    const headers = await sentBy({ apiKey: 'other', credentials }, ['bearer', 'header', 'cookie']);
    expect(headers).toMatchObject({
      authorization: 'Bearer one',
      'x-custom': 'two',
      cookie: 'session=other',
    });
  });

  test('a scheme without credentials does not use those of another scheme', async () => {
    const server = await serveJson();
    const core = clientOf(server, { credentials: { header: undefined } });
    expect(await failureOf(sendCall(core, {}, { security: ['header'] }))).toBeInstanceOf(ClientError);
    expect(server.received).toEqual([]);
  });

  test('a scheme named like a property of all objects uses no such property', async () => {
    const server = await serveJson();
    const schemes = { toString: { in: 'header', name: 'X-Text' } as const };
    const core = makeCore({ ...api, baseUrl: server.origin, schemes }, { apiKey: secret, credentials: {} });
    await sendCall(core, {}, { security: ['toString', 'constructor', '__proto__'] });
    expect(server.received[0]?.headers).toMatchObject({ 'x-text': secret });
    expect(server.received[0]?.headers).not.toHaveProperty('cookie');
  });

  test('a header set by the caller replaces the key', async () => {
    const headers = { AUTHORIZATION: 'Bearer mine' };
    expect(await sentBy({ apiKey: undefined, headers })).toMatchObject({ authorization: 'Bearer mine' });
  });

  test('a parameter set by the caller replaces the key', async () => {
    const server = await serveJson();
    const core = clientOf(server, { apiKey: undefined });
    await sendCall(core, {}, { security: ['query'], query: 'q=1&api%20key=mine' });
    await sendCall(core, {}, { security: ['cookie'], cookie: 'c=1; session=mine' });
    expect(server.received[0]?.url).toBe('/things?q=1&api%20key=mine');
    expect(server.received[1]?.headers.cookie).toBe('c=1; session=mine');
  });

  test('no key is sent if the header is null', async () => {
    expect(await sentBy({ apiKey: undefined, headers: { Authorization: null } })).not.toHaveProperty(
      'authorization',
    );
  });

  test('no key is sent if the operation requires none', async () => {
    expect(await sentBy({ apiKey: secret }, [])).not.toHaveProperty('authorization');
    const server = await serveJson();
    await sendCall(clientOf(server, { apiKey: undefined }), {}, { isSecurityOptional: true });
    expect(server.received[0]?.headers).not.toHaveProperty('authorization');
  });
});

describe('HTTP Basic authentication', () => {
  const sentBy = async (options: BaseClientOptions & BasicCredentials) => {
    const server = await serveJson();
    await sendCall(clientOf(server, options), {}, { security: ['basic'] });
    return server.received[0]?.headers.authorization;
  };
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
  const unset = { username: undefined, password: undefined };

  test('the user name and the password are encoded as UTF-8 and Base64', async () => {
    expect(await sentBy({ username: 'Zoë', password: 'p:ä&ss' })).toBe(basic('Zoë:p:ä&ss'));
    expect(await sentBy({ username: 'sk_1', password: '' })).toBe(basic('sk_1:'));
  });

  test('functions return the user name and the password', async () => {
    expect(await sentBy({ username: () => 'u', password: async () => 'p' })).toBe(basic('u:p'));
  });

  test('the environment is used for options that are not set', async () => {
    vi.stubEnv('TEST_USERNAME', 'u');
    vi.stubEnv('TEST_PASSWORD', 'p');
    expect(await sentBy(unset)).toBe(basic('u:p'));
    expect(await sentBy({ ...unset, password: 'own' })).toBe(basic('u:own'));
  });

  test('credentials of the scheme replace the options', async () => {
    const credentials = { basic: { username: 'other', password: 'q' } };
    expect(await sentBy({ credentials })).toBe(basic('other:q'));
  });

  test('a call with two schemes sends both credentials', async () => {
    const server = await serveJson();
    const core = clientOf(server, { apiKey: 'one', username: 'u', password: 'p' });
    await sendCall(core, {}, { security: ['header', 'basic'] });
    expect(server.received[0]?.headers).toMatchObject({ 'x-custom': 'one', authorization: basic('u:p') });
  });

  test.each([
    [{ password: undefined }, 'pass username and password or set TEST_USERNAME and TEST_PASSWORD'],
    [{ credentials: { basic: { username: 'u' } } }, 'Missing user name or password'],
    [{ credentials: { basic: 'u:p' } }, 'must be an object with username and password'],
    [{ username: 'a:b' }, 'must not contain a colon'],
  ])('invalid credentials throw before a request is sent: %j', async (options, message) => {
    const server = await serveJson();
    const error = await failureOf(sendCall(clientOf(server, options), {}, { security: ['basic'] }));
    expect(error).toMatchObject({ name: 'ClientError', message: expect.stringContaining(message) });
    expect(server.received).toHaveLength(0);
  });

  test('a user name and a password do not replace an API key', async () => {
    const options = { credentials: { header: { username: 'u', password: 'p' } } };
    const server = await serveJson();
    const error = await failureOf(sendCall(clientOf(server, options), {}, { security: ['header'] }));
    expect(error).toMatchObject({ message: 'credentials.header must be a string or a function.' });
  });
});

test.each([undefined, ''])('a missing key throws before a request is sent: %j', async (apiKey) => {
  const server = await serveJson();
  const error = await failureOf(sendCall(clientOf(server, { apiKey })));
  expect(error).toBeInstanceOf(ClientError);
  expect(error).toMatchObject({ name: 'ClientError', message: expect.stringContaining(api.apiKeyVariable) });
  expect(server.received).toHaveLength(0);
});

test.each([
  new Error('the vault is closed'),
  new TypeError('fetch failed'),
  new ConnectionError('the vault is away'),
])('an error of the apiKey function is thrown unchanged and not retried: %s', async (broken) => {
  const server = await serveJson();
  let requestedSchemes = 0;
  const core = clientOf(server, {
    apiKey: () => {
      requestedSchemes += 1;
      throw broken;
    },
  });
  expect(await failureOf(sendCall(core))).toBe(broken);
  expect(requestedSchemes).toBe(1);
  expect(server.received).toHaveLength(0);
});

/** All text that a program could print for an error. */
function everything(error: unknown): string {
  const shown = inspect(error, { depth: 12, showHidden: true, getters: true });
  const parts = error instanceof Error ? [error.message, error.stack, String(error.cause)] : [];
  return [shown, JSON.stringify(error), String(error), ...parts].join('\n');
}

const encoded = [secret, `user:${secret}`].map((text) => Buffer.from(text).toString('base64'));
const written = [secret, ...encoded, encodeURIComponent(secret)];

function expectNoSecret(text: string): void {
  for (const one of written) expect(text).not.toContain(one);
}

describe.each(schemes)('an API key of scheme %s is not leaked', (scheme) => {
  const watch = async (origin: string, options: BaseClientOptions = {}) => {
    const { logger, text } = recordLog();
    const core = clientOf({ origin }, { logger, logLevel: 'debug', maxRetries: 1, ...options });
    const promise = sendCall(core, {}, { security: [scheme] });
    const { error } = await promise.result();
    return { log: text(), error, errors: everything(error) };
  };

  test('by a successful call', async () => {
    const server = await serve((response) =>
      sendJson(response, {}, 200, { 'set-cookie': `a=${secret}`, 'x-auth-token': secret }),
    );
    const { log } = await watch(server.origin);
    expect(JSON.stringify([server.received[0]?.url, server.received[0]?.headers])).toMatch(
      new RegExp(written.join('|')),
    );
    expect(log).toContain('accept');
    expectNoSecret(log);
  });

  test.each([400, 401, 503])('by a call that fails with %i', async (status) => {
    const server = await serve((response) =>
      sendJson(response, { error: { message: 'no' } }, status, { 'retry-after-ms': '1' }),
    );
    const { log, error, errors } = await watch(server.origin);
    expect(error).toMatchObject({ status });
    expectNoSecret(log + errors);
  });

  test('by a refused connection', async () => {
    const { log, error, errors } = await watch(await refusedOrigin());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(errors).toContain('ECONNREFUSED');
    expectNoSecret(log + errors);
  });

  // These tests wait before they retry, so they run at the same time.
  test.concurrent('by a fetch that includes the URL in its errors', async () => {
    const { log, error, errors } = await watch('http://127.0.0.1:9', {
      fetch: ({ url }) => Promise.reject(Object.assign(new TypeError(`cannot send to ${url}`), { url })),
    });
    expect(error).toBeInstanceOf(ConnectionError);
    expectNoSecret(log + errors);
  });

  test.concurrent.each(['nonsense', 'http://', 'file:///tmp'])('by the invalid URL %s', async (origin) => {
    const { log, error, errors } = await watch(origin);
    expect(error).toBeInstanceOf(ClientError);
    expectNoSecret(log + errors);
  });

  test.each([`${secret}\n${secret}`, `${secret}…`])(
    'by a key that is invalid in a header: %j',
    async (apiKey) => {
      const server = await serveJson();
      const { log, errors } = await watch(server.origin, { apiKey });
      expectNoSecret(log + errors);
    },
  );

  test('by a failed stream', async () => {
    const server = await serve((response) => sendJson(response, {}, 400));
    const { logger, text } = recordLog();
    const core = clientOf(server, { logger, logLevel: 'debug' });
    const call = callOf({ security: [scheme], accept: 'text/event-stream' });
    const stream = new EventStream(
      core,
      call,
      { discriminator: 'type', finalEvents: [], errorEvents: [] },
      {},
    );
    expectNoSecret(everything(await failureOf(stream.response())) + everything(stream) + text());
  });

  test('by inspecting the response of a call with a key in the query', async () => {
    const server = await serveJson();
    const { response } = await sendCall(
      clientOf(server),
      {},
      { security: ['query'], query: 'q=1' },
    ).withResponse();
    expect(response.url).toBe(`${server.origin}/things?q=1&api%20key=***`);
    expectNoSecret(inspect(response, { depth: 12 }) + response.url);
  });

  test('by inspecting the client', async () => {
    const core = clientOf(await serveJson());
    const shown = inspect(core, { depth: 12, showHidden: true });
    expectNoSecret(shown + JSON.stringify(core));
  });
});

test('custom headers that may contain secrets are masked in the log', async () => {
  const server = await serveJson();
  const { logger, text } = recordLog();
  const headers = { 'X-Api-Key': secret, 'X-Amz-Security-Token': secret, 'Proxy-Authorization': secret };
  await sendCall(clientOf(server, { logger, logLevel: 'debug', headers }));
  expect(text()).toContain("'x-api-key': '***'");
  expectNoSecret(text());
});

test.each(['X-Session-Id', 'X-My-Password', 'X-Credential', 'X-Signature', 'X-Passphrase'])(
  'the header %s is masked in the log',
  async (name) => {
    const { logger, text } = recordLog();
    await sendCall(clientOf(await serveJson(), { logger, logLevel: 'debug' }), {
      headers: { [name]: secret },
    });
    expect(text()).toContain(name.toLowerCase());
    expect(text()).not.toContain(secret);
  },
);

test('an invalid header value throws an error with the name and without the value', async () => {
  const server = await serveJson();
  const error = await failureOf(
    sendCall(clientOf(server), { headers: { 'X-Api-Key': `${secret}\n\n${secret}` } }),
  );
  expect(error).toMatchObject({ name: 'ClientError', message: expect.stringMatching(/x-api-key/i) });
  expectNoSecret(everything(error));
});

test.each([
  ['off', 0],
  ['error', 0],
  ['warn', 0],
  ['info', 1],
  ['debug', 3],
] as const)('level %s', async (logLevel, lines) => {
  const { logger, text } = recordLog();
  await sendCall(clientOf(await serveJson(), { logger, logLevel }));
  expect(text().match(/^(info|debug) /gm) ?? []).toHaveLength(lines);
});

describe('API key in a browser', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('a string is rejected without dangerouslyAllowBrowser, a function is allowed', async () => {
    const server = await serveJson();
    vi.stubGlobal('document', {});
    const unset = { apiKey: undefined, username: undefined, password: undefined };
    for (const options of [
      { apiKey: secret },
      { password: secret },
      { credentials: { bearer: 'x' } },
      { credentials: { basic: { username: () => 'u', password: 'x' } } },
    ])
      expect(() => clientOf(server, { ...unset, ...options })).toThrow('dangerouslyAllowBrowser');
    expect(await sendCall(clientOf(server, { dangerouslyAllowBrowser: true }))).toEqual({ ok: true });
    const apiKey = async () => 'short-lived';
    expect(await sendCall(clientOf(server, { ...unset, apiKey }))).toEqual({ ok: true });
    const credentials = { bearer: () => 'short-lived' };
    expect(await sendCall(clientOf(server, { ...unset, credentials }))).toEqual({ ok: true });
  });

  test('a string is rejected in a web worker', async () => {
    const server = await serveJson();
    vi.stubGlobal('importScripts', () => {});
    expect(() => clientOf(server)).toThrow('dangerouslyAllowBrowser');
  });
});
