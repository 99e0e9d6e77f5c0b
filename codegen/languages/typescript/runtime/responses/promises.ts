import type { Answer } from '../answer.ts';
import { type ResponseLike, type WithText, withText } from './output.ts';
import { type Parsed, parseOutput } from './structured.ts';
import type { RunnableTool, ToolLoop } from './tools.ts';

/** Adds `output_text` to the response of a call. */
export function withTextOf<Result extends ResponseLike, Failure>(
  answer: Answer<Result, Failure>,
): Answer<WithText<Result>, Failure> {
  return answer.map(withText);
}

/** Adds `output_text` and `output_parsed` to the response of a call. */
export function parsedOf<Value, Result extends ResponseLike, Failure>(
  answer: Answer<Result, Failure>,
): Answer<Parsed<Result, Value>, Failure> {
  return answer.map((response) => parseOutput<Value, Result>(response));
}

/** Request body with runnable tools. */
export type ToolBody<Body extends { readonly tools?: readonly object[] | null | undefined }> = Omit<
  Body,
  'stream' | 'tools'
> & {
  /**
   * Tools the model can call: functions created by `tool`, which the client runs, and tools of the API.
   */
  readonly tools: readonly (RunnableTool | NonNullable<Body['tools']>[number])[];
} & ToolLoop;
