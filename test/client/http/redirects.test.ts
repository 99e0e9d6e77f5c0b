import { describe, expect, test } from 'vitest';
import { send } from '../../../codegen/languages/typescript/runtime/call.ts';
import { ApiError, ClientError } from '../../../codegen/languages/typescript/runtime/errors.ts';
import { EventStream } from '../../../codegen/languages/typescript/runtime/event-stream.ts';
import { callOf, clientOf, failureOf, post, secret, sendCall } from '../support/client.ts';
import { sendJson, serve, serveJson } from '../support/server.ts';

/** Starts a server that redirects every request. */
function serveRedirect(target: string, status = 307) {
  return serve((response, { url }) =>
    url.startsWith('/things')
      ? response.writeHead(status, { location: target }).end()
      : sendJson(response, {}),
  );
}

const statuses = [301, 302, 303, 307, 308];

describe.each(['bearer', 'basic', 'header', 'query', 'cookie'])('an API key of scheme %s', (scheme) => {
  test.each(statuses)('is not sent to another origin on a %i redirect', async (status) => {
    const other = await serveJson();
    const server = await serveRedirect(`${other.origin}/elsewhere`, status);
    for (const call of [callOf({ security: [scheme] }), post({}, { security: [scheme] })]) {
      const error = await failureOf(send(clientOf(server), call));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status });
      expect(error instanceof ApiError && error.headers.get('location')).toBe(`${other.origin}/elsewhere`);
    }
    expect(server.received).toHaveLength(2);
    expect(other.received).toHaveLength(0);
  });

  test('is not sent to another origin when a stream is redirected', async () => {
    const other = await serveJson();
    const server = await serveRedirect(`${other.origin}/elsewhere`);
    const format = { discriminator: 'type', finalEvents: [], errorEvents: [] };
    await failureOf(new EventStream(clientOf(server), callOf({ security: [scheme] }), format, {}).response());
    expect(other.received).toHaveLength(0);
  });
});

test('an API key in a custom header is not sent to another origin', async () => {
  const other = await serveJson();
  const server = await serveRedirect(`${other.origin}/elsewhere`);
  for (const name of ['X-Api-Key', 'X-Goog-Api-Key', 'X-Auth-Token', 'Cookie', 'Proxy-Authorization'])
    await sendCall(clientOf(server), { headers: { [name]: secret } }).result();
  expect(server.received).toHaveLength(5);
  expect(other.received).toHaveLength(0);
});

test('a request body is not sent to another origin', async () => {
  const other = await serveJson();
  for (const status of statuses) {
    const server = await serveRedirect(`${other.origin}/elsewhere`, status);
    await send(clientOf(server), post({ a: 1 }, { security: [] })).result();
  }
  expect(other.received).toHaveLength(0);
});

describe('redirects within an origin', () => {
  const schemes = ['bearer', 'basic', 'header', 'query', 'cookie'];

  test.each(statuses)('a GET request follows %i with its headers', async (status) => {
    for (const scheme of schemes) {
      const server = await serveRedirect('/moved?to=there', status);
      expect(await sendCall(clientOf(server), { headers: { 'x-one': '1' } }, { security: [scheme] })).toEqual(
        {},
      );
      expect(server.received).toHaveLength(2);
      expect(server.received.at(-1)).toMatchObject({ method: 'GET', url: '/moved?to=there' });
      expect(server.received.at(-1)?.headers).toMatchObject({ ...sentKeys[scheme], 'x-one': '1' });
    }
  });

  test.each([307, 308])('a POST request follows %i with its body', async (status) => {
    const form = new FormData();
    form.append('a', new Blob(['file']));
    const server = await serveRedirect('/moved', status);
    expect(await send(clientOf(server), post({ a: 1 }))).toEqual({});
    expect(await send(clientOf(server), callOf({ method: 'POST', body: form }))).toEqual({});
    const [first, second, third, fourth] = server.received;
    expect(second).toMatchObject({ method: 'POST', url: '/moved', body: first?.body });
    expect(second?.headers['content-type']).toBe('application/json');
    expect(third?.body.toString()).toContain('file');
    expect(fourth?.body.toString()).toContain('file');
    expect(fourth?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  });

  test.each([301, 302, 303])(
    'a POST request does not follow %i, which would drop its body',
    async (status) => {
      const server = await serveRedirect('/moved', status);
      const error = await failureOf(send(clientOf(server), post({})));
      const message = `${status} redirects to /moved, which is not followed: check baseUrl`;
      expect(error).toMatchObject({ name: 'ApiError', status, message });
      expect(server.received).toHaveLength(1);
    },
  );

  test('a streamed body does not follow a redirect', async () => {
    const server = await serveRedirect('/moved');
    const body = new Blob(['streamed']).stream();
    expect(await failureOf(send(clientOf(server), callOf({ method: 'POST', body })))).toMatchObject({
      status: 307,
    });
    expect(server.received).toHaveLength(1);
  });

  test('at most five redirects are followed', async () => {
    const server = await serveRedirect('/things/again');
    expect(await failureOf(sendCall(clientOf(server)))).toMatchObject({ status: 307 });
    expect(server.received).toHaveLength(6);
  });

  test.each(['', 'http://', 'mailto:a@b.c', '//'])(
    'the invalid location %j is not followed',
    async (location) => {
      const server = await serveRedirect(location);
      expect(await failureOf(sendCall(clientOf(server)))).toMatchObject({ name: 'ApiError', status: 307 });
      expect(server.received).toHaveLength(1);
    },
  );

  test('a location is resolved against the request URL', async () => {
    const server = await serveRedirect('../moved');
    expect(await sendCall(clientOf(server, { baseUrl: `${server.origin}/things/` }))).toEqual({});
    expect(server.received.at(-1)?.url).toBe('/moved');
  });
});

/** Location of the API key by scheme. */
const sentKeys: Readonly<Record<string, object>> = {
  bearer: { authorization: `Bearer ${secret}` },
  header: { 'x-custom': secret },
  cookie: { cookie: `session=${secret}` },
};

test('an opaque redirect of a browser throws a ClientError', async () => {
  const hidden = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
  const core = clientOf({ origin: 'http://pieces.test' }, { fetch: async () => hidden });
  const error = await failureOf(sendCall(core));
  expect(error).toBeInstanceOf(ClientError);
  expect(error).toMatchObject({ message: expect.stringContaining('redirect') });
});
