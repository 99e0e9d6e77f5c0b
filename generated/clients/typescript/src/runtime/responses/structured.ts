import { ClientError } from '../errors.ts';
import { assumeType, parseJson, property, textOf } from '../unknown.ts';
import {
  outputText,
  parseOutput,
  type ResponseLike,
  refusalOf,
  type WithOutputText,
  withOutputText,
} from './output.ts';
import { type JsonSchema, type StandardSchema, toJsonSchema, type ValueOf, validate } from './schema.ts';

/** A text format with the type of the model's output. */
export interface JsonFormat<Value> {
  /**
   * Type of the format.
   */
  readonly type: 'json_schema';
  /**
   * Name of the format, shown to the model.
   */
  readonly name: string;
  /**
   * True if the output must be valid against the schema.
   */
  readonly strict: boolean;
  /**
   * JSON Schema of the output.
   */
  readonly schema: { [keyword: string]: unknown };
  /**
   * Parses the output of a response.
   */
  readonly [parseOutput]: (response: ResponseLike) => Promise<Value>;
}

/**
 * Creates a format for structured output.
 *
 * @param name Name of the format, shown to the model.
 * @param schema JSON Schema, written inline so that TypeScript infers the output type; or a schema of zod or another library with Standard
 *   JSON Schema, which also validates the output.
 */
export function jsonFormat<const Schema extends JsonSchema | StandardSchema>(
  name: string,
  schema: Schema,
): JsonFormat<ValueOf<Schema>> {
  return {
    type: 'json_schema',
    name,
    strict: true,
    schema: toJsonSchema(schema),
    [parseOutput]: (response) => parseResponse(response, schema),
  };
}

/** A response with its parsed output. */
export type ParsedResponse<Result, Value> = WithOutputText<Result> & {
  /**
   * Output text parsed as JSON. Added by the client. Validated only if the format has a schema of a library.
   */
  readonly output_parsed: Value;
};

/** The model sent no output of the requested format. Base class of the three reasons. */
export class OutputError extends ClientError {
  /** Class name, even in minified code. */
  override get name(): string {
    return 'OutputError';
  }
  /** The response. */
  readonly response: unknown;

  constructor(message: string, response: unknown, cause?: unknown) {
    super(message, { cause });
    this.response = response;
  }
}

/** The model refused to respond; the message contains its reason. */
export class RefusalError extends OutputError {
  /** Class name, even in minified code. */
  override get name(): 'RefusalError' {
    return 'RefusalError';
  }
}

/** The output is cut off, for example by `max_output_tokens`, or the response failed. */
export class IncompleteOutputError extends OutputError {
  /** Class name, even in minified code. */
  override get name(): 'IncompleteOutputError' {
    return 'IncompleteOutputError';
  }
}

/** The output is not valid JSON, or not valid against the schema. */
export class InvalidOutputError extends OutputError {
  /** Class name, even in minified code. */
  override get name(): 'InvalidOutputError' {
    return 'InvalidOutputError';
  }
}

/** Adds `output_parsed` to the response of a request. @throws OutputError if the response has no output of the format. */
export async function withParsedOutput<Value, Result extends ResponseLike>(
  response: Result,
  format: JsonFormat<Value>,
): Promise<ParsedResponse<Result, Value>> {
  const value = await format[parseOutput](response);
  defineParsedOutput(response, value);
  return response;
}

function defineParsedOutput<Value, Result extends ResponseLike>(
  response: Result,
  value: Value,
): asserts response is ParsedResponse<Result, Value> {
  Object.defineProperty(withOutputText(response), 'output_parsed', { value });
}

async function parseResponse<Value>(
  response: ResponseLike,
  schema: JsonSchema | StandardSchema,
): Promise<Value> {
  rejectOutput(response);
  const text = outputText(response);
  try {
    return assumeType(await validate(schema, parseJson(text)));
  } catch (cause) {
    const reason = cause instanceof ClientError ? cause.message : 'The model output is not valid JSON';
    throw new InvalidOutputError(`${reason}: ${text.slice(0, 200)}`, response, cause);
  }
}

/** Incomplete output is rejected even if it is valid JSON. */
function rejectOutput(response: ResponseLike): void {
  const refusal = refusalOf(response);
  if (refusal !== undefined) throw new RefusalError(`The model refused: ${refusal}`, response);
  const status = property(response, 'status');
  const details = property(response, status === 'failed' ? 'error' : 'incomplete_details');
  const reason = property(details ?? {}, status === 'failed' ? 'message' : 'reason');
  if (status === 'incomplete' || status === 'failed')
    throw new IncompleteOutputError(
      `The response ${status === 'failed' ? 'failed' : 'is incomplete'}: ${textOf(reason)}`,
      response,
    );
}
