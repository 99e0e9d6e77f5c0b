import { describe, expect, test } from 'vitest';
import type { Request } from '../../codegen/http/request.ts';
import { ExactNumber } from '../../codegen/values/json.ts';
import { compareRequest } from '../../codegen/verify/compare-request.ts';
import type { RecordedRequest } from '../../codegen/verify/received.ts';

const files = new Map([['photo.png', Uint8Array.of(0, 1, 255)]]);
const url = { origin: 'https://api.example.org', path: '/v1/a%2Fb', query: [{ name: 'q', value: 'a b' }] };

function arrived(changed: Partial<RecordedRequest> & { readonly text?: string }): RecordedRequest {
  const { text = '', ...rest } = changed;
  return { method: 'POST', target: '/v1/a%2Fb?q=a+b', headers: [], body: Buffer.from(text), ...rest };
}

function request(changed: Partial<Request>): Request {
  return { method: 'POST', url, headers: [], ...changed };
}

const json = (value: Extract<Request['body'], { kind: 'json' }>['value']): Request =>
  request({ body: { kind: 'json', mediaType: 'application/json', value } });

test('JSON in a query is compared by value and other text literally', () => {
  const wants = (value: string) => request({ url: { ...url, query: [{ name: 'q', value }] } });
  const differs = (value: string, sent: string) =>
    compareRequest(wants(value), arrived({ target: `/v1/a%2Fb?q=${encodeURIComponent(sent)}` }), files)
      .length;
  expect([differs('{"a":1}', '{"a":2}'), differs('[1]', '[1'), differs('1.0', '1')]).toEqual([1, 1, 1]);
});

describe('equivalent requests are equal', () => {
  test.each<[string, Request, RecordedRequest]>([
    ['a space as %20', request({}), arrived({ target: '/v1/a%2fb?q=a%20b' })],
    [
      'order of JSON properties',
      json({ a: 1, b: [null, true] }),
      arrived({ text: '{"b":[null,true],"a":1}' }),
    ],
    [
      'JSON in the query',
      request({ url: { ...url, query: [{ name: 'q', value: '{"a":[2.50],"b":""}' }] } }),
      arrived({ target: `/v1/a%2Fb?q=${encodeURIComponent('{"b":"","a":[2.5]}')}` }),
    ],
    ['notation of numbers', json({ a: new ExactNumber('1.0') }), arrived({ text: '{"a":1e0}' })],
    ['an escaped slash', json({ a: '/' }), arrived({ text: '{"a":"\\/"}' })],
    [
      'order of form names',
      request({
        body: {
          kind: 'form',
          mediaType: 'x',
          fields: [
            { name: 'a', value: '1' },
            { name: 'b', value: 'ä' },
          ],
        },
      }),
      arrived({ text: 'b=%C3%A4&a=1' }),
    ],
    [
      'a different boundary',
      request({
        headers: [{ name: 'Content-Type', value: 'multipart/form-data' }],
        body: {
          kind: 'multipart',
          mediaType: 'multipart/form-data',
          parts: [
            { kind: 'field', name: 'a', value: 'x\r\ny' },
            { kind: 'file', name: 'f', fileName: 'photo.png', mediaType: 'image/png' },
          ],
        },
      }),
      arrived({
        headers: [['content-type', 'multipart/form-data; boundary="b b"']],
        body: Buffer.concat([
          Buffer.from(
            '--b b\r\nContent-Disposition: form-data; name="f"; filename="photo.png"\r\nContent-Type: image/png\r\n\r\n',
          ),
          Uint8Array.of(0, 1, 255),
          Buffer.from('\r\n--b b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\ny\r\n--b b--\r\n'),
        ]),
      }),
    ],
  ])('%s', (_name, wanted, found) => {
    expect(compareRequest(wanted, found, files)).toEqual([]);
  });
});

describe('every difference is reported', () => {
  test.each<[string, Request, RecordedRequest, RegExp]>([
    ['method', request({}), arrived({ method: 'PUT' }), /the method is PUT, not POST/],
    ['path', request({}), arrived({ target: '/v1/a/b?q=a+b' }), /the path is \/v1\/a\/b/],
    ['query', request({}), arrived({ target: '/v1/a%2Fb?q=ab' }), /the query is q=ab/],
    ['no query', request({}), arrived({ target: '/v1/a%2Fb' }), /the query is empty/],
    ['a missing header', request({ headers: [{ name: 'X-A', value: '1' }] }), arrived({}), /X-A is missing/],
    [
      'a duplicate header',
      request({ headers: [{ name: 'X-A', value: '1' }] }),
      arrived({
        headers: [
          ['x-a', '1'],
          ['X-A', '1'],
        ],
      }),
      /2 times/,
    ],
    [
      'a header value',
      request({ headers: [{ name: 'X-A', value: '1' }] }),
      arrived({ headers: [['x-a', '2']] }),
      /is "2", not "1"/,
    ],
    [
      'a digit',
      json(new ExactNumber('12345678901234567890')),
      arrived({ text: '12345678901234567000' }),
      /the JSON body differs/,
    ],
    [
      'null instead of a missing property',
      json({ a: null }),
      arrived({ text: '{}' }),
      /the JSON body differs/,
    ],
    [
      'a property named __proto__',
      json(JSON.parse('{"__proto__":{"a":1}}')),
      arrived({ text: '{}' }),
      /the JSON body differs/,
    ],
    ['invalid JSON', json({}), arrived({ text: '{' }), /not valid JSON/],
    ['an unexpected body', request({}), arrived({ text: 'x' }), /unexpected request body of 1 bytes/],
    [
      'text',
      request({ body: { kind: 'text', mediaType: 'text/plain', text: 'ä' } }),
      arrived({ text: 'a' }),
      /the text is/,
    ],
    [
      'bytes',
      request({ body: { kind: 'binary', mediaType: 'x', fileName: 'photo.png' } }),
      arrived({ text: 'x' }),
      /differs from photo.png/,
    ],
  ])('%s', (_name, wanted, found, message) => {
    expect(compareRequest(wanted, found, files).join('\n')).toMatch(message);
  });
});
