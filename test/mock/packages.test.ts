import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mock } from '../../codegen/mock/start.ts';
import type { Sample } from '../../codegen/model/model.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../codegen/values/json.ts';
import { installPackages } from '../support/packages.ts';
import { ourOperation } from '../support/spec.ts';
import { lastObjections, serve } from './support/serve.ts';

const spec = fileURLToPath(new URL('../../spec/openapi.yaml', import.meta.url));
const versions = { openai: '6.49.0', '@openrouter/sdk': '1.3.19' };

/** Tests are skipped if the packages cannot be installed. */
const folder = await installPackages('sdk-clients', versions).catch(() => undefined);
const operation = await ourOperation();

interface Event {
  readonly type: string;
  readonly delta?: string;
}

/** The parts of the packages that are used here. */
interface OpenAi {
  readonly responses: {
    create(body: JsonObject & { readonly stream: true }): Promise<AsyncIterable<Event>>;
    create(body: JsonObject): Promise<{ readonly id: string; readonly output_text: string }>;
  };
}

interface OpenRouter {
  readonly responses: {
    send(request: {
      readonly responsesRequest: JsonObject & { readonly stream: true };
    }): Promise<AsyncIterable<Event>>;
    send(request: { readonly responsesRequest: JsonObject }): Promise<{ readonly id: string }>;
  };
}

let mock: Mock;
let openAi: OpenAi;
let openRouter: OpenRouter;
let StatusError: new () => Error;

beforeAll(async () => {
  if (folder === undefined) return;
  mock = await serve(spec);
  const packages = join(folder, 'node_modules');
  const ofOpenAi = await import(join(packages, 'openai/index.mjs'));
  openAi = new ofOpenAi.OpenAI({ baseURL: mock.url, apiKey: 'key', maxRetries: 1 });
  StatusError = ofOpenAi.APIError;
  const ofOpenRouter = await import(join(packages, '@openrouter/sdk/esm/index.js'));
  openRouter = new ofOpenRouter.OpenRouter({ serverURL: mock.url, apiKey: 'key' });
});

afterAll(() => mock?.close());

const samples = operation.samples.flatMap((sample) => {
  const body = bodyOf(sample);
  return body ? [{ name: sample.name, body }] : [];
});

/** The body without its streaming flag, which the call sets. */
function bodyOf({ content }: Sample): JsonObject | undefined {
  if (!isObject(content?.value)) return undefined;
  const { stream: _, ...body } = content.value;
  return body;
}

/** Type of the last event, and the concatenated text. */
async function readEvents(
  events: AsyncIterable<Event>,
): Promise<{ readonly last: string; readonly text: string }> {
  let [last, text] = ['', ''];
  for await (const event of events) {
    last = event.type;
    if (event.type === 'response.output_text.delta') text += event.delta ?? '';
  }
  return { last, text };
}

/** Type of the last event of a documented stream. */
function shownEnd(name: string): string {
  const { examples = [] } = operation.streaming ?? {};
  const last = (examples.find((example) => example.name === name) ?? examples[0])?.events.at(-1);
  return isObject(last) ? String(ownValue(last, 'type')) : '';
}

const named = samples.filter(({ name }) => name !== 'stream');

/** `@openrouter/sdk` of September 2026 lacks plugins and items of October, and requires its own date type in `x_search`. */
const notSupported = new Set(['alignment', 'armor', 'tool-search-output', 'x-search']);
const supported = samples.filter(({ name }) => !notSupported.has(name));

test.skipIf(folder === undefined).each(named)('openai sends the sample $name', async ({ name, body }) => {
  const { id, output_text } = await openAi.responses.create(body);
  expect([id, typeof output_text]).toEqual([expect.stringMatching(/^resp_/), 'string']);
  expect([mock.requests.at(-1)?.sample, lastObjections(mock)]).toEqual([name, []]);
});

test.skipIf(folder === undefined).each(samples)('openai streams the sample $name', async ({ name, body }) => {
  const { last } = await readEvents(await openAi.responses.create({ ...body, stream: true }));
  expect([last, mock.requests.at(-1)?.sample, lastObjections(mock)]).toEqual([shownEnd(name), name, []]);
});

test.skipIf(folder === undefined)('openai reads the output text', async () => {
  const body = { model: 'a', input: 'b' };
  expect((await openAi.responses.create(body)).output_text).toMatch(/^I am well, thank you\./);
  const { text } = await readEvents(await openAi.responses.create({ ...body, stream: true }));
  expect(text).toMatch(/^The moon pulls the sea\./);
});

test.skipIf(folder === undefined)('openai retries after 429 and throws the documented error', async () => {
  mock.next({ status: 429, headers: { 'Retry-After-Ms': '1' } });
  expect((await openAi.responses.create({ model: 'a', input: 'b' })).id).toBe('resp_01');
  const wrong = openAi.responses.create({ model: 7 });
  await expect(wrong).rejects.toThrow(StatusError);
  await expect(wrong).rejects.toThrow(/^400 body\/model must be a string, but is 7\./);
});

/** The package renames properties, except in user data. */
const callersOwn = ['schema', 'parameters', 'metadata', 'headers', 'variables'];

function camelCased(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(camelCased);
  if (!isObject(value)) return value;
  const isServerTool = String(ownValue(value, 'type')).startsWith('openrouter:');
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      callersOwn.includes(key) && !isServerTool ? member : camelCased(member),
    ]),
  );
}

function requestOf(body: JsonObject): JsonObject {
  const request = camelCased(body);
  return isObject(request) ? request : {};
}

test.skipIf(folder === undefined).each(supported.filter(({ name }) => name !== 'stream'))(
  '@openrouter/sdk sends the sample $name',
  async ({ body }) => {
    const { id } = await openRouter.responses.send({ responsesRequest: requestOf(body) });
    expect([id, lastObjections(mock)]).toEqual([expect.stringMatching(/^resp_/), []]);
  },
);

test.skipIf(folder === undefined).each(supported)(
  '@openrouter/sdk streams the sample $name',
  async ({ body }) => {
    const responsesRequest = { ...requestOf(body), stream: true as const };
    const { last } = await readEvents(await openRouter.responses.send({ responsesRequest }));
    const { sample = '' } = mock.requests.at(-1) ?? {};
    expect([last, lastObjections(mock)]).toEqual([shownEnd(sample), []]);
  },
);

test.skipIf(folder === undefined)('both packages report planned errors', async () => {
  const body = { model: 'a', input: 'b' };
  mock.next({ status: 402 }, { status: 402 });
  const words = /Insufficient credits/;
  await expect(openAi.responses.create(body)).rejects.toThrow(words);
  await expect(openRouter.responses.send({ responsesRequest: body })).rejects.toThrow(words);
});

test.skipIf(folder === undefined)('both packages report a failure event and a broken stream', async () => {
  const body = { model: 'a', input: 'b', stream: true as const };
  const streams = [
    async () => readEvents(await openAi.responses.create(body)),
    async () => readEvents(await openRouter.responses.send({ responsesRequest: body })),
  ];
  for (const stream of streams) {
    mock.next({ failAfter: 3 }, { chunkBytes: 11 }, { cutAfter: 2 });
    expect((await stream()).last).toBe('response.failed');
    expect((await stream()).text).toMatch(/^The moon pulls the sea\./);
    await expect(stream()).rejects.toThrow();
  }
});
