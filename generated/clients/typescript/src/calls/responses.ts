import type { ApiPromise } from '../runtime/api-promise.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { connectStream } from '../runtime/event-stream.ts';
import type { ConversationBody } from '../runtime/responses/conversation.ts';
import type { WithOutputText } from '../runtime/responses/output.ts';
import { addOutputText, addParsedOutput, type RunToolsBody } from '../runtime/responses/promises.ts';
import { ResponseStream } from '../runtime/responses/response-stream.ts';
import type { JsonFormat, ParsedResponse } from '../runtime/responses/structured.ts';
import { streamTools, type ToolStream } from '../runtime/responses/tool-stream.ts';
import { runTools, type RunToolsResult } from '../runtime/responses/tools.ts';
import type { BodyOf, NonStreamingBody, OptionsOf, ResultOf, StreamingBody } from '../runtime/types.ts';
import { property } from '../runtime/unknown.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type ResponsesCreateOperation = paths['/responses']['post'];
/** Request body. */
export type ResponsesCreateBody = ConversationBody<
  BodyOf<ResponsesCreateOperation, 'application/json'>,
  ResponsesCreateResult
>;
/** Request body that requests a single response. */
export type ResponsesCreateNonStreamingBody = NonStreamingBody<ResponsesCreateBody, 'stream', true>;
/** Request body that requests a stream. */
export type ResponsesCreateStreamingBody = StreamingBody<ResponsesCreateBody, 'stream', true>;
/** Response body. */
export type ResponsesCreateResult = ResultOf<ResponsesCreateOperation, 200, 'application/json'>;
/** Stream event. */
export type ResponsesCreateEvent = ResultOf<ResponsesCreateOperation, 200, 'text/event-stream'>;
/** Error response body. */
export type ResponsesCreateError = ResultOf<
  ResponsesCreateOperation,
  400 | 401 | 402 | 403 | 404 | 408 | 409 | 413 | 422 | 429 | 500 | 502 | 503 | 524 | 529,
  'application/json'
>;
/** Header, query and cookie parameters, and client options. */
export type ResponsesCreateOptions = OptionsOf<ResponsesCreateOperation>;

function setUpResponsesCreateOperation() {
  return {
    method: 'POST',
    path: '/responses',
    security: ['apiKey'],
  };
}

/**
 * Create a response
 *
 * Generates a model response for a conversation. If `stream` is true, the response is a stream of server-sent events. The `data` field of each event contains a JSON object. Lines that begin with a colon are keep-alive comments, and `[DONE]` follows the last event. Errors before the first event are returned as JSON error responses, later errors as events.
 */
export function responsesCreate(
  core: Core,
  body: ResponsesCreateNonStreamingBody,
  options?: ResponsesCreateOptions,
): ApiPromise<WithOutputText<ResponsesCreateResult>, ResponsesCreateError>;
export function responsesCreate(
  core: Core,
  body: ResponsesCreateStreamingBody,
  options?: ResponsesCreateOptions,
): ApiPromise<ResponseStream<ResponsesCreateEvent, ResponsesCreateResult>, ResponsesCreateError>;
export function responsesCreate(
  core: Core,
  body: ResponsesCreateBody,
  options?: ResponsesCreateOptions,
): ApiPromise<
  WithOutputText<ResponsesCreateResult> | ResponseStream<ResponsesCreateEvent, ResponsesCreateResult>,
  ResponsesCreateError
>;
export function responsesCreate(
  core: Core,
  body: ResponsesCreateBody,
  options: ResponsesCreateOptions = {},
): ApiPromise<
  WithOutputText<ResponsesCreateResult> | ResponseStream<ResponsesCreateEvent, ResponsesCreateResult>,
  ResponsesCreateError
> {
  if (property(body, 'stream') === true) return connectStream(responsesStream(core, body, options));
  return addOutputText(
    send<ResponsesCreateResult, ResponsesCreateError>(
      core,
      () => ({
        ...setUpResponsesCreateOperation(),
        accept: 'application/json',
        contentType: 'application/json',
        body: JSON.stringify(body),
      }),
      options,
    ),
  );
}

/**
 * Create a response
 *
 * Generates a model response for a conversation. If `stream` is true, the response is a stream of server-sent events. The `data` field of each event contains a JSON object. Lines that begin with a colon are keep-alive comments, and `[DONE]` follows the last event. Errors before the first event are returned as JSON error responses, later errors as events.
 *
 * Returns the response as a stream of events. The request is sent when the first event is read.
 */
