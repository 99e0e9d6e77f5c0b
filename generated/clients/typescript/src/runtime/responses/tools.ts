import { ClientError } from '../errors.ts';
import { parseJson, property, textOf } from '../unknown.ts';
import type { FromSchema } from './from-schema.ts';
import { outputItems, type ResponseLike } from './output.ts';

/** A function tool that the client runs. */
export interface RunnableTool {
  /**
   * Type of the tool.
   */
  readonly type: 'function';
  /**
   * Name of the function.
   */
  readonly name: string;
  /**
   * Description, shown to the model.
   */
  readonly description: string;
  /**
   * True if the arguments must be valid against the schema.
   */
  readonly strict: boolean;
  /**
   * JSON Schema of the arguments.
   */
  readonly parameters: { [keyword: string]: unknown };
  /**
   * Runs the function with the arguments as JSON text.
   */
  readonly call: (args: string) => unknown;
}

/** Options of {@link tool}. */
export interface ToolOptions<Schema> {
  /**
   * Name of the function.
   */
  readonly name: string;
  /**
   * Purpose of the function and when to call it; the model uses this to choose a tool.
   */
  readonly description: string;
  /**
   * JSON Schema of the arguments, written inline so that TypeScript infers their type.
   */
  readonly parameters: Schema;
  /**
   * True if the arguments must be valid against the schema; most providers then require `additionalProperties: false`. Default: true.
   */
  readonly strict?: boolean | undefined;
  /**
   * Runs the function. A string result is sent to the model unchanged, other results as JSON. For an error, its message is sent.
   */
  readonly run: (args: FromSchema<Schema>) => unknown;
}

/** Creates a function tool for `runTools`. */
export function tool<const Schema extends { readonly [keyword: string]: unknown }>({
  name,
  description,
  parameters,
  strict = true,
  run,
}: ToolOptions<Schema>): RunnableTool {
  return {
    type: 'function',
    name,
    description,
    strict,
    parameters: { ...parameters },
    // Some models send an empty string for no arguments.
    call: (args) => run(parseJson(args || '{}')),
  };
}

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

const defaultMaxSteps = 10;

/**
 * Sends the request, runs the functions that the model calls in parallel, and sends their results, until the model makes no more tool calls
 * or calls a tool that the client cannot run. The API is stateless, so each request contains the whole conversation. A `tool_choice` that
 * forces a call applies only to the first response.
 *
 * @throws ClientError after `maxSteps` responses; `cause` is the result so far.
 */
export async function runTools<
  Body extends {
    readonly input?: unknown;
    readonly stream?: unknown;
    readonly tool_choice?: unknown;
    readonly tools?: readonly object[] | undefined;
  },
  Result extends ResponseLike,
>(
  create: (
    body: Omit<Body, keyof RunToolsOptions | 'stream' | 'input' | 'tools'> & {
      input: unknown[];
      tools: object[];
    },
  ) => PromiseLike<Result>,
  body: Body & RunToolsOptions,
): Promise<RunToolsResult<Result>> {
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
  while (steps.length < maxSteps) {
    const overrides = steps.length > 0 ? relaxToolChoice(body.tool_choice) : {};
    const response = await create({ ...rest, ...overrides, input: [...input], tools });
    steps.push(response);
    const calls = outputItems(response).filter((item) => property(item, 'type') === 'function_call');
    const isIncomplete = property(response, 'status') === 'incomplete';
    if (calls.length === 0 || isIncomplete || calls.some((call) => isCallerTool(bodyTools, call)))
      return { response, steps, usage: sumUsage(steps) };
    const results = await Promise.all(calls.map((call) => runCall(bodyTools, call, onError)));
    input.push(...outputItems(response), ...results);
  }
  throw new ClientError(`The model still calls tools after ${maxSteps} responses.`, {
    cause: { response: steps.at(-1), steps, usage: sumUsage(steps) },
  });
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
  onError: RunToolsOptions['onError'],
): Promise<object> {
  const output = await callTool(tools, call).catch((error: unknown) => {
    onError?.(error, textOf(property(call, 'name')));
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
  });
  return { type: 'function_call_output', call_id: property(call, 'call_id'), output };
}

async function callTool(tools: readonly object[], call: unknown): Promise<string> {
  const matchingTool = findTool(tools, call);
  // Models may invent function names.
  if (!matchingTool || !isRunnable(matchingTool))
    throw new ClientError(`Unknown function ${textOf(property(call, 'name'))}.`);
  const result = await matchingTool.call(textOf(property(call, 'arguments') ?? ''));
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
