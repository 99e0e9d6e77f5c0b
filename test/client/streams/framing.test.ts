import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventParser } from '../../../codegen/languages/typescript/runtime/server-sent-events.ts';
import { recordedStreams } from './recorded.ts';
import { anyEnd, bytesOf, openStream, piecesOf, readAll } from './streams.ts';

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
function parse(pieces: readonly Uint8Array[]): readonly string[] {
  const decoder = new TextDecoder();
  const parser = eventParser();
  const found = pieces.flatMap((piece) => parser(decoder.decode(piece, { stream: true })));
  return [...found, ...parser()];
}

const cases: readonly (readonly [name: string, text: string, data: readonly string[]])[] = [
  ['LF', 'data: 1\n\ndata: 2\n\n', ['1', '2']],
  ['CRLF', 'data: 1\r\n\r\ndata: 2\r\n\r\n', ['1', '2']],
  ['CR alone', 'data: 1\r\rdata: 2\r\r', ['1', '2']],
  ['mixed line ends', 'data: 1\r\n\ndata: 2\n\rdata: 3\r\r\ndata: 4\n\r\n', ['1', '2', '3', '4']],
  ['CR as the last line end', 'data: 1\n\ndata: 2\r', ['1', '2']],
  ['no final empty line', 'data: 1\n\ndata: 2\n', ['1', '2']],
  ['no final line end', 'data: 1\n\ndata: 2', ['1', '2']],
  ['a byte order mark', '\uFEFFdata: 1\n\n', ['1']],
  ['a byte order mark within the stream is not skipped', 'data: 1\n\n\uFEFFdata: 2\n\n', ['1']],
  ['comments', ': OPENROUTER PROCESSING\n\n:\n: x\ndata: 1\n: y\n\n', ['1']],
  ['a comment within an event', 'data: [1,\n: OPENROUTER PROCESSING\ndata: 2]\n\n', ['[1,\n2]']],
  ['data over several lines', 'data: {\ndata:   "a": 1\ndata: }\n\n', ['{\n  "a": 1\n}']],
  ['an empty line of data within', 'data: [\ndata:\ndata: ]\n\n', ['[\n\n]']],
  ['empty data', 'data:\n\ndata: 1\n\ndata: \n\n', ['1']],
  ['several lines of empty data', 'data\ndata:\ndata: \n\ndata: 1\n\n', ['1']],
  ['data without a colon', 'data\n\ndata\ndata: 1\n\n', ['\n1']],
  ['data without a space', 'data:1\n\n', ['1']],
  ['data after two spaces', 'data:  1\n\n', [' 1']],
  ['data after a tab', 'data:\t1\n\n', ['\t1']],
  ['a colon within the data', 'data: {"a":"b: c"}\n\n', ['{"a":"b: c"}']],
  ['event, id and retry', 'event: error\nid: 7\nretry: 10\ndata: 1\n\nevent: x\n\n', ['1']],
  ['field names that start with data', 'database: 1\ndata2: 2\n data: 3\nDATA: 4\ndata: 5\n\n', ['5']],
  ['many empty lines', '\n\n\n\ndata: 1\n\n\n\n\n\ndata: 2\n\n\n', ['1', '2']],
  ['other line separators are data', 'data: "a\u2028b\u0085c\u000Bd"\n\n', ['"a\u2028b\u0085c\u000Bd"']],
  ['characters of two to four bytes', 'data: "ä€🌊"\n\n', ['"ä€🌊"']],
  ['invalid UTF-8', 'data: "\uFFFD"\n\n', ['"\uFFFD"']],
  ['nothing', '', []],
];

describe('the event parser returns the data for', () => {
  test.each(cases)('%s', (_name, text, data) => {
    const bytes = bytesOf(text);
    expect(parse([bytes])).toEqual(data);
    expect(dataOf(bytes)).toEqual(data);
    expect(parse(piecesOf(bytes, 1))).toEqual(data);
    for (let at = 0; at <= bytes.length; at += 1)
      expect(parse([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(data);
  });
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
        expect((await readAll(openStream(piecesOf(bytes, 1)))).events).toEqual(events);
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
  const { events, error } = await readAll(openStream(piecesOf(bytes, 16 * 1024), anyEnd));
  expect(error).toBeUndefined();
  expect(events).toEqual([{ type: 'large', delta }]);
}, 10_000);

test('an event of 100,000 lines of data is read in linear time', async () => {
  const numbers = Array.from({ length: 100_000 }, (_, at) => at);
  const lines = numbers.map((number) => `data: ${number}${number === 99_999 ? '' : ','}\n`);
  const bytes = bytesOf(`data: [\n${lines.join('')}data: ]\n\n`);
  const { events } = await readAll(openStream(piecesOf(bytes, 16 * 1024), anyEnd));
  expect(events).toEqual([numbers]);
}, 10_000);
