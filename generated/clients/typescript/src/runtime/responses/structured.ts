import { ClientError } from '../errors.ts';
import { parseJson, property, textOf } from '../unknown.ts';
import type { FromSchema } from './from-schema.ts';
import { outputText, type ResponseLike, refusalOf, type WithOutputText, withOutputText } from './output.ts';

declare const outputType: unique symbol;

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
   * Type of the output; never set.
   */
  readonly [outputType]?: Value;
}

/**
 * Creates a format for structured output.
 *
 * @param name Name of the format, shown to the model.
 * @param schema JSON Schema, written inline so that TypeScript infers the output type.
 */
export function jsonFormat<const Schema extends { readonly [keyword: string]: unknown }>(
  name: string,
  schema: Schema,
): JsonFormat<FromSchema<Schema>> {
  return { type: 'json_schema', name, strict: true, schema: { ...schema } };
}

/** A response with its parsed output. */
export type ParsedResponse<Result, Value> = WithOutputText<Result> & {
  /**
   * Output text parsed as JSON. Added by the client; not validated.
   */
  readonly output_parsed: Value;
};

/** Adds `output_parsed`. @throws ClientError if the model refused, or the output is incomplete or not JSON; `cause` is the response. */
export function withParsedOutput<Value, Result extends ResponseLike>(
  response: Result,
): ParsedResponse<Result, Value> {
  defineParsedOutput<Value, Result>(response);
  return response;
}

function defineParsedOutput<Value, Result extends ResponseLike>(
  response: Result,
): asserts response is ParsedResponse<Result, Value> {
  Object.defineProperty(withOutputText(response), 'output_parsed', { value: parseOutputText(response) });
}

function parseOutputText(response: ResponseLike): unknown {
  const reason = rejectionReason(response);
  if (reason !== undefined) throw new ClientError(reason, { cause: response });
  const text = outputText(response);
  try {
    return parseJson(text);
  } catch {
    throw new ClientError(`The model output is not valid JSON: ${text.slice(0, 200)}`, { cause: response });
  }
}

/** Returns the reason to reject a response. Incomplete output is rejected even if it is valid JSON. */
function rejectionReason(response: ResponseLike): string | undefined {
  const refusal = refusalOf(response);
  if (refusal !== undefined) return `The model refused: ${refusal}`;
  const status = property(response, 'status');
  if (status === 'incomplete')
    return `The response is incomplete: ${textOf(property(property(response, 'incomplete_details'), 'reason'))}`;
  if (status === 'failed')
    return `The response failed: ${textOf(property(property(response, 'error'), 'message'))}`;
  return undefined;
}
