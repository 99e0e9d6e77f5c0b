import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClientError } from '../../../codegen/languages/typescript/runtime/errors.ts';
import { EventStream } from '../../../codegen/languages/typescript/runtime/event-stream.ts';
import { createEventParser } from '../../../codegen/languages/typescript/runtime/server-sent-events.ts';
import { eventStreams } from '../../support/event-streams.ts';
import { serve } from '../support/server.ts';
import { recordedStreams } from './recorded.ts';
import { anyEnd, bytesOf, call, chunksOf, coreFor, openStream, readAll } from './streams.ts';

const recorded = await recordedStreams();

/** Reference parser: returns the data of all events of a complete stream. */
function dataOf(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(bytes).replace(/\r\n|\r/g, '\n');
  return text
    .split(/\n\n+/)
    .map((block) =>
      block
        .split('\n')
        .flatMap((line) => /^data(?:: ?(.*))?$/s.exec(line)?.slice(1) ?? [])
        .map((value) => value ?? '')
        .join('\n'),
    )
    .filter((data) => data.trim() !== '');
}

/** Parses chunks, decoded as a stream. */
function parse(chunks: readonly Uint8Array[]): readonly string[] {
  const decoder = new TextDecoder();
  const parser = createEventParser();
  const found = chunks.flatMap((chunk) => parser(decoder.decode(chunk, { stream: true })));
  return [...found, ...parser()];
}

describe('the event parser returns the data for', () => {
  test.each(eventStreams)('$name', ({ text, data, unfinished }) => {
    const bytes = bytesOf(text);
    const expected = unfinished === undefined ? data : [...data, unfinished];
    expect(parse([bytes])).toEqual(expected);
    expect(dataOf(bytes)).toEqual(expected);
    expect(parse(chunksOf(bytes, 1))).toEqual(expected);
    for (let at = 0; at <= bytes.length; at += 1)
      expect(parse([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(expected);
  });
});

test.each([
  ['a line that never ends', ['data: aaaa', 'aaaa', 'aaaa']],
  ['an event that never ends', ['data: aaaa\n', 'data: aaaa\n', 'data: aaaa\n']],
  ['a long event in one chunk', ['data: aaaaaaaaaaaaaaaaaaaaa\n\n']],
])('the event parser rejects %s', (_, chunks) => {
  const read = (maxLength: number) => {
    const parser = createEventParser(maxLength);
    return chunks.flatMap((chunk) => [...parser(chunk)]);
  };
  expect(() => read(12)).toThrow('An event is longer than 12 characters.');
  expect(() => read(40)).not.toThrow();
});

test('a stream with an event longer than maxBufferLength is closed', async () => {
  const server = await serve(async (response, { ended }) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const timer = setInterval(() => response.write('data: aaaaaaaaaaaaaaaa\n'), 1);
    await ended;
    clearInterval(timer);
  });
  const core = coreFor(server.origin, { maxBufferLength: 1_000 });
  expect(await readAll(new EventStream(core, call, anyEnd, {}))).toEqual({
    events: [],
    error: new ClientError('An event is longer than 1000 characters.'),
  });
  expect(await server.received[0]?.ended).toBe('left');
});

describe('recorded streams', () => {
  test('the description has streams of several kinds', () =>
    expect(recorded.length).toBeGreaterThanOrEqual(7));

  test.each(recorded)('$name is parsed from any two chunks', ({ text }) => {
    const bytes = bytesOf(text.replaceAll('e', 'é🌊'));
    const whole = dataOf(bytes);
    for (let at = 0; at <= bytes.length; at += 1)
      expect(parse([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(whole);
  });

  test('a complete stream is read from any two chunks', async () => {
    const { events, text } = recorded.find(({ name }) => name === 'function-call') ?? {
      events: [],
      text: '',
    };
    expect(events.length).toBeGreaterThan(0);
    const bytes = bytesOf(text);
    for (let at = 0; at <= bytes.length; at += 1) {
      const cut = await readAll(openStream([bytes.subarray(0, at), bytes.subarray(at)]));
      expect(cut).toEqual({ events, error: undefined });
    }
  });

  test.each(recorded)(
    '$name is parsed byte by byte with every kind of line end',
    async ({ text, events }) => {
      for (const end of ['\n', '\r\n', '\r']) {
        const bytes = bytesOf(text.replaceAll('\n', end));
        expect((await readAll(openStream(chunksOf(bytes, 1)))).events).toEqual(events);
      }
    },
  );
});

describe('a random stream split at random', () => {
  const end = fc.constantFrom('\n', '\r\n', '\r');
  const line = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }).map((text) => `data:${text}`) },
    fc.constantFrom('', '', 'data', 'data:', 'data: ', ': OPENROUTER PROCESSING', 'event: x', 'id: 1', 'dat'),
    fc.string({ maxLength: 8 }),
  );
  const streamText = fc
    .array(fc.tuple(line, end), { maxLength: 30 })
    .map((lines) => bytesOf(lines.map((one) => one.join('')).join('')));
  const cuts = fc.array(fc.nat({ max: 300 }), { maxLength: 12 });

  test('gives the same data as one chunk', () => {
    fc.assert(
      fc.property(streamText, cuts, (bytes, at) => {
        expect(parse(cutAt(bytes, at))).toEqual(dataOf(bytes));
      }),
      { numRuns: 3000 },
    );
  });

  test('gives the same events as one chunk', async () => {
    const value = fc.jsonValue({ maxDepth: 2 }).map((one) => ({ type: 'any', one }));
    const frame = fc.tuple(value, fc.constantFrom(0, 2), end).map(([one, indent, lineEnd]) => {
      const lines = JSON.stringify(one, null, indent).split('\n');
      return { one, text: [...lines.map((text) => `data: ${text}`), ': more', '', ''].join(lineEnd) };
    });
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { maxLength: 6 }), cuts, async (frames, at) => {
        const bytes = bytesOf(frames.map(({ text }) => text).join(''));
        const { events, error } = await readAll(openStream(cutAt(bytes, at), anyEnd));
        expect(error).toBeUndefined();
        expect(JSON.stringify(events)).toBe(JSON.stringify(frames.map(({ one }) => one)));
      }),
      { numRuns: 300 },
    );
  });
});

function cutAt(bytes: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] {
  const places = [0, ...cuts.map((at) => at % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((place, at) => bytes.subarray(places[at], place));
}

test('an event of 8 MB in chunks of 16 kB is read in linear time', async () => {
  const delta = 'x'.repeat(8 * 1024 * 1024);
  const bytes = bytesOf(`data: ${JSON.stringify({ type: 'large', delta })}\n\n`);
  const { events, error } = await readAll(openStream(chunksOf(bytes, 16 * 1024), anyEnd));
  expect(error).toBeUndefined();
  expect(events).toEqual([{ type: 'large', delta }]);
}, 10_000);

test('an event of 100,000 lines of data is read in linear time', async () => {
  const numbers = Array.from({ length: 100_000 }, (_, at) => at);
  const lines = numbers.map((number) => `data: ${number}${number === 99_999 ? '' : ','}\n`);
  const bytes = bytesOf(`data: [\n${lines.join('')}data: ]\n\n`);
  const { events } = await readAll(openStream(chunksOf(bytes, 16 * 1024), anyEnd));
  expect(events).toEqual([numbers]);
}, 10_000);
