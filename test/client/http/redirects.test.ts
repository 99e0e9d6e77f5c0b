import { describe, expect, test } from 'vitest';
import { send } from '../../../codegen/runtime/call.ts';
import { ApiError } from '../../../codegen/runtime/errors.ts';
import { EventStream } from '../../../codegen/runtime/event-stream.ts';
import { ask, callOf, clientOf, failureOf, post, secret } from '../support/client.ts';
import { sendJson, serve, serveJson } from '../support/server.ts';

/** Sends everything to another place. */
function serveRedirect(target: string, status = 307) {
  return serve((response, { url }) =>
    url.startsWith('/things')
      ? response.writeHead(status, { location: target }).end()
      : sendJson(response, {}),
  );
}

const seen = (request: unknown) => JSON.stringify(request);

describe.each(['bearer', 'basic', 'header', 'query', 'cookie'])('a key of scheme %s', (scheme) => {
  test.each([301, 302, 303, 307, 308])('never reaches another origin by %i', async (status) => {
    const other = await serveJson();
    const server = await serveRedirect(`${other.origin}/elsewhere`, status);
    for (const call of [callOf({ security: [scheme] }), post({}, { security: [scheme] })])
      await send(clientOf(server), call).result();
    expect(server.received).toHaveLength(2);
    const shown = seen(other.received.map(({ url, headers }) => [url, headers]));
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(Buffer.from(secret).toString('base64'));
  });

  test('nor by the redirect of a stream', async () => {
    const other = await serveJson();
    const server = await serveRedirect(`${other.origin}/elsewhere`);
    const rules = { tag: 'type', terminal: [], failures: [] };
    await failureOf(new EventStream(clientOf(server), callOf({ security: [scheme] }), rules, {}).response());
    expect(seen(other.received.map(({ headers }) => headers))).not.toContain(secret);
  });
});

test('nor a key that the caller wrote into a header', async () => {
  const other = await serveJson();
  const server = await serveRedirect(`${other.origin}/elsewhere`);
  for (const name of ['X-Api-Key', 'X-Goog-Api-Key', 'X-Auth-Token', 'Cookie', 'Proxy-Authorization'])
    await ask(clientOf(server), { headers: { [name]: secret } }).result();
  expect(server.received).toHaveLength(5);
  expect(seen(other.received.map(({ headers }) => headers))).not.toContain(secret);
});

test.each(['bearer', 'basic', 'query'])('within an origin a call with %s follows', async (scheme) => {
  const server = await serveRedirect('/moved?to=there');
  expect(await send(clientOf(server), post({ a: 1 }, { security: [scheme] }))).toEqual({});
  expect(server.received.at(-1)).toMatchObject({ method: 'POST', url: '/moved?to=there' });
  expect(server.received.at(-1)?.body.toString()).toBe('{"a":1}');
});

test('the key in Authorization stays with it there', async () => {
  const server = await serveRedirect('/moved');
  await ask(clientOf(server));
  expect(server.received.at(-1)?.headers.authorization).toBe(`Bearer ${secret}`);
});

test('a call without a key follows everywhere', async () => {
  const other = await serveJson();
  const server = await serveRedirect(`${other.origin}/elsewhere`);
  expect(await ask(clientOf(server), {}, { security: [] })).toEqual({ ok: true });
});

test.each(['header', 'cookie'])('a redirect that is not followed is told once: %s', async (scheme) => {
  const server = await serveRedirect('/moved');
  const error = await failureOf(ask(clientOf(server), {}, { security: [scheme] }));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 307 });
  expect(error instanceof ApiError && error.headers.get('location')).toBe('/moved');
  expect(server.received).toHaveLength(1);
});