export function responsesStream<Value>(
  core: Core,
  body: ResponsesCreateBody & { readonly text: { readonly format: JsonFormat<Value> } },
  options?: ResponsesCreateOptions,
): ResponseStream<ResponsesCreateEvent, ParsedResponse<ResponsesCreateResult, Value>>;
export function responsesStream(
  core: Core,
  body: ResponsesCreateBody,
  options?: ResponsesCreateOptions,
): ResponseStream<ResponsesCreateEvent, ResponsesCreateResult>;
export function responsesStream(
  core: Core,
  body: ResponsesCreateBody,
  options: ResponsesCreateOptions = {},
): ResponseStream<ResponsesCreateEvent, ResponsesCreateResult> {
  return new ResponseStream(
    core,
    () => ({
      ...setUpResponsesCreateOperation(),
      accept: 'text/event-stream',
      contentType: 'application/json',
      body: JSON.stringify({ ...body, stream: true }),
    }),
    {
      sentinel: '[DONE]',
      discriminator: 'type',
      finalEvents: ['response.completed', 'response.incomplete', 'response.failed', 'error'],
      errorEvents: ['response.failed', 'error'],
    },
    options,
    body,
  );
}

/**
 * Create a response
 *
 * Generates a model response for a conversation. If `stream` is true, the response is a stream of server-sent events. The `data` field of each event contains a JSON object. Lines that begin with a colon are keep-alive comments, and `[DONE]` follows the last event. Errors before the first event are returned as JSON error responses, later errors as events.
 *
 * Adds `output_parsed` to the response: the output parsed as JSON, typed by the schema of the format.
 */
export function responsesParse<Value>(
  core: Core,
  body: ResponsesCreateNonStreamingBody & { readonly text: { readonly format: JsonFormat<Value> } },
  options: ResponsesCreateOptions = {},
): ApiPromise<ParsedResponse<ResponsesCreateResult, Value>, ResponsesCreateError> {
  return addParsedOutput<Value, ResponsesCreateResult, ResponsesCreateError>(
    send<ResponsesCreateResult, ResponsesCreateError>(
      core,
      () => ({
        ...setUpResponsesCreateOperation(),
        accept: 'application/json',
        contentType: 'application/json',
        body: JSON.stringify(body),
      }),
      options,
    ),
    body.text.format,
  );
}

/**
 * Create a response
 *
 * Generates a model response for a conversation. If `stream` is true, the response is a stream of server-sent events. The `data` field of each event contains a JSON object. Lines that begin with a colon are keep-alive comments, and `[DONE]` follows the last event. Errors before the first event are returned as JSON error responses, later errors as events.
 *
 * Runs the functions in `tools` and sends their results until the model makes no more tool calls.
 */
export function responsesRunTools(
  core: Core,
  body: RunToolsBody<ResponsesCreateBody>,
  options: ResponsesCreateOptions = {},
): Promise<RunToolsResult<WithOutputText<ResponsesCreateResult>>> {
  return runTools(
    (body: object) =>
      addOutputText(
        send<ResponsesCreateResult, ResponsesCreateError>(
          core,
          () => ({
            ...setUpResponsesCreateOperation(),
            accept: 'application/json',
            contentType: 'application/json',
            body: JSON.stringify(body),
          }),
          options,
        ),
      ),
    body,
    options.signal ?? core.options.signal,
  );
}

/**
 * Create a response
 *
 * Generates a model response for a conversation. If `stream` is true, the response is a stream of server-sent events. The `data` field of each event contains a JSON object. Lines that begin with a colon are keep-alive comments, and `[DONE]` follows the last event. Errors before the first event are returned as JSON error responses, later errors as events.
 *
 * Runs the functions in `tools` and returns the events of all responses.
 */
export function responsesStreamTools(
  core: Core,
  body: RunToolsBody<ResponsesCreateBody>,
  options: ResponsesCreateOptions = {},
): ToolStream<ResponsesCreateEvent, WithOutputText<ResponsesCreateResult>> {
  return streamTools(
    (body: object) => responsesStream(core, body, options),
    body,
    options.signal ?? core.options.signal,
  );
}
