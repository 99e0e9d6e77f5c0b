import { expect, test } from 'vitest';
import { probeScript } from './support/probe.ts';
import { answer, type Script } from './support/scripted.ts';

const head = { 'Content-Type': 'text/event-stream' };
const word = { type: 'word', text: 'a' };

function sse(...events: readonly unknown[]): string {
  return events
    .map((event) => `data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`)
    .join('');
}

function stream(text: string | Buffer, headers: Record<string, string> = {}): Buffer {
  return answer(200, { ...head, ...headers }, text);
}

const whole = sse(word, { type: 'end' }, '[DONE]');

interface Row {
  readonly name: string;
  readonly script: Script;
  readonly said: readonly string[];
  /** True if the probe waits for the time limit. */
  readonly isTimed?: boolean;
}

const rows: readonly Row[] = [
  { name: 'no drift for a valid stream', script: stream(whole), said: [] },
  {
    name: 'no drift for comments, names, CRLF and multi-line data',
    script: stream(
      `\ufeff: hello\r\n\r\nevent: word\r\nid: 1\r\ndata: {"type": "word",\r\ndata: "text": "a"}\r\n\r\nretry: 5\r\n\r\n: bye\r\n${sse({ type: 'end' }, '[DONE]').replaceAll('\n', '\r')}`,
    ),
    said: [],
  },
  {
    name: 'missing property',
    script: stream(sse({ type: 'word' }, { type: 'end' }, '[DONE]')),
    said: ['drift: event 1 must have the property "text"', 'chat.yaml:117:7'],
  },
  {
    name: 'the same fault in every event',
    script: stream(
      sse(
        { type: 'word', text: 1 },
        { type: 'word', text: 2 },
        { type: 'word', text: 3 },
        { type: 'end' },
        '[DONE]',
      ),
    ),
    said: ['drift: event 1/text must be a string, but is 1 (3 times)', 'chat.yaml:120:16'],
  },
  {
    name: 'unknown event type',
    script: stream(sse(word, { type: 'ping' }, { type: 'end' }, '[DONE]')),
    said: ['drift: event 2/type must be one of "word", "end", but is "ping"', 'chat.yaml:59:17'],
  },
  {
    name: 'event without discriminator value',
    script: stream(sse({ text: 'a' }, { type: 'end' }, '[DONE]')),
    said: ['drift: event 1 must have the property "type"', 'chat.yaml:59:17'],
  },
  {
    name: 'undeclared property',
    script: stream(sse({ ...word, txet: 'a' }, { type: 'end' }, '[DONE]')),
    said: ['note: event 1/txet is not a declared property; did you mean text?', 'chat.yaml:55:15'],
  },
  {
    name: 'event with invalid JSON',
    script: stream(sse('hello', { type: 'end' }, '[DONE]')),
    said: [
      "drift: event 1 must be valid JSON, but has an error at 1:1: JSON value expected but got 'h'",
      'chat.yaml:54:13',
      'received: hello',
    ],
  },
  {
    name: 'missing sentinel',
    script: stream(sse(word, { type: 'end' })),
    said: ['drift: stream must end with data: [DONE], but ends after event 2 (end)', 'chat.yaml:40:7'],
  },
  {
    name: 'missing terminal event',
    script: stream(sse(word, '[DONE]')),
    said: [
      'drift: stream must end with event end or failed, but ends after event 1 (word)',
      'chat.yaml:40:7',
    ],
  },
  {
    name: 'missing terminal event and sentinel',
    script: stream(sse(word)),
    said: [
      'drift: stream must end with event end or failed, but ends after event 1 (word)',
      'chat.yaml:40:7',
    ],
  },
  {
    name: 'event after the terminal event',
    script: stream(sse(word, { type: 'end' }, word, '[DONE]')),
    said: ['drift: event 3 must not follow end, which ends the stream', 'chat.yaml:40:7'],
  },
  {
    name: 'event after the sentinel',
    script: stream(sse({ type: 'end' }, '[DONE]', word)),
    said: ['drift: event 2 must not follow [DONE], which ends the stream', 'chat.yaml:40:7'],
  },
  {
    name: 'no events',
    script: stream(': nothing\n\n'),
    said: [
      'drift: stream must end with event end or failed, but ends before its first event',
      'chat.yaml:40:7',
    ],
  },
  {
    name: 'missing empty line at the end',
    script: stream(`${sse(word, { type: 'end' })}data: [DONE]\n`),
    said: [
      'drift: stream must end with an empty line, but ends without one after event 2 (end)',
      'chat.yaml:40:7',
      'received: data: [DONE]',
    ],
  },
  {
    name: 'connection closed within an event',
    script: stream(`${sse(word)}data: {"type": "wo`, { 'Content-Length': '999' }),
    said: [
      'drift: stream must be complete, but the connection was closed after event 1 (word)',
      'chat.yaml:40:7',
      'received: data: {"type": "wo',
    ],
  },
  {
    name: 'no drift for a connection closed after the last event',
    script: stream(whole, { 'Content-Length': '999' }),
    said: [],
  },
  {
    name: 'stream without further data',
    isTimed: true,
    script: (socket) => socket.write(stream(sse(word))),
    said: [
      'drift: stream must continue, but no data arrived for 1 second after event 1 (word)',
      'chat.yaml:40:7',
    ],
  },
  {
    name: 'no drift for a stream that stays open after its end',
    isTimed: true,
    script: (socket) => socket.write(stream(whole)),
    said: [],
  },
  {
    name: 'stream stopped at the time limit',
    isTimed: true,
    script: (socket) => {
      socket.write(stream(sse(word)));
      const timer = setInterval(() => socket.write(': still here\n\n'), 100);
      socket.on('close', () => clearInterval(timer));
    },
    said: ['note: stream was not read to its end: stopped after 1 second (time limit)', 'chat.yaml:40:7'],
  },
  {
    name: 'invalid UTF-8',
    script: stream(Buffer.concat([Buffer.from(sse(word)), Buffer.from([0xc3, 0x28])])),
    said: [
      'drift: stream must be UTF-8, but has invalid bytes after event 1 (word)',
      'chat.yaml:40:7',
      'received: �(',
    ],
  },
  {
    name: 'truncated character',
    script: stream(Buffer.concat([Buffer.from(whole), Buffer.from([0xe2, 0x82])])),
    said: ['drift: stream must be UTF-8, but ends within a character after event 2 (end)', 'chat.yaml:40:7'],
  },
  {
    name: 'event that is too long',
    script: (socket) => socket.write(stream(`data: "${'x'.repeat(11_000_000)}`)),
    said: [
      'drift: stream must have events of at most 10485760 characters, but the next event is longer',
      'chat.yaml:40:7',
      'received: data: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
    ],
  },
  {
    name: 'JSON instead of a requested stream',
    script: answer(200, { 'Content-Type': 'application/json' }, '{"id": 7, "title": "a"}'),
    said: [
      'drift: header.Content-Type must be text/event-stream because a stream was requested, but is application/json',
      'chat.yaml:51:11',
      'received: {"id": 7, "title": "a"}',
    ],
  },
];

