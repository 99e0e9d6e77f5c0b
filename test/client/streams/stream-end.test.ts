import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ClientError,
  ConnectionError,
  PaymentRequiredError,
  RateLimitError,
  ServerError,
} from '../../../codegen/languages/typescript/runtime/errors.ts';
import type { StreamFormat } from '../../../codegen/languages/typescript/runtime/event-stream.ts';
import { recordedStreams } from './recorded.ts';
import { begin, frames, serve } from './server.ts';
import { anyEnd, openStream, readAll, responsesFormat } from './streams.ts';

const delta = { type: 'response.output_text.delta', delta: 'a' };
const completed = { type: 'response.completed', response: { output: [] } };
const recorded = await recordedStreams();
const textOf = (name: string) => recorded.find((one) => one.name === name)?.text ?? '';

interface Ending {
  readonly name: string;
  readonly respond: (response: ServerResponse) => unknown;
  readonly format?: StreamFormat;
  /** Discriminator values of the yielded events. */
  readonly expectedTypes?: readonly unknown[];
  /** Class and message of the thrown error. */
  readonly thrown?: readonly [new (...expectedTypes: never) => ClientError, RegExp];
}

const text = (stream: string) => (response: ServerResponse) => begin(response).end(stream);
/** The events of this stream do not tell which one is the last. */
const sentinelOnly: StreamFormat = { ...anyEnd, sentinel: '[DONE]' };
const tags = { delta: delta.type, completed: completed.type };

