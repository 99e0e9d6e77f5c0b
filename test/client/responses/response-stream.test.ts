import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  AbortError,
  ConnectionError,
  ServerError,
} from '../../../codegen/languages/typescript/runtime/errors.ts';
import { outputText } from '../../../codegen/languages/typescript/runtime/responses/output.ts';
import { ResponseStream } from '../../../codegen/languages/typescript/runtime/responses/response-stream.ts';
import { recordedStreams } from '../streams/recorded.ts';
import { begin, frames, serve } from '../streams/server.ts';
import { type AnyEvent, bytesOf, call, coreFor, responseOf, responsesFormat } from '../streams/streams.ts';

interface AnyResponse {
  readonly output: readonly unknown[];
  readonly status?: string;
  readonly usage?: { readonly total_tokens: number; readonly cost?: number } | null;
}

type AnyStream = ResponseStream<AnyEvent, AnyResponse>;

const recorded = await recordedStreams();

function open(events: readonly unknown[], end = 'data: [DONE]\n\n'): AnyStream {
  const fetch = async () => responseOf([bytesOf(frames(...events) + end)]);
  return new ResponseStream(coreFor('http://pieces.test', { fetch }), call, responsesFormat, {});
}

async function readQuietly(stream: AsyncIterable<unknown>): Promise<void> {
  try {
    for await (const _ of stream);
  } catch {
    // Some recorded streams fail.
  }
}

const created = { type: 'response.created', response: { status: 'in_progress', output: [] } };
const completed = { type: 'response.completed', response: { status: 'completed', output: [] } };
const added = (item: object, output_index = 0) => ({
  type: 'response.output_item.added',
  output_index,
  item,
});
const message = { type: 'message', role: 'assistant', content: [] };
const place = { output_index: 0, content_index: 0 };
const textDelta = (delta: unknown) => ({ type: 'response.output_text.delta', ...place, delta });

describe('recorded streams', () => {
  const successful = recorded.filter(({ events }) => {
    const type = String(events.at(-1)?.type);
    return ['response.completed', 'response.incomplete'].includes(type);
  });

  test('most of them are complete', () => expect(successful.length).toBeGreaterThanOrEqual(5));

  test.each(successful)('$name: the snapshot equals the response of the last event', async ({ events }) => {
    const stream = open(events.slice(0, -1), '');
    await readQuietly(stream);
    const { response } = lastOf(events);
    expect(stream.snapshot?.output).toEqual(response.output);
    expect(stream.outputText).toBe(outputText(response));
  });

  test.each(successful)('$name: deltas alone give the same text and arguments', async ({ events }) => {
    const stream = open(
      events.slice(0, -1).filter(({ type }) => !String(type).endsWith('.done')),
      '',
    );
    await readQuietly(stream);
    const { response } = lastOf(events);
    expect(stream.outputText).toBe(outputText(response));
    expect(writtenIn(stream.snapshot?.output)).toEqual(writtenIn(response.output));
  });

  test.each(successful)(
    '$name: finalResponse() returns the response of the last event',
    async ({ events }) => {
      const { response } = lastOf(events);
      const whole = await open(events).finalResponse();
      expect(whole).toEqual(response);
      expect(whole.output_text).toBe(outputText(response));
      expect(JSON.parse(JSON.stringify(whole))).toEqual(response);
    },
  );

  test.each(recorded)('$name: yielded events are not changed later', async ({ events }) => {
    const given: unknown[] = [];
    const stream = open(events);
    try {
      for await (const event of stream) given.push(event);
    } catch {
      // Some recorded streams fail.
    }
    await stream.finalResponse().catch(() => {});
    expect(given).toEqual(events);
  });
});

function lastOf(events: readonly AnyEvent[]): { readonly response: AnyResponse } {
  const last: unknown = events.at(-1);
  if (typeof last !== 'object' || last === null || !('response' in last)) throw new Error('no last event');
  return JSON.parse(JSON.stringify(last));
}

/** Text, arguments and reasoning of a response, in order. */
function writtenIn(output: unknown): readonly string[] {
  const names = ['text', 'arguments', 'refusal', 'input', 'code'];
  const written: string[] = [];
  JSON.stringify(output ?? [], (name, value) => {
    if (names.includes(name) && typeof value === 'string' && value !== '') written.push(value);
    return value;
  });
  return written;
}