async function testRow({ script, said }: Row): Promise<void> {
  const probed = await probeScript(script, 'talk', '--sample', 'spoken');
  expect(probed.said).toEqual(said);
  expect(probed.code).toBe(said.some((line) => line.startsWith('drift: ')) ? 1 : 0);
}

test.each(rows.filter(({ isTimed }) => !isTimed))('probe of a stream reports: $name', testRow);
test.concurrent.each(rows.filter(({ isTimed }) => isTimed))('probe of a stream reports: $name', testRow);

const others: readonly (Row & { readonly operation: string; readonly more?: readonly string[] })[] = [
  {
    name: 'unrequested stream',
    operation: 'talk',
    more: ['--sample', 'hello'],
    script: stream(whole),
    said: [
      'drift: header.Content-Type must not be text/event-stream because no stream was requested',
      'chat.yaml:51:11',
    ],
  },
  {
    name: 'stream stopped at the event limit',
    operation: 'talk',
    more: ['--sample', 'spoken', '--max-events', '1'],
    script: stream(whole),
    said: ['note: stream was not read to its end: stopped after event 1 (event limit)', 'chat.yaml:40:7'],
  },
  {
    name: 'no drift for valid event fields',
    operation: 'feed',
    script: stream('event: tick\nid: 1\nretry: 200\ndata: {"n": 1}\n\n'),
    said: [],
  },
  {
    name: 'invalid event name',
    operation: 'feed',
    script: stream('event: tock\ndata: {"n": 1}\n\n'),
    said: ['drift: event 1/event must be "tick", but is "tock"', 'chat.yaml:75:27'],
  },
  {
    name: 'missing event name',
    operation: 'feed',
    script: stream('data: {"n": 1}\n\n'),
    said: ['drift: event 1 must have the property "event"', 'chat.yaml:73:17'],
  },
  {
    name: 'invalid retry time',
    operation: 'feed',
    script: stream('event: tick\nretry: 9\ndata: {"n": 1}\n\n'),
    said: ['drift: event 1/retry must be >= 100, but is 9', 'chat.yaml:77:42'],
  },
  {
    name: 'invalid data field',
    operation: 'feed',
    script: stream('event: tick\ndata: {"n": "1"}\n\n'),
    said: ['drift: event 1/data/n must be an integer, but is "1"', 'chat.yaml:78:72'],
  },
  {
    name: 'data field with invalid JSON',
    operation: 'feed',
    script: stream('event: tick\ndata: {n}\n\n'),
    said: [
      "drift: event 1/data must be valid JSON, but has an error at 1:2: quoted object key expected but got 'n'",
      'chat.yaml:70:13',
      'received: {n}',
    ],
  },
  {
    name: 'undeclared sentinel',
    operation: 'feed',
    script: stream('event: tick\ndata: {"n": 1}\n\ndata: [DONE]\n\n'),
    said: ['note: stream ends with [DONE], which is not in the description', 'chat.yaml:63:5'],
  },
  {
    name: 'no drift for valid embedded JSON',
    operation: 'items',
    script: stream('data: {"n": 1}\n\n'),
    said: [],
  },
  {
    name: 'invalid embedded JSON',
    operation: 'items',
    script: stream('data: {"n": "1"}\n\n'),
    said: ['drift: event 1/data/n must be an integer, but is "1"', 'chat.yaml:95:83'],
  },
];

test.each(others)(
  'probe of another stream reports: $name',
  async ({ operation, more = [], script, said }) => {
    const probed = await probeScript(script, operation, ...more);
    expect(probed.said).toEqual(said);
    expect(probed.code).toBe(said.some((line) => line.startsWith('drift: ')) ? 1 : 0);
  },
);
