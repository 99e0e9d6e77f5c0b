import { ClientError, member } from '../errors.ts';
import type { FromSchema } from './from-schema.ts';
import { itemsOf, type ResponseLike } from './output.ts';

/** A function that the model may call, and that is run here. */
export interface RunnableTool {
  /**
   * What the API calls it.
   */
  readonly type: 'function';
  /**
   * By which the model calls it.
   */
  readonly name: string;
  /**
   * What it does, for the model.
   */
  readonly description: string;
  /**
   * Whether the arguments always fit the schema.
   */
  readonly strict: boolean;
  /**
   * The JSON Schema of its arguments.
   */
  readonly parameters: { [keyword: string]: unknown };
  /**
   * Runs it with the arguments as the model wrote them, in JSON.
   */
  readonly call: (args: string) => unknown;
}

/** What {@link tool} takes. */
export interface ToolOptions<Schema> {
  /**
   * By which the model calls it.
   */
  readonly name: string;
  /**
   * What it does and when to call it: the model decides by that.
   */
  readonly description: string;
  /**
   * A JSON Schema, written in place so that the type of the arguments is known.
   */
  readonly parameters: Schema;
  /**
   * Whether the arguments always fit the schema; most providers ask for `additionalProperties: false` then. Default: true.
   */
  readonly strict?: boolean | undefined;
  /**
   * Its result is given to the model, as JSON where it is no text. Of what it throws the model is told the message.
   */
  readonly run: (args: FromSchema<Schema>) => unknown;
}

/** A typed function for the tool loop. */
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
    // Some models write nothing where there are no arguments.
    call: (args) => run(JSON.parse(args || '{}')),
  };
}

/** What may be said of the loop. */
export interface ToolLoop {
  /**
   * How many answers may come before the loop gives up. Default: 10.
   */
  readonly maxSteps?: number | undefined;
  /**
   * Told of what a function throws, and of calls of functions that do not exist; the model is told the message alone.
   */
  readonly onError?: ((error: unknown, name: string) => void) | undefined;
}

/** What the loop came to. */
export interface ToolRun<Result> {
  /**
   * The last answer.
   */
  readonly response: Result;
  /**
   * All answers, the last among them.
   */
  readonly steps: readonly Result[];
  /**
   * What all of them used together.
   */
  readonly usage: {
    /**
     * In what the API charges.
     */
    readonly cost: number;
    /**
     * Tokens that were read.
     */
    readonly input_tokens: number;
    /**
     * Tokens that were written.
     */
    readonly output_tokens: number;
    /**
     * Both.
     */
    readonly total_tokens: number;
  };
}

const defaultSteps = 10;

/**
 * Asks, runs the functions that the model calls, side by side, and asks again with their results, until the model calls none of them, or
 * one that was given without a function to run. The API keeps nothing: each request carries the whole conversation. A `tool_choice` that
 * forces a call holds for the first answer.
 *
 * @throws ClientError after `maxSteps` answers; `cause` has what it came to until then.
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
    body: Omit<Body, keyof ToolLoop | 'stream' | 'input' | 'tools'> & { input: unknown[]; tools: object[] },
  ) => PromiseLike<Result>,
  body: Body & ToolLoop,
): Promise<ToolRun<Result>> {
  const { maxSteps = defaultSteps, onError, input: asked = [], tools: given = [], stream: _, ...rest } = body;
  const tools = given.map((one) => (isRunnable(one) ? definitionOf(one) : one));
  const input: unknown[] = Array.isArray(asked) ? [...asked] : [{ role: 'user', content: asked }];
  const steps: Result[] = [];
  while (steps.length < maxSteps) {
    const changed = steps.length > 0 ? unforced(body.tool_choice) : {};
    const response = await create({ ...rest, ...changed, input: [...input], tools });
    steps.push(response);
    const calls = itemsOf(response).filter((item) => member(item, 'type') === 'function_call');
    const isCutOff = member(response, 'status') === 'incomplete';
    if (calls.length === 0 || isCutOff || calls.some((call) => isLeft(given, call)))
      return { response, steps, usage: sumUsage(steps) };
    const results = await Promise.all(calls.map((call) => runOne(given, call, onError)));
    input.push(...itemsOf(response), ...results);
  }
  throw new ClientError(`The model still calls functions after ${maxSteps} answers.`, {
    cause: { response: steps.at(-1), steps, usage: sumUsage(steps) },
  });
}

/** In place of a choice that forces a call: it would force one after every answer. */
function unforced(choice: unknown): object {
  if (member(choice, 'mode') === 'required') return { tool_choice: { ...Object(choice), mode: 'auto' } };
  const isForced = choice === 'required' || member(choice, 'type') === 'function';
  return isForced ? { tool_choice: 'auto' } : {};
}

function isRunnable(tool: object): tool is RunnableTool {
  return 'call' in tool && typeof tool.call === 'function';
}

function definitionOf({ call: _, ...definition }: RunnableTool): object {
  return definition;
}

function findTool(tools: readonly object[], call: unknown): object | undefined {
  return tools.find((one) => member(one, 'name') === member(call, 'name'));
}

/** Whether whoever asked has to run it. */
function isLeft(tools: readonly object[], call: unknown): boolean {
  const called = findTool(tools, call);
  return called !== undefined && !isRunnable(called);
}

async function runOne(
  tools: readonly object[],
  call: unknown,
  onError: ToolLoop['onError'],
): Promise<object> {
  const output = await resultOf(tools, call).catch((error: unknown) => {
    onError?.(error, String(member(call, 'name')));
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
  });
  return { type: 'function_call_output', call_id: member(call, 'call_id'), output };
}

async function resultOf(tools: readonly object[], call: unknown): Promise<string> {
  const called = findTool(tools, call);
  // Models make up names.
  if (!called || !isRunnable(called)) throw new ClientError(`There is no function ${member(call, 'name')}.`);
  const result = await called.call(String(member(call, 'arguments') ?? ''));
  return typeof result === 'string' ? result : (JSON.stringify(result) ?? 'null');
}

function sumUsage(steps: readonly unknown[]): ToolRun<never>['usage'] {
  const sum = (name: string) =>
    steps.reduce<number>((total, step) => total + (Number(member(member(step, 'usage'), name)) || 0), 0);
  return {
    cost: sum('cost'),
    input_tokens: sum('input_tokens'),
    output_tokens: sum('output_tokens'),
    total_tokens: sum('total_tokens'),
  };
}
