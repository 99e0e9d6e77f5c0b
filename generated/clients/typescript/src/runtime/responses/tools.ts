import { onAbort, rejectOnAbort } from '../abort.ts';
import { AbortError, ClientError } from '../errors.ts';
import { property, textOf } from '../unknown.ts';
import { outputItems, type ResponseLike } from './output.ts';
import type { RunnableTool, ToolContext } from './tool.ts';

/** Options of the tool loop. */
export interface RunToolsOptions {
  /**
   * Maximum number of responses. Default: 10.
   */
  readonly maxSteps?: number | undefined;
  /**
   * Called with each error of a function and for each call to an unknown function. The model receives only the message.
   */
  readonly onError?: ((error: unknown, name: string) => void) | undefined;
}

/** Result of the tool loop. */
export interface RunToolsResult<Result> {
  /**
   * The last response.
   */
  readonly response: Result;
  /**
   * All responses, including the last.
   */
  readonly steps: readonly Result[];
  /**
   * Total usage of all responses.
   */
  readonly usage: {
    /**
     * Cost in the API's billing unit.
     */
    readonly cost: number;
    /**
     * Input tokens.
     */
    readonly input_tokens: number;
    /**
     * Output tokens.
     */
    readonly output_tokens: number;
    /**
     * Input and output tokens.
     */
    readonly total_tokens: number;
  };
}

/** The model still calls tools after `maxSteps` responses. */
export class MaxStepsError<Result = unknown> extends ClientError implements RunToolsResult<Result> {
  /** Class name, even in minified code. */
  override get name(): 'MaxStepsError' {
    return 'MaxStepsError';
  }
  /** The last response. */
  readonly response: Result;
  /** All responses, including the last. */
  readonly steps: readonly Result[];
  /** Total usage of all responses. */
  readonly usage: RunToolsResult<Result>['usage'];

  constructor({ response, steps, usage }: RunToolsResult<Result>) {
    super(`The model still calls tools after ${steps.length} responses.`);
    this.response = response;
    this.steps = steps;
    this.usage = usage;
  }
}

const defaultMaxSteps = 10;

/** Body of the tool loop. */
export interface ToolLoopBody extends RunToolsOptions {
  readonly input?: unknown;
  readonly stream?: unknown;
  readonly tool_choice?: unknown;
  readonly tools?: readonly object[] | undefined;
}

/** Sends a request and iterates over the events of its stream. The iterator returns the response. */
export type Respond<Event, Result> = (body: ToolRequest) => EventsWithResult<Event, Result>;

interface EventsWithResult<Event, Result> {
  [Symbol.asyncIterator](): AsyncIterator<Event, Result, undefined>;
}

/** Body of one request of the tool loop. */
export interface ToolRequest {
  readonly input: unknown[];
  readonly tools: object[];
  readonly [name: string]: unknown;
}

/**
 * Sends the request, runs the functions that the model calls in parallel, and sends their results, until the model makes no more tool calls
 * or calls a tool that the client cannot run. The API is stateless, so each request contains the whole conversation. A `tool_choice` that
 * forces a call applies only to the first response.
 *
 * @param callerSignal Ends the loop at once, even while a function runs.
 * @throws MaxStepsError after `maxSteps` responses; AbortError.
 */
