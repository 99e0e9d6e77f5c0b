import type { Part, Request, RequestBody, SecretText } from '../../codegen/http/request.ts';
import { piecesOf } from '../../codegen/http/secret-text.ts';
import type { Streaming } from '../../codegen/model/model.ts';
import { joinCookies } from '../../codegen/model/security.ts';
import { ExactNumber } from '../../codegen/values/json.ts';

/** A request with a body and its media type. */
export function requestWith(body?: RequestBody, method = 'POST'): Request {
  const request: Request = {
    method,
    url: { origin: 'https://api.example.com', path: '/things', query: [] },
    headers: [
      { name: 'X-Trace', value: 'on' },
      ...(body ? [{ name: 'Content-Type', value: body.mediaType }] : []),
    ],
  };
  return body ? { ...request, body } : request;
}

export function jsonBody(value: Extract<RequestBody, { kind: 'json' }>['value']): RequestBody {
  return { kind: 'json', mediaType: 'application/json', value };
}

export function textBody(text: string): RequestBody {
  return { kind: 'text', mediaType: 'text/plain', text };
}

function formBody(...fields: readonly (readonly [string, string])[]): RequestBody {
  return {
    kind: 'form',
    mediaType: 'application/x-www-form-urlencoded',
    fields: fields.map(([name, value]) => ({ name, value })),
  };
}

export function multipartBody(...parts: readonly Part[]): RequestBody {
  return { kind: 'multipart', mediaType: 'multipart/form-data', parts };
}

export const binaryBody: RequestBody = { kind: 'binary', mediaType: 'image/png', fileName: 'image.png' };

const plainField: Part = { kind: 'field', name: 'title', value: 'Hello' };
const typedField: Part = { kind: 'field', name: 'meta', value: '{"a":1}', mediaType: 'application/json' };
const plainFile: Part = { kind: 'file', name: 'file', fileName: 'photo.png' };
const typedFile: Part = { kind: 'file', name: 'notes', fileName: 'notes.txt', mediaType: 'text/plain' };

const bare: Request = {
  method: 'GET',
  url: { origin: 'http://localhost:8080', path: '/', query: [] },
  headers: [],
};

/** One request of each kind that printers distinguish. */
export const everyKindOfRequest: readonly Request[] = [
  bare,
  ...['PATCH', 'TRACE', 'HEAD', 'PURGE', 'M-SEARCH'].map((method) => ({ ...bare, method })),
  {
    ...bare,
    url: {
      ...bare.url,
      query: [
        { name: 'q', value: 'a b' },
        { name: 'tag', value: '1' },
        { name: 'tag', value: '2' },
      ],
    },
  },
  {
    ...bare,
    url: {
      ...bare.url,
      query: [
        { name: 'ids', value: '1,2', raw: 'ids=1,2' },
        { name: 'f', value: '[x]', raw: 'f=[x]' },
      ],
    },
  },
  {
    ...bare,
    headers: [
      { name: 'X-Empty', value: '' },
      { name: '__proto__', value: "it's" },
    ],
  },
  requestWith(),
  requestWith(jsonBody({})),
  requestWith(jsonBody({ a: 1 }), 'GET'),
  requestWith(jsonBody(null)),
  requestWith(jsonBody(false)),
  requestWith(jsonBody([])),
  requestWith(jsonBody([{}, null, [], { empty: {} }])),
  requestWith(jsonBody({ big: new ExactNumber('12345678901234567890'), one: new ExactNumber('1.0') })),
  requestWith(jsonBody({ huge: new ExactNumber('1e400') })),
  requestWith(textBody('')),
  requestWith(textBody('<order at="9 am">\n  <id>7</id>\n\n  <note>it\'s “late” é</note>\n</order>')),
  requestWith(textBody('line one\nline two\r\n\ttab é 日本 😀')),
  requestWith(formBody()),
  requestWith(formBody(['a', '1 2'], ['b', 'x'])),
  requestWith(formBody(['a', '1'], ['a', '2'], ['7', 'seven'])),
  requestWith(binaryBody),
  requestWith(multipartBody()),
  requestWith(multipartBody(plainField)),
  requestWith(multipartBody(plainField, typedField)),
  requestWith(multipartBody(plainFile)),
  requestWith(multipartBody(plainField, typedField, plainFile, typedFile)),
  requestWith(multipartBody(plainField, plainFile, { ...plainFile, fileName: 'second.png' })),
];

/** A value with a secret. */
function secret(env: string, before = '', after = ''): { readonly value: SecretText } {
  return { value: piecesOf([before, { env, placeholder: '<token>' }, after]) };
}

const severalCookies = joinCookies([
  'theme=dark',
  ['session=', { env: 'SHOP_API_KEY', placeholder: '<apiKey>' }],
  'b="c"',
  ['sig=', { env: 'SHOP_TOKEN', placeholder: '<apiKey>' }],
  'last=#{d}',
]);

/** Requests with a secret from the environment, one for each location. */
export const requestsWithSecrets: readonly Request[] = [
  { ...bare, headers: [{ name: 'Authorization', ...secret('SHOP_API_KEY', 'Bearer ') }] },
  { ...bare, headers: [{ name: 'X-Api-Key', ...secret('SHOP_API_KEY') }] },
  { ...bare, headers: [{ name: 'Cookie', ...secret('SHOP_API_KEY', 'a="b"; session=', '; c=#{d}') }] },
  { ...bare, headers: severalCookies },
  { ...bare, url: { ...bare.url, query: [{ name: 'api key', ...secret('SHOP_API_KEY') }] } },
  {
    ...bare,
    method: 'POST',
    url: {
      ...bare.url,
      query: [
        { name: 'q', value: 'a b' },
        { name: 'f', value: '[x]', raw: 'f=[x]' },
        { name: 'key', ...secret('SHOP_TOKEN') },
      ],
    },
    headers: [
      { name: 'Authorization', ...secret('SHOP_API_KEY', 'Bearer ') },
      { name: 'X-Signature', ...secret('SHOP_TOKEN', 'v1=') },
      { name: 'Content-Type', value: 'application/json' },
    ],
    body: jsonBody({ a: 1 }),
  },
];

const plainStreaming: Streaming = {
  mediaType: 'text/event-stream',
  discriminator: 'type',
  eventType: { kind: 'any' },
  terminal: [],
  failures: [],
  examples: [],
};

/** Stream descriptions, from minimal to complete. */
export const everyKindOfStreaming = {
  plain: plainStreaming,
  sentinel: { ...plainStreaming, sentinel: '[DONE]' },
  tags: { ...plainStreaming, terminal: ['done', 'failed'], failures: ['failed'] },
  text: { ...plainStreaming, text: { event: 'delta', property: 'text' } },
  odd: {
    ...plainStreaming,
    discriminator: "event's type",
    text: { event: "it's", property: 'some "text"' },
    terminal: ['#{done}', 'incomplete', 'failed'],
    failures: ['failed', '$error'],
  },
  oddSentinel: { ...plainStreaming, sentinel: "it's #{over}" },
} satisfies Readonly<Record<string, Streaming>>;

/** Longer than an argument of a program on Linux (128 KiB) and a constant of a Java class (64 KiB). */
export const largeRequest: Request = {
  method: 'POST',
  url: { origin: 'https://api.example.org', path: '/v1/large', query: [] },
  headers: [{ name: 'Content-Type', value: 'text/plain' }],
  body: { kind: 'text', mediaType: 'text/plain', text: `it's $HOME "quoted" %s \\n\n`.repeat(7000) },
};
