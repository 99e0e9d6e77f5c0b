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

/** The calls of Responses. */
export class ResponsesResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * Create a response
   *
   * Sends a conversation to a model and returns its answer. With `stream` the answer comes as server-sent events while it is made: each holds a JSON event in `data`, lines that begin with a colon keep the connection open and say nothing, and `[DONE]` follows the last event. Errors before the first event are answered as without `stream`; later ones are events.
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
   * Sends a conversation to a model and returns its answer. With `stream` the answer comes as server-sent events while it is made: each holds a JSON event in `data`, lines that begin with a colon keep the connection open and say nothing, and `[DONE]` follows the last event. Errors before the first event are answered as without `stream`; later ones are events.
   *
   * The answer comes as a stream of events; the request is sent when the first is asked for.
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
   * Sends a conversation to a model and returns its answer. With `stream` the answer comes as server-sent events while it is made: each holds a JSON event in `data`, lines that begin with a colon keep the connection open and say nothing, and `[DONE]` follows the last event. Errors before the first event are answered as without `stream`; later ones are events.
   *
   * The answer comes with `output_parsed`: what its text says, of the type of the format.
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
   * Sends a conversation to a model and returns its answer. With `stream` the answer comes as server-sent events while it is made: each holds a JSON event in `data`, lines that begin with a colon keep the connection open and say nothing, and `[DONE]` follows the last event. Errors before the first event are answered as without `stream`; later ones are events.
   *
   * The functions among `tools` are run, and their results sent, until the model calls no more.
   */
  runTools(
    body: ToolBody<ResponsesCreateBody>,
    options?: ResponsesCreateOptions,
  ): Promise<ToolRun<WithText<ResponsesCreateResult>>> {
    return responsesRunTools(this.#core, body, options);
  }
}
