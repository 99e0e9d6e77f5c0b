import { assumeType, parseJson } from '../unknown.ts';
import { type JsonSchema, type StandardSchema, toJsonSchema, type ValueOf, validate } from './schema.ts';

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
  readonly call: (args: string, context: ToolContext) => unknown;
}

/** Second argument of a tool's function. */
export interface ToolContext {
  /**
   * Aborted when the call of `runTools` is aborted.
   */
  readonly signal: AbortSignal;
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
   * JSON Schema of the arguments, written inline so that TypeScript infers their type; or a schema of zod or another library with Standard
   * JSON Schema, which also validates the arguments.
   */
  readonly parameters: Schema;
  /**
   * True if the arguments must be valid against the schema; most providers then require `additionalProperties: false`. Default: true.
   */
  readonly strict?: boolean | undefined;
  /**
   * Runs the function. A string result is sent to the model unchanged, other results as JSON. For an error, its message is sent.
   */
  readonly run: (args: ValueOf<Schema>, context: ToolContext) => unknown;
}

/** Creates a function tool for `runTools`. */
export function tool<const Schema extends JsonSchema | StandardSchema>({
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
    parameters: toJsonSchema(parameters),
    call: async (args, context) => {
      // Some models send an empty string for no arguments.
      const value = await validate(parameters, parseJson(args || '{}'));
      return run(assumeType(value), context);
    },
  };
}
