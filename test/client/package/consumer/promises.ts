import { expectTypeOf } from 'expect-type';
import {
  ApiError,
  type ApiPromise,
  createCore,
  type ErrorResponse,
  jsonFormat,
  OpenRouter,
  type OutputItem,
  type Response,
  type ResponseStream,
  type RunToolsOptions,
  responsesCreate,
  responsesStream,
  type StreamEvent,
  tool,
  type UnknownDiscriminator,
} from 'openrouter-responses';

/** Type tests of the package, checked with every module system and compiler. This file is not run. */
declare const client: OpenRouter;
declare const anyStream: boolean;
const core = createCore({ apiKey: async () => 'key' });
const request = { model: 'openai/gpt-4o-mini', input: 'Hello' } as const;

export async function plainAndStream(): Promise<void> {
  const plain = await client.responses.create(request);
  expectTypeOf(plain.id).toEqualTypeOf<string>();
  expectTypeOf(plain.output_text).toEqualTypeOf<string>();
  expectTypeOf(await client.responses.create({ ...request, stream: false })).toHaveProperty('output_text');

  const stream = await client.responses.create({ ...request, stream: true });
  for await (const event of stream) expectTypeOf(event).toEqualTypeOf<StreamEvent>();
  for await (const event of client.responses.stream(request))
    expectTypeOf(event).toEqualTypeOf<StreamEvent>();
  for await (const text of client.responses.stream(request).text())
    expectTypeOf(text).toEqualTypeOf<string>();

  const either = await client.responses.create({ ...request, stream: anyStream });
  expectTypeOf(either).toEqualTypeOf<typeof plain | typeof stream>();
  if ('output' in either) expectTypeOf(either).toEqualTypeOf<typeof plain>();
  // @ts-expect-error a stream has no id
  stream.id;
  // @ts-expect-error a response is not a stream
  for await (const _ of plain);
  // @ts-expect-error the result may be a response or a stream
  either.id;
}

export async function functions(): Promise<void> {
  expectTypeOf(await responsesCreate(core, request)).toHaveProperty('output_text');
  expectTypeOf(responsesStream(client.core, request)).toExtend<ResponseStream<StreamEvent, Response>>();
}

export async function unionsAndEnumerations(event: StreamEvent, item: OutputItem): Promise<void> {
  if (event.type === 'response.output_text.delta') expectTypeOf(event.delta).toEqualTypeOf<string>();
  switch (item.type) {
    case 'message':
      expectTypeOf(item.content).toExtend<readonly unknown[]>();
      break;
    case 'function_call':
      expectTypeOf(item.arguments).toEqualTypeOf<string>();
      break;
    default:
      expectTypeOf(item.type).toExtend<string>();
  }
  expectTypeOf<UnknownDiscriminator>().toExtend<string>();
  const { status } = await client.responses.create(request);
  expectTypeOf<'something new'>().toExtend<typeof status>();
  expectTypeOf(status).not.toBeAny();
  await client.responses.create({ ...request, service_tier: 'brand-new' });
  // @ts-expect-error no tool has this type
  await client.responses.create({ ...request, tools: [{ type: 'no_such_tool' }] });
  // @ts-expect-error a temperature is a number
  await client.responses.create({ ...request, temperature: 'hot' });
  // @ts-expect-error misspelt property
  await client.responses.create({ ...request, modle: 'x' });
}

export async function absentNullAndValue(): Promise<void> {
  const response = await client.responses.create({ ...request, instructions: null });
  expectTypeOf(response.completed_at).toEqualTypeOf<number | null>();
  expectTypeOf(response.usage?.cost).toEqualTypeOf<number | null | undefined>();
  await client.responses.create({});
}

export async function outputItemsAreInputItems(): Promise<void> {
  const { output } = await client.responses.create(request);
  await client.responses.create({ ...request, input: [{ role: 'user', content: 'Hello' }, ...output] });
  client.responses.stream({ ...request, input: [...output, { role: 'user', content: 'And then?' }] });
}

export async function structuredOutput(): Promise<void> {
  const format = jsonFormat('reading', {
    type: 'object',
    properties: {
      city: { type: 'string' },
      celsius: { type: ['number', 'null'] },
      kind: { enum: ['a', 'b'] },
    },
    required: ['city', 'celsius'],
  });
  const { output_parsed } = await client.responses.parse({ ...request, text: { format } });
  // @ts-expect-error parse() does not stream
  client.responses.parse({ ...request, text: { format }, stream: true });
  expectTypeOf(output_parsed).toEqualTypeOf<{ city: string; celsius: number | null; kind?: 'a' | 'b' }>();
}

export async function toolLoop(): Promise<void> {
  const tide = tool({
    name: 'get_tide',
    description: 'When the tide is high',
    parameters: { type: 'object', properties: { harbour: { type: 'string' } }, required: ['harbour'] },
    run: ({ harbour }) => {
      expectTypeOf(harbour).toEqualTypeOf<string>();
      return harbour;
    },
  });
  const loop: RunToolsOptions = { maxSteps: 3, onError: console.error };
  const { response, usage } = await client.responses.runTools({
    ...request,
    ...loop,
    tools: [tide, { type: 'web_search' }],
  });
  expectTypeOf(response.output_text).toEqualTypeOf<string>();
  expectTypeOf(usage.cost).toEqualTypeOf<number>();
}

export async function errors(): Promise<void> {
  const result = await client.responses.create(request).result();
  if (result.error === undefined) expectTypeOf(result.data.id).toEqualTypeOf<string>();
  else if (result.error instanceof ApiError) {
    expectTypeOf(result.error.body).toEqualTypeOf<ErrorResponse>();
    expectTypeOf(result.error.status).toEqualTypeOf<number>();
  }
}

export async function options(): Promise<void> {
  const promise: ApiPromise<Response, ErrorResponse> = client.responses.create(request, {
    timeout: 1,
    idleTimeout: 1,
    maxRetries: 0,
    signal: new AbortController().signal,
    baseUrl: 'https://example.com',
    fetch: (request) => fetch(request),
    headers: { 'HTTP-Referer': 'https://example.com', 'X-OpenRouter-Title': null, 'X-Mine': 1 },
  });
  const { response, data } = await promise.withResponse();
  expectTypeOf(response.status).toEqualTypeOf<number>();
  expectTypeOf(data).toEqualTypeOf<Response>();
  // @ts-expect-error documented headers are typed
  client.responses.create(request, { headers: { 'X-OpenRouter-Cache-TTL': 'soon' } });
  // @ts-expect-error unknown option
  client.responses.create(request, { retries: 3 });
  new OpenRouter({ apiKey: 'key', headers: { 'X-OpenRouter-Categories': 'cli' } });
  client.use({ onRequest: ({ request }) => request.headers.set('x', 'y') });
}
