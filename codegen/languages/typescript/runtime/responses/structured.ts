import { ClientError, member } from '../errors.ts';
import type { FromSchema } from './from-schema.ts';
import { outputText, type ResponseLike, refusalOf, type WithText, withText } from './output.ts';

declare const parsed: unique symbol;

/** A text format that knows the type of what the model will write. */
export interface JsonFormat<Value> {
  /**
   * What the API calls it.
   */
  readonly type: 'json_schema';
  /**
   * The name of the format, for the model.
   */
  readonly name: string;
  /**
   * The answer always fits the schema.
   */
  readonly strict: boolean;
  /**
   * The JSON Schema of the answer.
   */
  readonly schema: { [keyword: string]: unknown };
  /**
   * Never there: the type of the values that fit.
   */
  readonly [parsed]?: Value;
}

/**
 * The format of structured output.
 *
 * @param name For the model.
 * @param schema A JSON Schema, written in place so that its type is known.
 */
export function jsonFormat<const Schema extends { readonly [keyword: string]: unknown }>(
  name: string,
  schema: Schema,
): JsonFormat<FromSchema<Schema>> {
  return { type: 'json_schema', name, strict: true, schema: { ...schema } };
}

/** An answer with what its text says at hand. */
export type Parsed<Result, Value> = WithText<Result> & {
  /**
   * What the text says, as JSON. Not on the wire, and not validated.
   */
  readonly output_parsed: Value;
};

/** Adds `output_parsed`. @throws ClientError where the model refused, was cut off or did not write JSON; `cause` is the answer. */
export function parseOutput<Value, Result extends ResponseLike>(response: Result): Parsed<Result, Value> {
  addParsed<Value, Result>(response);
  return response;
}

function addParsed<Value, Result extends ResponseLike>(
  response: Result,
): asserts response is Parsed<Result, Value> {
  Object.defineProperty(withText(response), 'output_parsed', { value: parseText(response) });
}

function parseText(response: ResponseLike): unknown {
  const problem = problemOf(response);
  if (problem !== undefined) throw new ClientError(problem, { cause: response });
  const text = outputText(response);
  try {
    return JSON.parse(text);
  } catch {
    throw new ClientError(`The model did not write JSON: ${text.slice(0, 200)}`, { cause: response });
  }
}

/** What was cut off may still be JSON, but is not what was meant. */
function problemOf(response: ResponseLike): string | undefined {
  const refusal = refusalOf(response);
  if (refusal !== undefined) return `The model refused: ${refusal}`;
  const status = member(response, 'status');
  if (status === 'incomplete')
    return `The answer was cut off: ${member(member(response, 'incomplete_details'), 'reason')}`;
  if (status === 'failed') return `The answer failed: ${member(member(response, 'error'), 'message')}`;
  return undefined;
}
