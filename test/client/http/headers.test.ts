import { expect, test } from 'vitest';
import { send } from '../../../codegen/languages/typescript/runtime/call.ts';
import type { AnyHeaders } from '../../../codegen/languages/typescript/runtime/options.ts';
import { buildHeaders } from '../../../codegen/languages/typescript/runtime/parameters.ts';
import { clientOf, failureOf, post, sendCall } from '../support/client.ts';
import { serveJson } from '../support/server.ts';

async function sent(all: AnyHeaders, one: AnyHeaders = {}, more = {}) {
  const server = await serveJson();
  await sendCall(clientOf(server, { headers: all }), { headers: one }, more);
  return server.received[0]?.headers ?? {};
}

test('headers of a call override those of the client regardless of case', async () => {
  const all = { 'X-One': 'client', 'X-Two': 'client', 'X-Three': 'client' };
  const headers = await sent(all, { 'x-two': 'call', 'X-THREE': null, 'X-Four': 4, 'X-Five': true });
  expect(headers).toMatchObject({ 'x-one': 'client', 'x-two': 'call', 'x-four': '4', 'x-five': 'true' });
  expect(headers).not.toHaveProperty('x-three');
});

test('null removes a default header, undefined keeps it', async () => {
  expect(await sent({ Authorization: null })).not.toHaveProperty('authorization');
  expect(await sent({ 'X-One': 'client' }, { 'X-One': undefined })).toHaveProperty('x-one', 'client');
  expect(await sent({ 'X-One': null }, { 'X-One': 'call' })).toHaveProperty('x-one', 'call');
});

test('the caller can set accept and content-type', async () => {
  const server = await serveJson();
  const headers = { Accept: 'application/xml', 'Content-Type': 'application/vnd.api+json' };
  await send(clientOf(server), post({}), { headers });
  expect(server.received[0]?.headers).toMatchObject({
    accept: 'application/xml',
    'content-type': 'application/vnd.api+json',
  });
});

test('app attribution headers are sent', async () => {
  const headers = {
    'HTTP-Referer': 'https://app.example',
    'X-OpenRouter-Title': 'An app',
    'X-OpenRouter-Categories': 'cli-agent,chat',
  };
  expect(await sent(headers)).toMatchObject({
    'http-referer': 'https://app.example',
    'x-openrouter-title': 'An app',
    'x-openrouter-categories': 'cli-agent,chat',
  });
});

test('arrays and objects are joined with commas', async () => {
  expect(await sent({}, { 'X-List': ['a', 'b'] })).toHaveProperty('x-list', 'a,b');
  expect(await sent({}, { 'X-Object': { a: 1, b: 'two' } })).toHaveProperty('x-object', 'a,1,b,two');
});

test('headers with a style are serialized as documented', async () => {
  const options = { headers: { 'X-Object': { a: 1, b: 'two' }, 'X-Plain': 'p' } };
  const headers = buildHeaders(options.headers, { 'X-Object': { explode: true } });
  expect(headers).toEqual({ 'X-Object': 'a=1,b=two' });
  expect(await sent({}, options.headers, { headers })).toMatchObject({
    'x-object': 'a=1,b=two',
    'x-plain': 'p',
  });
});

test('a call without a body has no content-type', async () => {
  const headers = await sent({});
  expect(headers).not.toHaveProperty('content-type');
  expect(headers).toMatchObject({ accept: 'application/json' });
});

test('an invalid header name throws a ClientError with the name', async () => {
  const error = await failureOf(sendCall(clientOf(await serveJson()), { headers: { 'not a name': 'x' } }));
  expect(error).toMatchObject({ name: 'ClientError', message: expect.stringContaining('not a name') });
});
