import { describe, expect, test } from 'vitest';
import { encodeForm, encodeMultipart } from '../../../codegen/languages/typescript/runtime/body.ts';
import { send } from '../../../codegen/languages/typescript/runtime/call.ts';
import { ClientError } from '../../../codegen/languages/typescript/runtime/errors.ts';
import { encodeBody } from '../../../codegen/languages/typescript/runtime/media-types.ts';
import type { RequestBody } from '../../../codegen/languages/typescript/runtime/request.ts';
import { callOf, clientOf } from '../support/client.ts';
import { serveJson } from '../support/server.ts';

async function sent(body: RequestBody, contentType?: string) {
  const server = await serveJson();
  await send(clientOf(server), callOf({ method: 'POST', body, contentType }));
  const [request] = server.received;
  if (!request) throw new Error('no request received');
  return { type: request.headers['content-type'] ?? '', bytes: request.body, text: request.body.toString() };
}

const bytes = Uint8Array.of(0, 1, 254, 255, 10, 13);

test.each([
  ['text', 'Grüße', Buffer.from('Grüße')],
  ['an empty string', '', Buffer.alloc(0)],
  ['a Blob', new Blob([bytes]), bytes],
  ['an ArrayBuffer', bytes.buffer, bytes],
  ['a view', bytes.subarray(1, 3), bytes.subarray(1, 3)],
  ['a stream', new Blob([bytes]).stream(), bytes],
] as const)('%s is sent as it is', async (_, body, expected) => {
  const request = await sent(body, 'application/x-own');
  expect(request.type).toBe('application/x-own');
  expect(new Uint8Array(request.bytes)).toEqual(new Uint8Array(expected));
});

test.each([
  ['image/*', 'image/png'],
  ['application/*+json', 'application/vnd.example+json'],
])('the media type range %s is not sent: fetch uses the type of the body', async (range, type) => {
  const { body, contentType } = encodeBody(range, new Blob([bytes], { type }));
  expect(contentType).toBeUndefined();
  if (body === undefined) throw new Error('no body');
  const request = await sent(body);
  expect(request.type).toBe(type);
  expect(new Uint8Array(request.bytes)).toEqual(new Uint8Array(bytes));
});

describe('a form', () => {
  test('repeats the name of array items, sends objects as JSON and null as empty', async () => {
    const fields = {
      a: 'x y&z=ü+',
      list: [1, true],
      object: { b: [2] },
      none: undefined,
      at: new Date(Date.UTC(2026, 0, 2)),
      nothing: null,
      '': '',
    };
    const request = await sent(encodeForm(fields), 'application/x-www-form-urlencoded');
    expect(request.type).toBe('application/x-www-form-urlencoded');
    expect([...new URLSearchParams(request.text)]).toEqual([
      ['a', 'x y&z=ü+'],
      ['list', '1'],
      ['list', 'true'],
      ['object', '{"b":[2]}'],
      ['at', '2026-01-02T00:00:00.000Z'],
      ['nothing', ''],
      ['', ''],
    ]);
  });

  test.each([undefined, null, 'text', 7, []])('is empty for %j', (fields) => {
    expect(encodeForm(fields).toString()).toBe('');
  });
});

describe('multipart', () => {
  const read = async (body: Blob) => {
    const { type, bytes: raw } = await sent(body);
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    return new Response(raw, { headers: { 'content-type': type } }).formData();
  };

  test('encodes values, arrays, files with file names, and JSON parts', async () => {
    const form = await read(
      encodeMultipart({
        text: 'ü"\r\n--x',
        number: 7,
        list: ['a', 'b'],
        object: { deep: [1] },
        file: new File([bytes], 'naïve "1".bin', { type: 'image/png' }),
        blob: new Blob(['plain']),
        none: undefined,
      }),
    );
    expect([...form.keys()]).toEqual(['text', 'number', 'list', 'list', 'object', 'file', 'blob']);
    expect(form.get('text')).toBe('ü"\r\n--x');
    expect(form.get('number')).toBe('7');
    expect(form.getAll('list')).toEqual(['a', 'b']);
    const [object, file] = [form.get('object'), form.get('file')];
    if (!(file instanceof File)) throw new Error('no file');
    expect(object).toBe('{"deep":[1]}');
    expect(file.type).toBe('image/png');
    expect(decodeURIComponent(file.name)).toBe('naïve "1".bin');
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  });

  test('keeps line ends of strings, and sends strings with a media type without a file name', async () => {
    const body = encodeMultipart(
      { csv: 'a\nb', 'q"\n': 1, page: new Blob(['%PDF']), json: { a: [1] } },
      { csv: { contentType: 'text/csv' }, page: { contentType: 'application/pdf' } },
    );
    const [, boundary] = body.type.split('boundary=');
    const parts = (await body.text()).split(`--${boundary}`);
    expect(parts).toEqual([
      '',
      '\r\nContent-Disposition: form-data; name="csv"\r\nContent-Type: text/csv\r\n\r\na\nb\r\n',
      '\r\nContent-Disposition: form-data; name="q%22%0D%0A"\r\n\r\n1\r\n',
      '\r\nContent-Disposition: form-data; name="page"; filename="blob"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n',
      '\r\nContent-Disposition: form-data; name="json"\r\nContent-Type: application/json\r\n\r\n{"a":[1]}\r\n',
      '--\r\n',
    ]);
  });

  test('sends several files with the same name', async () => {
    const files = [new File(['1'], 'a.txt'), new File(['2'], 'b.txt')];
    const names = (await read(encodeMultipart({ files })))
      .getAll('files')
      .map((file) => file instanceof File && file.name);
    expect(names).toEqual(['a.txt', 'b.txt']);
  });

  test('can be sent again', async () => {
    const server = await serveJson();
    const call = callOf({ method: 'POST', body: encodeMultipart({ a: new Blob(['x']) }) });
    await send(clientOf(server), call);
    await send(clientOf(server), call);
    expect(server.received.map(({ body }) => body.includes('x'))).toEqual([true, true]);
  });
});

test.each([
  ['a bigint', { a: 1n }],
  ['a circular reference', circular()],
])('a body with %s rejects the promise', async (_, body) => {
  const create = () => callOf({ method: 'POST', body: JSON.stringify(body) })();
  const promise = send(clientOf({ origin: 'http://localhost' }), create);
  await expect(promise).rejects.toThrow(/^The request cannot be encoded: /);
  await expect(promise).rejects.toBeInstanceOf(ClientError);
});

function circular(): object {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
}
