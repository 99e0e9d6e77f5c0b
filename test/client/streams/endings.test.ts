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
import { anyEnd, openStream, readAll, responsesRules } from './streams.ts';

const delta = { type: 'response.output_text.delta', delta: 'a' };
const completed = { type: 'response.completed', response: { output: [] } };
const recorded = await recordedStreams();
const textOf = (name: string) => recorded.find((one) => one.name === name)?.text ?? '';

interface Ending {
  readonly name: string;
  readonly answer: (response: ServerResponse) => unknown;
  readonly rules?: StreamFormat;
  /** Discriminator values of the yielded events. */
  readonly given?: readonly unknown[];
  /** Class and message of the thrown error. */
  readonly thrown?: readonly [new (...given: never) => ClientError, RegExp];
}

const text = (stream: string) => (response: ServerResponse) => begin(response).end(stream);
const tags = { delta: delta.type, completed: completed.type };

const endings: readonly Ending[] = [
  { name: '[DONE]', answer: text(`${frames(delta)}data: [DONE]\n\n`), given: [tags.delta] },
  {
    name: '[DONE], followed by more data',
    answer: text(`${frames(delta)}data: [DONE]\n\n${frames(delta)}data: no JSON\n\n`),
    given: [tags.delta],
  },
  {
    name: 'the last event, followed by more data',
    answer: text(`${frames(delta, completed, delta)}data: no JSON\n\n`),
    given: [tags.delta, tags.completed],
  },
  { name: 'no [DONE]', answer: text(frames(delta, completed)), given: [tags.delta, tags.completed] },
  { name: 'any end', rules: anyEnd, answer: text(frames(delta)), given: [tags.delta] },
  { name: 'nothing, where that is allowed', rules: anyEnd, answer: text(''), given: [] },
  { name: 'no content', rules: anyEnd, answer: (response) => response.writeHead(204).end(), given: [] },
  {
    name: 'a missing Content-Type',
    rules: anyEnd,
    answer: (response) => response.end(frames(delta)),
    given: [tags.delta],
  },
  {
    name: 'a Content-Type in upper case with a charset',
    rules: anyEnd,
    answer: (response) =>
      response.writeHead(200, { 'content-type': 'Text/Event-Stream;charset=UTF-8' }).end(frames(delta)),
    given: [tags.delta],
  },
  {
    name: 'an unknown event',
    answer: text(frames({ type: 'response.sung', song: [1] }, completed)),
    given: ['response.sung', tags.completed],
  },
  {
    name: 'events with missing or null properties',
    answer: text(frames({}, { type: null, error: null }, null, [], 7, { type: 'error.soon' }, completed)),
    given: [undefined, null, undefined, undefined, undefined, 'error.soon', tags.completed],
  },
  {
    name: 'an empty body',
    answer: text(''),
    thrown: [ConnectionError, /^The stream ended before its last event\.$/],
  },
  {
    name: 'only comments',
    answer: text(': OPENROUTER PROCESSING\n\n'),
    thrown: [ConnectionError, /ended before its last event/],
  },
  {
    name: 'a missing last event',
    answer: text(frames(delta)),
    given: [tags.delta],
    thrown: [ConnectionError, /ended before its last event/],
  },
  {
    name: 'the end of the body within an event',
    answer: text(`${frames(delta)}data: {"type":`),
    given: [tags.delta],
    thrown: [ConnectionError, /^The stream ended in the middle of an event\.$/],
  },
  {
    name: 'a connection broken within an event',
    answer: (response) => begin(response).write(`${frames(delta)}data: {"type":`, () => response.destroy()),
    given: [tags.delta],
    thrown: [ConnectionError, /^POST \/responses: connection failed: /],
  },
  {
    name: 'a connection broken between events',
    answer: (response) => begin(response).write(frames(delta), () => response.destroy()),
    given: [tags.delta],
    thrown: [ConnectionError, /^POST \/responses: connection failed: /],
  },
  {
    name: 'invalid JSON',
    answer: text(`${frames(delta)}data: Internal Server Error\n\n${frames(completed)}`),
    given: [tags.delta],
    thrown: [ClientError, /^Invalid JSON in an event: Internal Server Error$/],
  },
  {
    name: 'a JSON response',
    answer: (response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"output":[]}'),
    thrown: [ClientError, /^Expected an event stream, got application\/json: \{"output":\[\]\}$/],
  },
  {
    name: 'an HTML response',
    answer: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>'),
    thrown: [ClientError, /got text\/html: <h1>Log in/],
  },
  {
    name: 'a broken response of another media type',
    answer: (response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-length': '99' })
        .write('<h1>', () => response.destroy()),
    thrown: [ClientError, /got text\/html: /],
  },
  {
    name: 'an error without a discriminator value',
    answer: text(frames(delta, { error: { code: 429, message: 'Slow down' } }, completed)),
    given: [tags.delta],
    thrown: [RateLimitError, /^429 Slow down$/],
  },
  {
    name: 'an error without a discriminator value and with a type',
    answer: text(frames({ error: { code: 'invalid_api_key', message: 'No' } })),
    thrown: [AuthenticationError, /^401 No$/],
  },
  {
    name: 'an error given as a string',
    answer: text(frames({ error: 'Upstream unavailable' })),
    thrown: [ServerError, /^500 Upstream unavailable$/],
  },
  {
    name: 'an error event',
    answer: text(frames({ type: 'error', code: 'insufficient_credits', message: 'No credits' })),
    given: ['error'],
    thrown: [PaymentRequiredError, /^402 No credits$/],
  },
  {
    name: 'an error event with an error property',
    answer: text(frames({ type: 'error', error: { code: 'invalid_prompt', message: 'No' } })),
    given: ['error'],
    thrown: [BadRequestError, /^400 No$/],
  },
  {
    name: 'a failed response without a reason',
    answer: text(frames({ type: 'response.failed', response: null })),
    given: ['response.failed'],
    thrown: [ServerError, /^500$/],
  },
  {
    name: 'the recorded error',
    answer: text(textOf('error')),
    given: expect.arrayContaining(['error']),
    thrown: [RateLimitError, /^429 The provider allows no more requests\.$/],
  },
  {
    name: 'the recorded failure',
    answer: text(textOf('failed')),
    given: expect.arrayContaining(['response.failed']),
    thrown: [ServerError, /^500 The provider is not available\.$/],
  },
  {
    name: 'the recorded incomplete response',
    answer: text(textOf('incomplete')),
    given: expect.arrayContaining(['response.incomplete']),
  },
];

describe('a stream ends with', () => {
  test.each(endings)('$name', async ({ answer, rules = responsesRules, given = [], thrown }) => {
    const server = await serve(answer);
    const { signal } = new AbortController();
    const stream = openStream(server.origin, rules, { signal });
    const { events, error } = await readAll(stream);
    expect(events.map((event) => (typeof event === 'object' ? event?.type : undefined))).toEqual(given);
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
