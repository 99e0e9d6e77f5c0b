import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { AbortError, ClientError } from '../../../codegen/languages/typescript/runtime/errors.ts';
import { ResponseStream } from '../../../codegen/languages/typescript/runtime/responses/response-stream.ts';
import { type ToolContext, tool } from '../../../codegen/languages/typescript/runtime/responses/tool.ts';
import { streamTools } from '../../../codegen/languages/typescript/runtime/responses/tool-stream.ts';
import { MaxStepsError, runTools } from '../../../codegen/languages/typescript/runtime/responses/tools.ts';
import {
  type AnyEvent,
  coreFor,
  call as createStream,
  responseOf,
  responsesFormat,
} from '../streams/streams.ts';

interface RequestBody {
  readonly input: unknown[];
  readonly tools: object[];
  readonly [name: string]: unknown;
}

interface ModelResponse {
  readonly output: readonly unknown[];
  readonly status?: string;
  readonly usage?: object | null;
}

const calling = (name: unknown, args: unknown, call_id = 'call_1') => ({
  type: 'function_call',
  id: `fc_${call_id}`,
  call_id,
  name,
  arguments: args,
});
const message = { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Done' }] };

/** Returns these responses in turn and records the requests. */
function mockModel(...responses: readonly ModelResponse[]) {
  const requests: RequestBody[] = [];
  return {
    requests: requests,
    create: async (body: RequestBody): Promise<ModelResponse> => {
      requests.push(body);
      return responses[requests.length - 1] ?? { output: [message] };
    },
  };
}

const tide = tool({
  name: 'get_tide',
  description: 'When the tide is high',
  parameters: {
    type: 'object',
    properties: { harbour: { type: 'string' }, day: { type: ['integer', 'null'] } },
    required: ['harbour'],
    additionalProperties: false,
  },
  run: (args) => {
    expectTypeOf(args).toEqualTypeOf<{ harbour: string; day?: number | null }>();
    return { harbour: args.harbour, high: '14:05' };
  },
});

const simple = (name: string, run: (args: unknown, context: ToolContext) => unknown) =>
  tool({ name, description: name, parameters: { type: 'object' }, run });

/** Returns the tool results sent for the calls of one response. */
async function outputsOf(
  tools: readonly object[],
  ...calls: readonly unknown[]
): Promise<readonly unknown[]> {
  const { create, requests } = mockModel({ output: calls });
  await runTools(create, { tools, input: 'Hello' });
  return requests[1]?.input.slice(1 + calls.length) ?? [];
}

const functionOutput = (output: string, call_id = 'call_1') => ({
  type: 'function_call_output',
  call_id,
  output,
});

describe('runTools()', () => {
  test('sends the whole conversation and the tool definitions with each request', async () => {
    const call = calling('get_tide', '{"harbour":"Oban"}');
    const reasoning = { type: 'reasoning', id: 'rs_1', encrypted_content: 'x' };
    const { create, requests } = mockModel({ output: [reasoning, call] }, { output: [call] });
    const input = [{ role: 'user', content: 'When?' }];
    const tools = [tide, { type: 'openrouter:web_search' }];
    const run = await runTools(create, { model: 'm', input, tools, temperature: 0 });
    const result = functionOutput('{"harbour":"Oban","high":"14:05"}');
    expect(requests.map((body) => body.input)).toEqual([
      input,
      [...input, reasoning, call, result],
      [...input, reasoning, call, result, call, result],
    ]);
    const { call: _, ...definition } = tide;
    for (const body of requests)
      expect(body).toMatchObject({ model: 'm', temperature: 0, tools: [definition, tools[1]] });
    expect(requests[0]).not.toHaveProperty('maxSteps');
    expect(requests[0]?.tools[0]).not.toHaveProperty('call');
    expect(run.steps.length).toBe(3);
    expect(run.response).toBe(run.steps[2]);
    expectTypeOf(run.response).toEqualTypeOf<ModelResponse>();
  });

  test.each([
    ['required', 'auto'],
    [{ type: 'function', name: 'get_tide' }, 'auto'],
    [
      { type: 'allowed_tools', mode: 'required', tools: [] },
      { type: 'allowed_tools', mode: 'auto', tools: [] },
    ],
    ['auto', 'auto'],
    ['none', 'none'],
    [null, null],
    [
      { type: 'allowed_tools', mode: 'auto', tools: [] },
      { type: 'allowed_tools', mode: 'auto', tools: [] },
    ],
  ])('applies a forcing tool_choice once: %j', async (tool_choice, later) => {
    const call = calling('get_tide', '{"harbour":"Oban"}');
    const { create, requests } = mockModel({ output: [call] }, { output: [call] });
    await runTools(create, { tools: [tide], tool_choice });
    expect(requests.map((body) => body['tool_choice'])).toEqual([tool_choice, later, later]);
  });

  test('sends neither an unset tool_choice nor stream', async () => {
    const { create, requests } = mockModel({ output: [calling('get_tide', '{"harbour":"Oban"}')] });
    await runTools(create, { tools: [tide], stream: true });
    for (const body of requests) expect(Object.keys(body).sort()).toEqual(['input', 'tools']);
    expect(requests.length).toBe(2);
  });

  test('does not change its arguments', async () => {
    const input = Object.freeze([{ role: 'user', content: 'When?' }]);
    const tools = Object.freeze([tide]);
    const body = Object.freeze({ input, tools, maxSteps: 5 });
    const { create } = mockModel({ output: Object.freeze([calling('get_tide', '{"harbour":"Oban"}')]) });
    await runTools(create, body);
    expect(input).toEqual([{ role: 'user', content: 'When?' }]);
    expect(tools).toEqual([tide]);
  });

  test('converts a string input to a user message', async () => {
    const { create, requests } = mockModel();
    await runTools(create, { tools: [], input: 'When?' });
    await runTools(create, { tools: [] });
    expect(requests.map(({ input }) => input)).toEqual([[{ role: 'user', content: 'When?' }], []]);
  });

  test('sums usage and cost of all responses', async () => {
    const usage = { input_tokens: 10, output_tokens: 5, total_tokens: 15, cost: 0.25 };
    const call = calling('get_tide', '{"harbour":"Oban"}');
    const { create } = mockModel(
      { output: [call], usage },
      { output: [call], usage: null },
      { output: [message], usage: { ...usage, cost: null } },
    );
    const run = await runTools(create, { tools: [tide], input: 'When?' });
    expect(run.usage).toEqual({ input_tokens: 20, output_tokens: 10, total_tokens: 30, cost: 0.25 });
  });

  test('throws after maxSteps with the result so far', async () => {
    const response = { output: [calling('get_tide', '{"harbour":"Oban"}')] };
    const { create, requests } = mockModel(response, response, response, response);
    const running = runTools(create, { tools: [tide], input: 'When?', maxSteps: 3 });
    await expect(running).rejects.toMatchObject({
      name: 'MaxStepsError',
      message: 'The model still calls tools after 3 responses.',
      response,
      steps: [response, response, response],
      usage: { total_tokens: 0 },
    });
    await expect(running).rejects.toBeInstanceOf(MaxStepsError);
    expect(requests.length).toBe(3);
  });

  test('stops after ten responses by default', async () => {
    const response = { output: [calling('get_tide', '{"harbour":"Oban"}')] };
    const { create, requests } = mockModel(...Array.from({ length: 20 }, () => response));
    await expect(runTools(create, { tools: [tide], input: 'When?' })).rejects.toThrow('after 10 responses');
    expect(requests.length).toBe(10);
  });

  test('throws the error of a request', async () => {
    const create = async (): Promise<ModelResponse> => {
      throw new ClientError('No auth');
    };
    await expect(runTools(create, { tools: [tide], input: 'When?' })).rejects.toThrow('No auth');
  });

  test.each([{}, { output: null }, { output: [null, {}, message] }])(
    'ends at the response %j',
    async (response) => {
      const { create, requests } = mockModel(JSON.parse(JSON.stringify(response)));
      await runTools(create, { tools: [tide], input: 'When?' });
      expect(requests.length).toBe(1);
    },
  );

  test('does not run calls of an incomplete response', async () => {
    let runs = 0;
    const count = simple('count', () => {
      runs += 1;
    });
    const { create, requests } = mockModel({ status: 'incomplete', output: [calling('count', '{"a":')] });
    const { response } = await runTools(create, { tools: [count], input: 'Hello' });
    expect(response.status).toBe('incomplete');
    expect([runs, requests.length]).toEqual([0, 1]);
  });
});

describe('function tools', () => {
  test('calls of one response run in parallel, and their results keep the order', async () => {
    const events: string[] = [];
    const both = withResolvers();
    const slow = simple('slow', async () => {
      events.push('slow begins');
      await both.promise;
      return 'slow';
    });
    const fast = simple('fast', () => {
      events.push('fast runs');
      both.resolve();
      return 'fast';
    });
    expect(await outputsOf([slow, fast], calling('slow', '{}', 'a'), calling('fast', '{}', 'b'))).toEqual([
      functionOutput('slow', 'a'),
      functionOutput('fast', 'b'),
    ]);
    expect(events).toEqual(['slow begins', 'fast runs']);
  });

  test.each([
    ['a string unchanged', 'It is high', 'It is high'],
    ['an object as JSON', { high: '14:05' }, '{"high":"14:05"}'],
    ['the value of a promise', Promise.resolve([1]), '[1]'],
    ['undefined as null', undefined, 'null'],
    ['null', null, 'null'],
  ])('the model receives %s', async (_name, result, output) => {
    expect(await outputsOf([simple('f', () => result)], calling('f', '{}'))).toEqual([
      functionOutput(output),
    ]);
  });

  const throwing = simple('f', () => {
    throw new RangeError('No such harbour');
  });
  const rejecting = simple('f', () => Promise.reject('No such harbour'));

  test.each([
    ['an error that a function throws', throwing, '{}', '{"error":"No such harbour"}'],
    ['the rejection of a promise', rejecting, '{}', '{"error":"No such harbour"}'],
    ['invalid JSON in the arguments', throwing, '{"a":', expect.stringContaining('"error":')],
    ['a result that JSON cannot represent', simple('f', () => 1n), '{}', expect.stringContaining('BigInt')],
  ])('the model receives %s', async (_name, one, args, output) => {
    expect(await outputsOf([one], calling('f', args))).toEqual([functionOutput(output)]);
  });

  test('onError receives the error, the model only its message', async () => {
    const own = new RangeError('No such harbour');
    const broken = simple('f', () => {
      throw own;
    });
    const reported: unknown[] = [];
    const { create, requests } = mockModel({ output: [calling('f', '{}'), calling('made_up', '{}')] });
    const onError = (error: unknown, name: string) => void reported.push([name, error]);
    await runTools(create, { tools: [broken], onError });
    expect(reported).toHaveLength(2);
    expect(reported).toEqual(
      expect.arrayContaining([
        ['f', own],
        ['made_up', expect.any(ClientError)],
      ]),
    );
    expect(JSON.stringify(requests)).not.toContain('tools.test.ts');
    for (const body of requests) expect(body).not.toHaveProperty('onError');
  });

  test.each(['', undefined, null, '{}'])('arguments that are %j are an empty object', async (args) => {
    expect(await outputsOf([simple('f', (given) => given)], calling('f', args))).toEqual([
      functionOutput('{}'),
    ]);
  });

  test('a call of an unknown function returns an error to the model', async () => {
    expect(await outputsOf([tide], calling('get_wind', '{}', 'a'), calling('get_tide', '{}', 'b'))).toEqual([
      functionOutput('{"error":"Unknown function get_wind."}', 'a'),
      functionOutput('{"high":"14:05"}', 'b'),
    ]);
  });

  test('a call to a tool without a function ends the loop, and no other call runs', async () => {
    let runs = 0;
    const count = simple('count', () => {
      runs += 1;
    });
    const own = { type: 'function', name: 'own', parameters: {} };
    const output = [calling('count', '{}', 'a'), calling('own', '{}', 'b')];
    const { create, requests } = mockModel({ output });
    const { response } = await runTools(create, { tools: [count, own], input: 'Hello' });
    expect(response.output).toBe(output);
    expect([runs, requests.length]).toEqual([0, 1]);
  });

  test('tool() creates a definition that the API accepts, strict by default', () => {
    const { call: _, ...definition } = simple('f', () => 1);
    const expected = { type: 'function', name: 'f', description: 'f', parameters: { type: 'object' } };
    expect(definition).toEqual({ ...expected, strict: true });
    const loose = tool({ name: 'f', description: 'f', parameters: {}, strict: false, run: () => 1 });
    expect(loose.strict).toBe(false);
  });
});

function withResolvers() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('an aborted tool loop', () => {
  test('passes a signal to functions and rejects while one runs', async () => {
    const controller = new AbortController();
    let received: AbortSignal | undefined;
    const endless = simple('endless', (_args, { signal }) => {
      received = signal;
      controller.abort('user left');
      return new Promise(() => {});
    });
    const { create, requests } = mockModel({ output: [calling('endless', '{}')] });
    const running = runTools(create, { tools: [endless] }, controller.signal);
    await expect(running).rejects.toMatchObject({ name: 'AbortError', cause: 'user left' });
    expect(received?.aborted).toBe(true);
    expect(requests).toHaveLength(1);
  });

  test('sends no request if the signal is already aborted', async () => {
    const { create, requests } = mockModel();
    await expect(runTools(create, { tools: [] }, AbortSignal.abort())).rejects.toBeInstanceOf(AbortError);
    expect(requests).toEqual([]);
  });
});

describe('a function with a schema of a library', () => {
  const run = (args: { harbour: string }) => `high in ${args.harbour}`;
  const parameters = z.object({ harbour: z.string().min(2) });
  const tideTool = tool({ name: 'tide', description: 'Tide', parameters, run });

  test('has the JSON Schema of its arguments', () => {
    expect(tideTool.parameters).toMatchObject({
      type: 'object',
      properties: { harbour: { type: 'string', minLength: 2 } },
      required: ['harbour'],
    });
  });

  test('receives validated arguments', async () => {
    expect(await outputsOf([tideTool], calling('tide', '{"harbour":"Oban"}'))).toEqual([
      functionOutput('high in Oban'),
    ]);
    const [output] = await outputsOf([tideTool], calling('tide', '{"harbour":7}'));
    expect(output).toMatchObject({ output: expect.stringMatching(/Invalid value: harbour: .*string/) });
  });
});

describe('a stream of a tool loop', () => {
  const call = calling('get_tide', '{"harbour":"Oban"}');
  const delta = { type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: 'Done' };
  const completed = (...output: unknown[]) => ({
    type: 'response.completed',
    response: { status: 'completed', output, usage: { total_tokens: 3 } },
  });

  /** Opens one stream for each list of events. */
  function openStreams(...streams: readonly (readonly object[])[]) {
    const requests: object[] = [];
    const open = (body: object) => {
      requests.push(body);
      const text = (streams[requests.length - 1] ?? []).map((event) => `data: ${JSON.stringify(event)}\n\n`);
      const fetch = async () => responseOf([new TextEncoder().encode(text.join(''))]);
      return new ResponseStream<AnyEvent, ModelResponse>(
        coreFor('http://tools.test', { fetch }),
        createStream,
        responsesFormat,
        {},
      );
    };
    return { requests, open };
  }

  test('yields the events of all responses and has the result', async () => {
    const { open, requests } = openStreams([completed(call)], [delta, completed(message)]);
    const stream = streamTools(open, { tools: [tide], input: 'When?' });
    const types: unknown[] = [];
    for await (const event of stream) types.push(event.type);
    expect(types).toEqual(['response.completed', delta.type, 'response.completed']);
    const { response, steps, usage } = await stream.result();
    expect(response.output).toEqual([message]);
    expect([steps.length, usage.total_tokens, requests.length]).toEqual([2, 6, 2]);
  });

  test('yields text, and can be read once', async () => {
    const { open } = openStreams([delta, completed(message)]);
    const stream = streamTools(open, { tools: [] });
    let text = '';
    for await (const part of stream.text()) text += part;
    expect(text).toBe('Done');
    expect(() => stream[Symbol.asyncIterator]()).toThrow('only be read once');
  });

  test('result() reads the events itself', async () => {
    const { open } = openStreams([completed(call)], [completed(message)]);
    expect((await streamTools(open, { tools: [tide] }).result()).steps).toHaveLength(2);
  });

  test('has no result after a loop was left early', async () => {
    const { open } = openStreams([delta, completed(message)]);
    const stream = streamTools(open, { tools: [] });
    for await (const _ of stream) break;
    await expect(stream.result()).rejects.toThrow('Reading stopped before the last event.');
  });
});
