import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mock, MockOptions } from '../../codegen/mock/start.ts';
import { serve, serveText } from './support/serve.ts';

const spec = fileURLToPath(new URL('../../spec/openapi.yaml', import.meta.url));

let mock: Mock;

beforeAll(async () => {
  mock = await serve(spec);
});

afterAll(() => mock.close());

function ask(headers: Record<string, string> = {}, body: object = { model: 'a', input: 'b', stream: true }) {
  return fetch(`${mock.url}/responses`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer k', ...headers },
  });
}

/** Data of each frame. */
function dataOf(text: string): readonly string[] {
  return text
    .split('\n\n')
    .filter((frame) => frame.startsWith('data: '))
    .map((frame) => frame.slice('data: '.length));
}

function typesOf(text: string): readonly string[] {
  return dataOf(text).map((data) => (data.startsWith('{') ? JSON.parse(data).type : data));
}

/** Text received before the connection is closed. */
async function readBroken(response: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
  } catch {
    return `${text}BROKEN`;
  }
  return text;
}

test('a stream has a comment, one frame for each event and the sentinel', async () => {
  const response = await ask({ Accept: 'application/json' });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  const text = await response.text();
  expect(text).toMatch(/^: waiting\n\n(?:data: \{.*\}\n\n)+data: \[DONE\]\n\n$/);
  expect(typesOf(text)).toEqual([
    'response.created',
    'response.in_progress',
    'response.output_item.added',
    'response.content_part.added',
    'response.output_text.delta',
    'response.output_text.delta',
    'response.output_text.delta',
    'response.output_text.done',
    'response.content_part.done',
    'response.output_item.done',
    'response.completed',
    '[DONE]',
  ]);
});

test('the body property selects streaming, not Accept', async () => {
  const response = await ask({ Accept: 'text/event-stream' }, { model: 'a', input: 'b' });
  expect([response.status, response.headers.get('content-type')]).toEqual([406, 'application/problem+json']);
  const json = await ask({ Accept: 'text/event-stream, */*' }, { model: 'a', input: 'b', stream: false });
  expect(json.headers.get('content-type')).toBe('application/json');
});

test('example selects a stream by name', async () => {
  expect(typesOf(await (await ask({ Prefer: 'example=error' })).text()).slice(-2)).toEqual([
    'error',
    '[DONE]',
  ]);
});

test('eventNames adds the event field', async () => {
  mock.next({ eventNames: true });
  expect(await (await ask()).text()).toMatch(
    /^: waiting\n\n(?:event: (response\.[a-z_.]+)\ndata: \{"type":"\1".*\}\n\n)+data: \[DONE\]\n\n$/,
  );
});

test('every event is sent immediately', async () => {
  const slow = await serve(spec, { delay: 20 });
  const response = await fetch(`${slow.url}/responses`, {
    method: 'POST',
    body: '{"model":"a","input":"b","stream":true}',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer k' },
  });
  let chunks = 0;
  for await (const _ of response.body ?? []) chunks += 1;
  expect(chunks).toBeGreaterThan(10);
  await slow.close();
});

describe('stream failures', () => {
  test('fail sends a failure event and ends the stream', async () => {
    const text = await (await ask({ Prefer: 'fail=3' })).text();
    expect(typesOf(text)).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.failed',
    ]);
  });

  test('cut closes the connection', async () => {
    const text = await readBroken(await ask({ Prefer: 'cut=2' }));
    expect([typesOf(text.replace('BROKEN', '')), text.endsWith('BROKEN')]).toEqual([
      ['response.created', 'response.in_progress'],
      true,
    ]);
  });

  test('hang stops sending data', async () => {
    mock.next({ hangAfter: 1 });
    const response = await ask();
    const reader = response.body?.getReader();
    let text = '';
    while (!text.includes('response.created'))
      text += Buffer.from((await reader?.read())?.value ?? []).toString();
    const more = reader?.read().then(() => 'more');
    expect(await Promise.race([more, new Promise((done) => setTimeout(done, 50, 'nothing'))])).toBe(
      'nothing',
    );
    await reader?.cancel();
  });

  test('pieceBytes splits a stream regardless of event boundaries', async () => {
    mock.next({ chunkBytes: 7 });
    expect(typesOf(await (await ask()).text()).at(-1)).toBe('[DONE]');
  });

  test('an error status replaces the stream', async () => {
    const response = await ask({ Prefer: 'code=429' });
    expect([response.status, response.headers.get('content-type')]).toEqual([429, 'application/json']);
  });

  test('a client that disconnects ends its stream and the server continues', async () => {
    mock.next({ delay: 10_000 });
    const gone = new AbortController();
    const response = fetch(`${mock.url}/responses`, {
      method: 'POST',
      body: '{"model":"a","input":"b","stream":true}',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer k' },
      signal: gone.signal,
    });
    await response;
    gone.abort();
    expect((await ask()).status).toBe(200);
  });
});

describe('other conventions', () => {
  const streamOf = async (content: string, options?: MockOptions) => {
    const other = await serveText(
      `openapi: 3.2.0
info: {title: T, version: '1'}
paths:
  /events: {get: {responses: {'200': {description: F, content: {text/event-stream: ${content}}}}}}
`,
      options,
    );
    const text = await (await fetch(`${other.url}/events`)).text();
    await other.close();
    return text.replace(/^: waiting\n\n/, '');
  };

  test('a schema can describe the fields of an event', async () => {
    const schema =
      '{type: object, required: [data], properties: {event: {const: tick}, id: {type: string}, data: {type: object, properties: {n: {type: integer}}}}}';
    expect(await streamOf(`{schema: ${schema}}`)).toBe('event: tick\nid: string\ndata: {"n":1}\n\n');
    expect(
      await streamOf(`{itemSchema: ${schema}, examples: {one: {value: {data: "two\\nlines", id: 7}}}}`),
    ).toBe('id: 7\ndata: two\ndata: lines\n\n');
  });

  test('contentSchema describes JSON in data (OpenAPI 3.2)', async () => {
    const data =
      '{type: string, contentMediaType: application/json, contentSchema: {type: object, required: [n], properties: {n: {type: integer}}}}';
    const schema = `{type: object, required: [data], properties: {event: {const: tick}, data: ${data}}}`;
    expect(await streamOf(`{itemSchema: ${schema}}`)).toBe('event: tick\ndata: {"n":1}\n\n');
  });

  test('a string example is sent unchanged', async () => {
    expect(await streamOf('{example: "event: a\\ndata: 1\\n\\ndata: 2\\n\\n"}')).toBe(
      'event: a\ndata: 1\n\ndata: 2\n\n',
    );
  });

  test('an event is generated from its schema without examples', async () => {
    expect(await streamOf('{itemSchema: {type: object, properties: {n: {type: integer}}}}')).toBe(
      'data: {"n":1}\n\n',
    );
  });
});
