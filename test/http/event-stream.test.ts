import { describe, expect, test } from 'vitest';
import { EventStreamReader, type StreamEvent } from '../../codegen/http/event-stream.ts';
import { eventStreams } from '../support/event-streams.ts';

const encoder = new TextEncoder();

/** Reads chunks, decoded as a stream. */
function read(chunks: readonly Uint8Array[]) {
  const decoder = new TextDecoder();
  const reader = new EventStreamReader();
  const events = chunks.flatMap((chunk) => reader.read(decoder.decode(chunk, { stream: true })));
  return { events, pendingText: reader.pendingText, pendingLength: reader.pendingLength };
}

function readText(text: string): readonly StreamEvent[] {
  return new EventStreamReader().read(text);
}

describe('the event stream reader returns the events of', () => {
  test.each(eventStreams)('$name', ({ text, data, unfinished }) => {
    const bytes = encoder.encode(text);
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const halves = Array.from({ length: bytes.length + 1 }, (_, index) => [
      bytes.subarray(0, index),
      bytes.subarray(index),
    ]);
    for (const chunks of [[bytes], single, ...halves]) {
      const { events, pendingText } = read(chunks);
      expect(events.map((event) => event.data)).toEqual(data);
      expect(pendingText.includes('data:')).toBe(unfinished !== undefined);
    }
  });
});

test('the event stream reader returns event, id and retry of each event', () => {
  const text = 'event: a\nevent: b\nid: 7\nretry: 10\nother: x\ndata: 1\n\ndata: 2\n\n';
  expect(readText(text)).toEqual([{ event: 'b', id: '7', retry: '10', data: '1' }, { data: '2' }]);
});

test('the event stream reader drops the fields of events without data', () => {
  expect(readText('event: a\nid: 1\n\ndata: 2\n\n')).toEqual([{ data: '2' }]);
});

test('the event stream reader reports the text after the last event and its length', () => {
  const { pendingText, pendingLength } = read([encoder.encode('data: 1\n\nevent: a\r\ndata: {"un')]);
  expect(pendingText).toBe('event: a\ndata: {"un');
  expect(pendingLength).toBe(pendingText.length);
});

test('the event stream reader reads an event of 8 MB in chunks of 16 kB in linear time', () => {
  const data = 'x:'.repeat(4 * 1024 * 1024);
  const bytes = encoder.encode(`data: ${data}\n\n`);
  const chunks = Array.from({ length: Math.ceil(bytes.length / 16_384) }, (_, index) =>
    bytes.subarray(index * 16_384, (index + 1) * 16_384),
  );
  expect(read(chunks).events).toEqual([{ data }]);
}, 10_000);