const endings: readonly Ending[] = [
  {
    name: '[DONE]',
    format: sentinelOnly,
    respond: text(`${frames(delta)}data: [DONE]\n\n`),
    expectedTypes: [tags.delta],
  },
  {
    name: '[DONE], followed by more data',
    format: sentinelOnly,
    respond: text(`${frames(delta)}data: [DONE]\n\n${frames(delta)}data: no JSON\n\n`),
    expectedTypes: [tags.delta],
  },
  {
    name: 'the last event, followed by more data',
    respond: text(`${frames(delta, completed, delta)}data: no JSON\n\n`),
    expectedTypes: [tags.delta, tags.completed],
  },
  { name: 'no [DONE]', respond: text(frames(delta, completed)), expectedTypes: [tags.delta, tags.completed] },
  { name: 'any end', format: anyEnd, respond: text(frames(delta)), expectedTypes: [tags.delta] },
  { name: 'nothing, where that is allowed', format: anyEnd, respond: text(''), expectedTypes: [] },
  {
    name: 'no content',
    format: anyEnd,
    respond: (response) => response.writeHead(204).end(),
    expectedTypes: [],
  },
  {
    name: 'a missing Content-Type',
    format: anyEnd,
    respond: (response) => response.end(frames(delta)),
    expectedTypes: [tags.delta],
  },
  {
    name: 'a Content-Type in upper case with a charset',
    format: anyEnd,
    respond: (response) =>
      response.writeHead(200, { 'content-type': 'Text/Event-Stream;charset=UTF-8' }).end(frames(delta)),
    expectedTypes: [tags.delta],
  },
  {
    name: 'an unknown event',
    respond: text(frames({ type: 'response.sung', song: [1] }, completed)),
    expectedTypes: ['response.sung', tags.completed],
  },
  {
    name: 'events with missing or null properties',
    respond: text(frames({}, { type: null, error: null }, null, [], 7, { type: 'error.soon' }, completed)),
    expectedTypes: [undefined, null, undefined, undefined, undefined, 'error.soon', tags.completed],
  },
  {
    name: 'an empty body',
    respond: text(''),
    thrown: [ConnectionError, /^The stream ended before its last event\.$/],
  },
  {
    name: 'only comments',
    respond: text(': OPENROUTER PROCESSING\n\n'),
    thrown: [ConnectionError, /ended before its last event/],
  },
  {
    name: 'a missing last event',
    respond: text(frames(delta)),
    expectedTypes: [tags.delta],
    thrown: [ConnectionError, /ended before its last event/],
  },
  {
    name: '[DONE] without a last event',
    respond: text(`${frames(delta)}data: [DONE]\n\n`),
    expectedTypes: [tags.delta],
    thrown: [ConnectionError, /ended before its last event/],
  },
  {
    name: 'the end of the body within an event',
    respond: text(`${frames(delta)}data: {"type":`),
    expectedTypes: [tags.delta],
    thrown: [ConnectionError, /^The stream ended in the middle of an event\.$/],
  },
  {
    name: 'a connection broken within an event',
    respond: (response) => begin(response).write(`${frames(delta)}data: {"type":`, () => response.destroy()),
    expectedTypes: [tags.delta],
    thrown: [ConnectionError, /^POST \/responses: connection failed: /],
  },
  {
    name: 'a connection broken between events',
    respond: (response) => begin(response).write(frames(delta), () => response.destroy()),
    expectedTypes: [tags.delta],
    thrown: [ConnectionError, /^POST \/responses: connection failed: /],
  },
  {
    name: 'invalid JSON',
    respond: text(`${frames(delta)}data: Internal Server Error\n\n${frames(completed)}`),
    expectedTypes: [tags.delta],
    thrown: [ClientError, /^Invalid JSON in an event: Internal Server Error$/],
  },
  {
    name: 'a JSON response',
    respond: (response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"output":[]}'),
    thrown: [ClientError, /^Expected an event stream, got application\/json: \{"output":\[\]\}$/],
  },
  {
    name: 'an error with status 200',
    respond: (response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"error":{"code":429,"message":"slow down"}}'),
    thrown: [RateLimitError, /^429 slow down$/],
  },
  {
    name: 'an HTML response',
    respond: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>'),
    thrown: [ClientError, /got text\/html: <h1>Log in/],
  },
  {
    name: 'a broken response of another media type',
    respond: (response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-length': '99' })
        .write('<h1>', () => response.destroy()),
    thrown: [ClientError, /got text\/html: /],
  },
  {
    name: 'an error without a discriminator value',
    respond: text(frames(delta, { error: { code: 429, message: 'Slow down' } }, completed)),
    expectedTypes: [tags.delta],
    thrown: [RateLimitError, /^429 Slow down$/],
  },
  {
    name: 'an error without a discriminator value and with a type',
    respond: text(frames({ error: { code: 'invalid_api_key', message: 'No' } })),
    thrown: [AuthenticationError, /^401 No$/],
  },
  {
    name: 'an error given as a string',
    respond: text(frames({ error: 'Upstream unavailable' })),
    thrown: [ServerError, /^500 Upstream unavailable$/],
  },
  {
    name: 'an error event',
    respond: text(frames({ type: 'error', code: 'insufficient_credits', message: 'No credits' })),
    expectedTypes: ['error'],
    thrown: [PaymentRequiredError, /^402 No credits$/],
  },
  {
    name: 'an error event with an error property',
    respond: text(frames({ type: 'error', error: { code: 'invalid_prompt', message: 'No' } })),
    expectedTypes: ['error'],
    thrown: [BadRequestError, /^400 No$/],
  },
  {
    name: 'a failed response without a reason',
    respond: text(frames({ type: 'response.failed', response: null })),
    expectedTypes: ['response.failed'],
    thrown: [ServerError, /^500$/],
  },
  {
    name: 'the recorded error',
    respond: text(textOf('error')),
    expectedTypes: expect.arrayContaining(['error']),
    thrown: [RateLimitError, /^429 The provider allows no more requests\.$/],
  },
  {
    name: 'the recorded failure',
    respond: text(textOf('failed')),
    expectedTypes: expect.arrayContaining(['response.failed']),
    thrown: [ServerError, /^500 The provider is not available\.$/],
  },
  {
    name: 'the recorded incomplete response',
    respond: text(textOf('incomplete')),
    expectedTypes: expect.arrayContaining(['response.incomplete']),
  },
];

describe('a stream ends with', () => {
  test.each(endings)('$name', async ({ respond, format = responsesFormat, expectedTypes = [], thrown }) => {
    const server = await serve(respond);
    const { signal } = new AbortController();
    const stream = openStream(server.origin, format, { signal });
    const { events, error } = await readAll(stream);
    expect(events.map((event) => (typeof event === 'object' ? event?.type : undefined))).toEqual(
      expectedTypes,
    );
    expect(server.received()).toBe(1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    if (thrown) {
      expect(error).toBeInstanceOf(thrown[0]);
      expect(error).toHaveProperty('message', expect.stringMatching(thrown[1]));
      await expect(stream.finish()).rejects.toBe(error);
    } else {
      expect(error).toBeUndefined();
      await stream.finish();
    }
  });
});

test('an error event throws an error with the response headers and the event', async () => {
  const event = { type: 'error', code: 'server_error', message: 'Broken', param: null };
  const server = await serve((response) => {
    response.setHeader('x-request-id', 'req_1');
    begin(response).end(frames(event));
  });
  const { error } = await readAll(openStream(server.origin));
  if (!(error instanceof ApiError)) throw new Error('no ApiError');
  expect(error).toMatchObject({ status: 500, code: 'server_error', requestId: 'req_1', body: event });
});

test('an unknown event keeps all properties', async () => {
  const event = { type: 'response.sung', song: { notes: [1, null] }, sequence_number: 3 };
  const server = await serve((response) => begin(response).end(frames(event, completed)));
  expect((await readAll(openStream(server.origin))).events).toEqual([event, completed]);
});
