import {
  responsesCreate,
  type ResponsesCreateBody,
  type ResponsesCreateEvent,
  type ResponsesCreateFailure,
  type ResponsesCreateOptions,
  type ResponsesCreateResult,
  responsesParse,
  responsesRunTools,
  responsesStream,
} from '../calls/responses.ts';
import type { Answer } from '../runtime/answer.ts';
import type { Core } from '../runtime/client.ts';
import type { ToolBody } from '../runtime/responses/answers.ts';
import type { WithText } from '../runtime/responses/output.ts';
import type { ResponseStream } from '../runtime/responses/response-stream.ts';
import type { JsonFormat, Parsed } from '../runtime/responses/structured.ts';
import type { ToolRun } from '../runtime/responses/tools.ts';
import type { With, Without } from '../runtime/types.ts';

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
    body: Without<ResponsesCreateBody, 'stream', true>,
    options?: ResponsesCreateOptions,
  ): Answer<WithText<ResponsesCreateResult>, ResponsesCreateFailure>;
  create(
    body: With<ResponsesCreateBody, 'stream', true>,
    options?: ResponsesCreateOptions,
  ): Answer<ResponseStream<ResponsesCreateEvent, ResponsesCreateResult>, ResponsesCreateFailure>;
  create(
    body: ResponsesCreateBody,
    options?: ResponsesCreateOptions,
  ): Answer<
    WithText<ResponsesCreateResult> | ResponseStream<ResponsesCreateEvent, ResponsesCreateResult>,
    ResponsesCreateFailure
  >;
  create(
    body: ResponsesCreateBody,
    options?: ResponsesCreateOptions,
  ): Answer<
    WithText<ResponsesCreateResult> | ResponseStream<ResponsesCreateEvent, ResponsesCreateResult>,
    ResponsesCreateFailure
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
    body: Without<ResponsesCreateBody, 'stream', true> & {
      readonly text: { readonly format: JsonFormat<Value> };
    },
    options?: ResponsesCreateOptions,
  ): Answer<Parsed<ResponsesCreateResult, Value>, ResponsesCreateFailure> {
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
    body: ToolBody<ResponsesCreateBody>,
    options?: ResponsesCreateOptions,
  ): Promise<ToolRun<WithText<ResponsesCreateResult>>> {
    return responsesRunTools(this.#core, body, options);
  }
}
