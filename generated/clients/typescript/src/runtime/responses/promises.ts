import type { ApiPromise } from '../api-promise.ts';
import { type ResponseLike, type WithOutputText, withOutputText } from './output.ts';
import { type JsonFormat, type ParsedResponse, withParsedOutput } from './structured.ts';
import type { RunnableTool } from './tool.ts';
import type { RunToolsOptions } from './tools.ts';

/** Adds `output_text` to the response of a call. */
export function addOutputText<Result extends ResponseLike, ErrorBody>(
  promise: ApiPromise<Result, ErrorBody>,
): ApiPromise<WithOutputText<Result>, ErrorBody> {
  return promise.map(withOutputText);
}

/** Adds `output_text` and `output_parsed` to the response of a call. */
export function addParsedOutput<Value, Result extends ResponseLike, ErrorBody>(
  promise: ApiPromise<Result, ErrorBody>,
  format: JsonFormat<Value>,
): ApiPromise<ParsedResponse<Result, Value>, ErrorBody> {
  return promise.map((response) => withParsedOutput(response, format));
}

/** Request body with runnable tools. */
export type RunToolsBody<Body extends { readonly tools?: readonly object[] | null | undefined }> = Omit<
  Body,
  'stream' | 'tools'
> & {
  /**
   * Tools the model can call: functions created by `tool`, which the client runs, and tools of the API.
   */
  readonly tools: readonly (RunnableTool | NonNullable<Body['tools']>[number])[];
} & RunToolsOptions;