describe('the partial response', () => {
  test('grows with each event', async () => {
    const stream = open([created, added(message), textDelta('The '), textDelta('moon'), completed]);
    const texts: string[] = [];
    for await (const _ of stream) texts.push(stream.outputText);
    expect(texts).toEqual(['', '', 'The ', 'The moon', 'The moon']);
    expect(stream.snapshot).toMatchObject({ status: 'completed' });
  });

  const kinds: readonly (readonly [
    kind: string,
    item: object,
    index: object,
    name: string,
    grown: object,
  ])[] = [
    ['output_text', message, place, 'text', { content: [{ type: 'output_text', text: 'ab' }] }],
    ['refusal', message, place, 'refusal', { content: [{ type: 'refusal', refusal: 'ab' }] }],
    [
      'reasoning_text',
      { type: 'reasoning' },
      place,
      'text',
      { content: [{ type: 'reasoning_text', text: 'ab' }] },
    ],
    [
      'reasoning_summary_text',
      { type: 'reasoning', summary: [] },
      { output_index: 0, summary_index: 0 },
      'text',
      { summary: [{ type: 'summary_text', text: 'ab' }] },
    ],
    [
      'function_call_arguments',
      { type: 'function_call', arguments: '' },
      { output_index: 0 },
      'arguments',
      { arguments: 'ab' },
    ],
    ['custom_tool_call_input', { type: 'custom_tool_call' }, { output_index: 0 }, 'input', { input: 'ab' }],
    [
      'code_interpreter_call_code',
      { type: 'code_interpreter_call', code: null },
      { output_index: 0 },
      'code',
      { code: 'ab' },
    ],
  ];

  test.each(kinds)('%s', async (kind, item, index, name, grown) => {
    const chunks = ['a', 'b'].map((delta) => ({ type: `response.${kind}.delta`, ...index, delta }));
    const stream = open([created, added(item), ...chunks, completed]);
    expect((await stream.finalResponse()).output).toMatchObject([grown]);
    const whole = { type: `response.${kind}.done`, ...index, [name]: 'ab' };
    expect((await open([created, added(item), whole, completed]).finalResponse()).output).toMatchObject([
      grown,
    ]);
  });

  test('keeps parallel tool calls separate', async () => {
    const one = { type: 'function_call', name: 'one', arguments: '' };
    const args = (output_index: number, delta: string) => ({
      type: 'response.function_call_arguments.delta',
      output_index,
      delta,
    });
    const stream = open([
      created,
      added(one),
      added({ ...one, name: 'two' }, 1),
      args(0, '{"a"'),
      args(1, '{"b"'),
      args(0, ':1}'),
      args(1, ':2}'),
      completed,
    ]);
    const { output } = await stream.finalResponse();
    expect(output).toEqual([
      { ...one, arguments: '{"a":1}' },
      { ...one, name: 'two', arguments: '{"b":2}' },
    ]);
  });

  test('ignores events that do not fit', async () => {
    const strange = [
      null,
      [],
      7,
      { type: 'response.sung', output_index: 0, song: [] },
      { type: 'response.in_progress', response: null },
      { type: 'response.output_item.added', output_index: 7, item: message },
      { type: 'response.output_item.added', output_index: -1, item: message },
      { type: 'response.output_item.added', output_index: 'length', item: message },
      { type: 'response.output_item.added', output_index: 0, item: null },
      { type: 'response.output_item.added', item: message },
      { type: 'response.content_part.added', output_index: 3, content_index: 0, part: {} },
      { ...textDelta('lost'), output_index: 3 },
      { ...textDelta('lost'), content_index: 4_294_967_294 },
      { ...textDelta('lost'), content_index: null },
      { ...textDelta('lost'), output_index: null },
      textDelta(null),
      { type: 'response.output_text.done', ...place, text: null },
      { type: 'response.function_call_arguments.delta', delta: 'lost' },
    ];
    const stream = open([
      created,
      ...strange,
      added(message),
      ...strange,
      textDelta('kept'),
      ...strange,
      completed,
    ]);
    const whole = await stream.finalResponse();
    expect(whole.output_text).toBe('kept');
    expect(whole.output.length).toBe(1);
  });

  test('collects text without a first event', async () => {
    const stream = open([added(message), textDelta('Hello')], 'data: [DONE]\n\n');
    await readQuietly(stream);
    expect(stream.outputText).toBe('Hello');
    expect(stream.snapshot).toBeUndefined();
    await expect(stream.finalResponse()).rejects.toEqual(
      new ConnectionError('The stream ended before its last event.'),
    );
  });

  test('keeps the output if the last event has no output', async () => {
    for (const output of [[], null, undefined]) {
      const last = { type: 'response.completed', response: { status: 'completed', output } };
      const whole = await open([created, added(message), textDelta('Hello'), last]).finalResponse();
      expect(whole).toMatchObject({ status: 'completed', output_text: 'Hello' });
    }
  });

  test('joins 100,000 text deltas in linear time', async () => {
    const chunk = 'x'.repeat(100);
    const chunks = Array.from({ length: 100_000 }, () => textDelta(chunk));
    const stream = open([created, added(message), ...chunks, completed]);
    expect((await stream.finalResponse()).output_text).toBe(chunk.repeat(100_000));
  }, 10_000);
});

