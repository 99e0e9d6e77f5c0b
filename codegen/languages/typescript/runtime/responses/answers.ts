import type { Answer } from '../answer.ts';
import { type ResponseLike, type WithText, withText } from './output.ts';
import { type Parsed, parseOutput } from './structured.ts';
import type { RunnableTool, ToolLoop } from './tools.ts';

/** An answer that has its text at hand. */
export function withTextOf<Result extends ResponseLike, Failure>(
  answer: Answer<Result, Failure>,
): Answer<WithText<Result>, Failure> {
  return answer.map(withText);
}

/** An answer that has at hand what its text says. */
export function parsedOf<Value, Result extends ResponseLike, Failure>(
  answer: Answer<Result, Failure>,
): Answer<Parsed<Result, Value>, Failure> {
  return answer.map((response) => parseOutput<Value, Result>(response));
}

/** The body of a request whose tools may be functions that are run here. */
export type ToolBody<Body extends { readonly tools?: readonly object[] | null | undefined }> = Omit<
  Body,
  'stream' | 'tools'
> & {
  /**
   * What the model may use: functions of `tool`, which are run here, and whatever the API knows.
   */
  readonly tools: readonly (RunnableTool | NonNullable<Body['tools']>[number])[];
} & ToolLoop;