export async function* toolLoop<Event, Result extends ResponseLike, Body extends ToolLoopBody>(
  respond: Respond<Event, Result>,
  body: Body,
  callerSignal: AbortSignal | undefined,
): AsyncGenerator<Event, RunToolsResult<Result>, undefined> {
  const {
    maxSteps = defaultMaxSteps,
    onError,
    input: prompt = [],
    tools: bodyTools = [],
    stream: _,
    ...rest
  } = body;
  const tools = bodyTools.map((candidate) => (isRunnable(candidate) ? toolDefinition(candidate) : candidate));
  const input: unknown[] = Array.isArray(prompt) ? [...prompt] : [{ role: 'user', content: prompt }];
  const steps: Result[] = [];
  const controller = new AbortController();
  const end = new AbortController();
  if (callerSignal)
    onAbort(callerSignal, end.signal, () =>
      controller.abort(new AbortError('The call was aborted.', { cause: callerSignal.reason })),
    );
  try {
    for (;;) {
      controller.signal.throwIfAborted();
      const overrides = steps.length > 0 ? relaxToolChoice(body.tool_choice) : {};
      const response = yield* respond({ ...rest, ...overrides, input: [...input], tools });
      steps.push(response);
      const result = { response, steps, usage: sumUsage(steps) };
      const calls = outputItems(response).filter((item) => property(item, 'type') === 'function_call');
      const isIncomplete = property(response, 'status') === 'incomplete';
      if (calls.length === 0 || isIncomplete || calls.some((call) => isCallerTool(bodyTools, call)))
        return result;
      if (steps.length >= maxSteps) throw new MaxStepsError(result);
      const { signal } = controller;
      const outputs = Promise.all(calls.map((call) => runCall(bodyTools, call, { signal }, onError)));
      input.push(...outputItems(response), ...(await rejectOnAbort(signal, outputs)));
    }
  } finally {
    end.abort();
  }
}

/** Runs the tool loop with single responses. */
export async function runTools<Result extends ResponseLike, Body extends ToolLoopBody>(
  create: (body: ToolRequest) => PromiseLike<Result>,
  body: Body,
  signal?: AbortSignal,
): Promise<RunToolsResult<Result>> {
  const respond = (request: ToolRequest) => withoutEvents(create(request));
  const { value } = await toolLoop(respond, body, signal).next();
  return value;
}

/** A single response as the result of an iterator without events. */
function withoutEvents<Result>(response: PromiseLike<Result>): EventsWithResult<never, Result> {
  return {
    [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: await response }) }),
  };
}

/** Replaces a `tool_choice` that would force a call after every response. */
function relaxToolChoice(choice: unknown): object {
  if (property(choice, 'mode') === 'required') return { tool_choice: { ...Object(choice), mode: 'auto' } };
  const isForced = choice === 'required' || property(choice, 'type') === 'function';
  return isForced ? { tool_choice: 'auto' } : {};
}

function isRunnable(tool: object): tool is RunnableTool {
  return 'call' in tool && typeof tool.call === 'function';
}

function toolDefinition({ call: _, ...definition }: RunnableTool): object {
  return definition;
}

function findTool(tools: readonly object[], call: unknown): object | undefined {
  return tools.find((candidate) => property(candidate, 'name') === property(call, 'name'));
}

/** True if the caller has to run the tool. */
function isCallerTool(tools: readonly object[], call: unknown): boolean {
  const matchingTool = findTool(tools, call);
  return matchingTool !== undefined && !isRunnable(matchingTool);
}

async function runCall(
  tools: readonly object[],
  call: unknown,
  context: ToolContext,
  onError: RunToolsOptions['onError'],
): Promise<object> {
  const output = await callTool(tools, call, context).catch((error: unknown) => {
    onError?.(error, textOf(property(call, 'name')));
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
  });
  return { type: 'function_call_output', call_id: property(call, 'call_id'), output };
}

async function callTool(tools: readonly object[], call: unknown, context: ToolContext): Promise<string> {
  const matchingTool = findTool(tools, call);
  // Models may invent function names.
  if (!matchingTool || !isRunnable(matchingTool))
    throw new ClientError(`Unknown function ${textOf(property(call, 'name'))}.`);
  const result = await matchingTool.call(textOf(property(call, 'arguments') ?? ''), context);
  return typeof result === 'string' ? result : (JSON.stringify(result) ?? 'null');
}

function sumUsage(steps: readonly unknown[]): RunToolsResult<never>['usage'] {
  const sum = (name: string) =>
    steps.reduce<number>((total, step) => total + (Number(property(property(step, 'usage'), name)) || 0), 0);
  return {
    cost: sum('cost'),
    input_tokens: sum('input_tokens'),
    output_tokens: sum('output_tokens'),
    total_tokens: sum('total_tokens'),
  };
}
