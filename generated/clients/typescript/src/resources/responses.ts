import {
  responsesCreate,
  type ResponsesCreateBody,
  type ResponsesCreateError,
  type ResponsesCreateEvent,
  type ResponsesCreateNonStreamingBody,
  type ResponsesCreateOptions,
  type ResponsesCreateResult,
  type ResponsesCreateStreamingBody,
  responsesParse,
  responsesRunTools,
  responsesStream,
  responsesStreamTools,
} from '../calls/responses.ts';
import type { ApiPromise } from '../runtime/api-promise.ts';
import type { Core } from '../runtime/client.ts';
import type { WithOutputText } from '../runtime/responses/output.ts';
import type { RunToolsBody } from '../runtime/responses/promises.ts';
import type { ResponseStream } from '../runtime/responses/response-stream.ts';
import type { JsonFormat, ParsedResponse } from '../runtime/responses/structured.ts';
import type { ToolStream } from '../runtime/responses/tool-stream.ts';
import type { RunToolsResult } from '../runtime/responses/tools.ts';

/** Operations of Responses. */
export class ResponsesResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Create a response
   *
   * Generates a model response for a conversation. If `stream` is true, the response is a stream of server-sent events. The `data` field of each event contains a JSON object. Lines that begin with a colon are keep-alive comments, and `[DONE]` follows the last event. Errors before the first event are returned as JSON error responses, later errors as events.
   */
  create(
    body: ResponsesCreateNonStreamingBody,
    options?: ResponsesCreateOptions,
  ): ApiPromise<WithOutputText<ResponsesCreateResult>, ResponsesCreateError>;
  create(
    body: ResponsesCreateStreamingBody,
    options?: ResponsesCreateOptions,
  ): ApiPromise<ResponseStream<ResponsesCreateEvent, ResponsesCreateResult>, ResponsesCreateError>;
  create(
    body: ResponsesCreateBody,
    options?: ResponsesCreateOptions,
  ): ApiPromise<
    WithOutputText<ResponsesCreateResult> | ResponseStream<ResponsesCreateEvent, ResponsesCreateResult>,
    ResponsesCreateError
  >;
  create(
    body: ResponsesCreateBody,
    options?: ResponsesCreateOptions,
  ): ApiPromise<
    WithOutputText<ResponsesCreateResult> | ResponseStream<ResponsesCreateEvent, ResponsesCreateResult>,
    ResponsesCreateError
  > {
    return responsesCreate(this.#core, body, options);
  }

  /**
   * Create a response
   *
   * Generates a model response for a conversation. If `stream` is true, the response is a stream of server-sent events. The `data` field of each event contains a JSON object. Lines that begin with a colon are keep-alive comments, and `[DONE]` follows the last event. Errors before the first event are returned as JSON error responses, later errors as events.
   *
   * Returns the response as a stream of events. The request is sent when the first event is read.
   */
  stream<Value>(
    body: ResponsesCreateBody & { readonly text: { readonly format: JsonFormat<Value> } },
    options?: ResponsesCreateOptions,
  ): ResponseStream<ResponsesCreateEvent, ParsedResponse<ResponsesCreateResult, Value>>;
  stream(
    body: ResponsesCreateBody,
    options?: ResponsesCreateOptions,
  ): ResponseStream<ResponsesCreateEvent, ResponsesCreateResult>;
  stream(
    body: ResponsesCreateBody,
    options?: ResponsesCreateOptions,
  ): ResponseStream<ResponsesCreateEvent, ResponsesCreateResult> {
    return responsesStream(this.#core, body, options);
  }

  /**
   * Create a response
   *
   * Generates a model response for a conversation. If `stream` is true, the response is a stream of server-sent events. The `data` field of each event contains a JSON object. Lines that begin with a colon are keep-alive comments, and `[DONE]` follows the last event. Errors before the first event are returned as JSON error responses, later errors as events.
   *
   * Adds `output_parsed` to the response: the output parsed as JSON, typed by the schema of the format.
   */
  parse<Value>(
    body: ResponsesCreateNonStreamingBody & { readonly text: { readonly format: JsonFormat<Value> } },
    options?: ResponsesCreateOptions,
  ): ApiPromise<ParsedResponse<ResponsesCreateResult, Value>, ResponsesCreateError> {
    return responsesParse(this.#core, body, options);
  }

  /**
   * Create a response
   *
   * Generates a model response for a conversation. If `stream` is true, the response is a stream of server-sent events. The `data` field of each event contains a JSON object. Lines that begin with a colon are keep-alive comments, and `[DONE]` follows the last event. Errors before the first event are returned as JSON error responses, later errors as events.
   *
   * Runs the functions in `tools` and sends their results until the model makes no more tool calls.
   */
  runTools(
    body: RunToolsBody<ResponsesCreateBody>,
    options?: ResponsesCreateOptions,
  ): Promise<RunToolsResult<WithOutputText<ResponsesCreateResult>>> {
    return responsesRunTools(this.#core, body, options);
  }

  /**
   * Create a response
   *
   * Generates a model response for a conversation. If `stream` is true, the response is a stream of server-sent events. The `data` field of each event contains a JSON object. Lines that begin with a colon are keep-alive comments, and `[DONE]` follows the last event. Errors before the first event are returned as JSON error responses, later errors as events.
   *
   * Runs the functions in `tools` and returns the events of all responses.
   */
  streamTools(
    body: RunToolsBody<ResponsesCreateBody>,
    options?: ResponsesCreateOptions,
  ): ToolStream<ResponsesCreateEvent, WithOutputText<ResponsesCreateResult>> {
    return responsesStreamTools(this.#core, body, options);
  }
}
