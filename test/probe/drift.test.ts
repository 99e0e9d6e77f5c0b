import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { probeScript } from './support/probe.ts';
import { answer, type Script } from './support/scripted.ts';

const note = { id: 7, title: 'a' };

/** A valid response to `getNote`, except for the given parts. */
function json(body: unknown, headers: Record<string, string> = {}, status = 200): Buffer {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return answer(status, { 'Content-Type': 'application/json', 'X-Version': '3', ...headers }, text);
}

interface Row {
  readonly name: string;
  readonly script: Script;
  /** Output lines about the response. */
  readonly said: readonly string[];
  /** True if the probe waits for the time limit. */
  readonly isTimed?: boolean;
}

const rows: readonly Row[] = [
  {
    name: 'redirect',
    script: answer(302, { Location: 'https://evil.example/?a=b' }),
    said: [
      'drift: status must be 200 or 4XX or default, but is 302 (redirect to https://evil.example/?a=b, not followed)',
      'chat.yaml:12:7',
    ],
  },
  {
    name: 'error as an HTML page',
    script: answer(404, { 'Content-Type': 'text/html' }, '<html>\n<h1>Not here\u001b[31m</h1>'),
    said: [
      'note: status is 404: the server rejected the documented sample',
      'chat.yaml:25:9',
      'drift: header.Content-Type must be application/json, but is text/html',
      'chat.yaml:27:11',
      'received: <html> <h1>Not here\\u001b[31m</h1>',
    ],
  },
  {
    name: 'wrong content type',
    script: json(note, { 'Content-Type': 'application/yaml' }),
    said: [
      'drift: header.Content-Type must be application/json or text/plain or application/x-ndjson, but is application/yaml',
      'chat.yaml:20:11',
      'received: {"id":7,"title":"a"}',
    ],
  },
  {
    name: 'missing content type',
    script: answer(200, { 'X-Version': '1' }, '{}'),
    said: [
      'drift: header.Content-Type must be application/json or text/plain or application/x-ndjson, but is missing',
      'chat.yaml:20:11',
      'received: {}',
    ],
  },
  {
    name: 'missing header',
    script: answer(200, { 'Content-Type': 'application/json' }, JSON.stringify(note)),
    said: ['drift: header.X-Version is required but missing', 'chat.yaml:16:25'],
  },
  {
    name: 'invalid header',
    script: json(note, { 'X-Version': 'three' }),
    said: ['drift: header.X-Version must be an integer, but is "three"', 'chat.yaml:16:50'],
  },
  {
    name: 'header value outside of the enum',
    script: json(note, { 'X-Mood': 'glad' }),
    said: ['drift: header.X-Mood must be one of "calm", "angry", but is "glad"', 'chat.yaml:17:31'],
  },
  {
    name: 'invalid item of an array header',
    script: json(note, { 'X-Tags': '1, two' }),
    said: ['drift: header.X-Tags/1 must be an integer, but is "two"', 'chat.yaml:18:52'],
  },
  {
    name: 'invalid JSON value in a header',
    script: json(note, { 'X-Extra': '{}' }),
    said: ['drift: header.X-Extra must have the property "a"', 'chat.yaml:19:75'],
  },
  {
    name: 'malformed JSON in a header',
    script: json(note, { 'X-Extra': '{' }),
    said: [
      "drift: header.X-Extra must be valid JSON, but has an error at 1:2: quoted object key or end of object '}' expected but reached end of input",
      'chat.yaml:19:13',
    ],
  },
  {
    name: 'missing property',
    script: json({ id: 7 }),
    said: ['drift: body must have the property "title"', 'chat.yaml:102:7'],
  },
  {
    name: 'wrong type',
    script: json({ ...note, id: '7' }),
    said: ['drift: body/id must be an integer, but is "7"', 'chat.yaml:105:14'],
  },
  {
    name: 'wrong type in a nested property',
    script: json({ ...note, parts: [{ n: 1 }, { n: 'x' }] }),
    said: ['drift: body/parts/1/n must be an integer, but is "x"', 'chat.yaml:114:24'],
  },
  {
    name: 'repeated fault',
    script: json({ ...note, parts: [{ n: 'x' }, { n: 'y' }, { n: 'z' }] }),
    said: ['drift: body/parts/0/n must be an integer, but is "x" (3 times)', 'chat.yaml:114:24'],
  },
  {
    name: 'value outside of the enum',
    script: json({ ...note, state: 'used' }),
    said: ['drift: body/state must be one of "new", "old", but is "used"', 'chat.yaml:107:17'],
  },
  {
    name: 'forbidden additional property',
    script: json({ ...note, color: 'red' }),
    said: ['drift: body/color is not allowed (additionalProperties: false)', 'chat.yaml:103:7'],
  },
  {
    name: 'undeclared property',
    script: json({ ...note, parts: [{ nmae: 'x' }] }),
    said: ['note: body/parts/0/nmae is not a declared property; did you mean name?', 'chat.yaml:100:5'],
  },
  {
    name: 'writeOnly property',
    script: json({ ...note, secret: 'x' }),
    said: ['note: body/secret is writeOnly and should not be in a response', 'chat.yaml:100:5'],
  },
  {
    name: 'null',
    script: json({ ...note, title: null }),
    said: ['drift: body/title must be a string, but is null', 'chat.yaml:106:17'],
  },
  {
    name: 'number out of bounds',
    script: json({ ...note, size: 9.5 }),
    said: ['drift: body/size must be <= 9, but is 9.5', 'chat.yaml:108:30'],
  },
  {
    name: 'integer with a fraction',
    script: json({ ...note, id: 7.5 }),
    said: ['drift: body/id must be an integer, but is 7.5', 'chat.yaml:105:14'],
  },
  {
    name: 'property name that is escaped in a JSON Pointer',
    script: json({ ...note, 'a/b~c': 1 }),
    said: ['drift: body/a~1b~0c must be a string, but is 1', 'chat.yaml:111:17'],
  },
  {
    name: 'wrong type of the body',
    script: json([note]),
    said: ['drift: body must be an object, but is [{"id":7,"title":"a"}]', 'chat.yaml:101:7'],
  },
  {
    name: 'invalid JSON',
    script: json('{"id": 7, title: "a"}'),
    said: [
      "drift: body must be valid JSON, but has an error at 1:11: quoted object key expected but got 't'",
      'chat.yaml:21:13',
      'received: {"id": 7, title: "a"}',
    ],
  },
  {
    name: 'truncated JSON',
    script: json('{"id": 7, "ti'),
    said: [
      "drift: body must be valid JSON, but has an error at 1:14: end of string '\"' expected but reached end of input",
      'chat.yaml:21:13',
      'received: {"id": 7, "ti',
    ],
  },
  {
    name: 'duplicate key',
    script: json('{"id": 7, "id": 8, "title": "a"}'),
    said: [
      "drift: body must be valid JSON, but has an error at 1:11: duplicate key 'id'",
      'chat.yaml:21:13',
      'received: {"id": 7, "id": 8, "title": "a"}',
    ],
  },
  {
    name: 'closed connection',
    script: json('{"id": 7', { 'Content-Length': '99' }),
    said: ['drift: body must be complete, but the connection was closed after 8 bytes', 'received: {"id": 7'],
  },
  {
    name: 'invalid chunk',
    script: json('5\r\n{"id"\r\nzz\r\n', { 'Transfer-Encoding': 'chunked' }),
    said: ['drift: body must be complete, but the connection was closed after 5 bytes', 'received: {"id"'],
  },
  {
    name: 'invalid UTF-8',
    script: json(Buffer.from([0x22, 0xff, 0x22])),
    said: ['drift: body must be valid JSON, but is not valid UTF-8', 'chat.yaml:21:13', 'received: "�"'],
  },
  {
    name: 'byte order mark',
    script: json(`\ufeff${JSON.stringify(note)}`),
    said: [
      'drift: body must not begin with a byte order mark (RFC 8259, 8.1)',
      'chat.yaml:21:13',
      'received: {"id":7,"title":"a"}',
    ],
  },
  {
    name: 'empty body',
    script: json('', { 'Content-Length': '0' }),
    said: [
      'drift: body must be application/json or text/plain or application/x-ndjson, but is empty',
      'chat.yaml:20:11',
    ],
  },
  {
    name: 'compressed body',
    script: json(gzipSync(JSON.stringify({ id: 7 })), { 'Content-Encoding': 'gzip' }),
    said: ['drift: body must have the property "title"', 'chat.yaml:102:7'],
  },
  {
    name: 'Content-Encoding header without compression',
    script: json(note, { 'Content-Encoding': 'gzip' }),
    said: ['drift: body must match its Content-Encoding, but is not valid gzip'],
  },
  {
    name: 'unknown encoding',
    script: json(note, { 'Content-Encoding': 'rot13' }),
    said: ['drift: body must match its Content-Encoding, but is not valid rot13'],
  },
  {
    name: 'huge body',
    script: json(`"${'x'.repeat(11_000_000)}"`),
    said: [
      'drift: body must not be larger than 10485760 bytes',
      'received: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
    ],
  },
  {
    name: 'text that is too long',
    script: answer(200, { 'Content-Type': 'text/plain', 'X-Version': '1' }, 'x'.repeat(30)),
    said: [
      'drift: body must not have more than 20 characters, but is "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
      'chat.yaml:23:13',
    ],
  },
  {
    name: 'invalid JSON line',
    script: json('{"n": 1}\n{"n": "x"}\n{', { 'Content-Type': 'application/x-ndjson' }),
    said: [
      "drift: body/2 must be valid JSON, but has an error at 1:2: quoted object key or end of object '}' expected but reached end of input",
      'chat.yaml:24:13',
      'drift: body/1/n must be an integer, but is "x"',
      'chat.yaml:24:13',
    ],
  },
  {
    name: 'documented error',
    script: json({ message: 'no' }, {}, 404),
    said: ['note: status is 404: the server rejected the documented sample', 'chat.yaml:25:9'],
  },
  {
    name: 'undocumented error format',
    script: json({ error: { message: 'no' } }, {}, 401),
    said: [
      'note: status is 401: the server rejected the documented sample',
      'chat.yaml:25:9',
      'drift: body must have the property "message"',
      'chat.yaml:29:38',
      'note: body/error is not a declared property',
      'chat.yaml:29:15',
    ],
  },
  {
    name: 'undeclared body of the default response',
    script: json({ a: 1 }, {}, 503),
    said: [
      'note: status 503 is documented only as "default"',
      'chat.yaml:30:9',
      'note: status is 503: the server rejected the documented sample',
      'chat.yaml:30:9',
      'note: body is unexpected: this response declares no body',
      'chat.yaml:30:9',
      'received: {"a":1}',
    ],
  },
  {
    name: 'connection closed without a response',
    script: (socket) => socket.destroy(),
    said: ['drift: response is missing: the connection was closed before a response'],
  },
  {
    name: 'response timeout',
    isTimed: true,
    script: () => {},
    said: ['drift: response is missing: no data arrived within 1 second'],
  },
  {
    name: 'incomplete body timeout',
    isTimed: true,
    script: (socket) => socket.write(json('{"id":', { 'Content-Length': '99' })),
    said: ['drift: body must arrive within 1 second, but only 6 bytes arrived', 'received: {"id":'],
  },
  {
    name: 'invalid HTTP',
    script: 'SSH-2.0-OpenSSH_9\r\n',
    said: ['drift: response is missing: the server did not send valid HTTP (Expected HTTP/, RTSP/ or ICE/)'],
  },
  {
    name: 'bytes after the body',
    script: json(`${JSON.stringify(note)}! `, { 'Content-Length': '20' }),
    said: ['drift: response must end after its body, but more bytes follow'],
  },
  {
    name: 'protocol upgrade',
    script: answer(101, { Upgrade: 'x', Connection: 'upgrade' }),
    said: ['note: status 101 is documented only as "default"', 'chat.yaml:30:9'],
  },
];