describe('finalResponse()', () => {
  test('includes usage and cost', async () => {
    const text = recorded.find(({ name }) => name === 'text');
    const whole = await open(text?.events ?? []).finalResponse();
    expect(whole.usage?.total_tokens).toBe(46);
    expect(whole.usage?.cost).toBe(0.0000204);
    expectTypeOf(whole.output_text).toEqualTypeOf<string>();
  });

  test('reads the stream, or waits for its iterator', async () => {
    const stream = open([created, added(message), textDelta('Hello'), completed]);
    const whole = stream.finalResponse();
    expect((await whole).output_text).toBe('Hello');
    expect((await stream.finalResponse()).output_text).toBe('Hello');
  });

  test('throws the error of a failed response', async () => {
    const failed = recorded.find(({ name }) => name === 'failed');
    const stream = open(failed?.events ?? []);
    await expect(stream.finalResponse()).rejects.toThrow(ServerError);
    expect(stream.outputText).toBe('Hel');
    expect(stream.snapshot).toMatchObject({ status: 'failed' });
  });

  test('throws if reading stopped early, and keeps the partial response', async () => {
    const server = await serve((response) =>
      begin(response, frames(created, added(message), textDelta('The '))),
    );
    const stream: AnyStream = new ResponseStream(coreFor(server.origin), call, responsesFormat, {});
    for await (const event of stream) if (event.type === 'response.output_text.delta') break;
    await server.left;
    await expect(stream.finalResponse()).rejects.toThrow(AbortError);
    expect(stream.outputText).toBe('The ');
  });

  test('resolves if reading stopped at the last event', async () => {
    const stream = open([created, completed]);
    for await (const event of stream) if (event.type === 'response.completed') break;
    expect(await stream.finalResponse()).toMatchObject({ status: 'completed' });
  });
});

describe('text()', () => {
  test('yields only text deltas', async () => {
    const stream = open([
      created,
      added(message),
      textDelta('The '),
      textDelta(null),
      textDelta('moon'),
      completed,
    ]);
    const texts: string[] = [];
    for await (const text of stream.text()) texts.push(text);
    expect(texts).toEqual(['The ', 'moon']);
    expect((await stream.finalResponse()).output_text).toBe('The moon');
  });

  test('closes the connection when the loop is left', async () => {
    const server = await serve((response) =>
      begin(response, frames(created, textDelta('The '), textDelta('x'))),
    );
    const stream: AnyStream = new ResponseStream(coreFor(server.origin), call, responsesFormat, {});
    for await (const _ of stream.text()) break;
    await server.left;
  });
});

test.each([
  { output_index: '__proto__', content_index: 0 },
  { output_index: '__proto__', summary_index: 0 },
  { output_index: 0, content_index: '__proto__' },
  { output_index: 0, summary_index: 'constructor' },
  { output_index: '0', content_index: 0 },
  { output_index: '__proto__' },
  { output_index: -1 },
  { output_index: 0.5 },
])('an invalid index is ignored: %j', async (at) => {
  const before = Object.getOwnPropertyNames(Array.prototype);
  const events = ['response.output_text.delta', 'response.reasoning_summary_text.delta'].map((type) => ({
    ...{ type, ...at },
    ...{ delta: 'polluted', part: { text: 'polluted' } },
  }));
  const stream = open([created, added(message), ...events, completed]);
  const { output } = await stream.finalResponse();
  expect(JSON.stringify(output)).not.toContain('polluted');
  expect(Object.getOwnPropertyNames(Array.prototype)).toEqual(before);
});