async function testRow({ script, said }: Row): Promise<void> {
  const probed = await probeScript(script, 'getNote');
  expect(probed.said).toEqual(said);
  expect(probed.code).toBe(said.some((line) => line.startsWith('drift: ')) ? 1 : 0);
}

test.each(rows.filter(({ isTimed }) => !isTimed))('probe reports: $name', testRow);
test.concurrent.each(rows.filter(({ isTimed }) => isTimed))('probe reports: $name', testRow);

const nothing: readonly Row[] = [
  {
    name: 'undeclared status and its body',
    script: answer(200, {}, 'gone\u0007'),
    said: ['drift: status must be 204, but is 200', 'chat.yaml:34:7', 'received: gone\\u0007'],
  },
  {
    name: '204 with a body',
    script: answer(204, { 'Content-Length': '4' }, 'gone'),
    said: ['drift: response must end after its body, but more bytes follow'],
  },
  {
    name: '204 with a Content-Length',
    script: answer(204, { 'Content-Length': '4' }),
    said: ['drift: response must have no body, but its Content-Length is 4'],
  },
  { name: 'no drift for a valid 204', script: answer(204, {}), said: [] },
];

test.each(nothing)('probe reports for an empty response: $name', async ({ script, said }) => {
  const probed = await probeScript(script, 'deleteNote');
  expect(probed.said).toEqual(said);
});
