import type { Core } from '../client.ts';
import { ClientError } from '../errors.ts';
import { EventStream, type StreamFormat } from '../event-stream.ts';
import type { RequestOptions } from '../options.ts';
import type { CreateCall } from '../request.ts';
import { property } from '../unknown.ts';
import { applyEvent, isObject, type JsonRecord } from './accumulate.ts';
import { outputText, parseOutput, type ResponseLike, type WithOutputText, withOutputText } from './output.ts';
import { textDeltas } from './text-deltas.ts';

/** The events of a response as they arrive, and the response built from them. */
export class ResponseStream<Event, Result extends ResponseLike> extends EventStream<Event> {
  #output: unknown[] = [];
  #snapshot: Result | undefined;
  readonly #body: unknown;

  /** Creates a stream. The request is sent on the first read. */
  constructor(core: Core, create: CreateCall, format: StreamFormat, options: RequestOptions, body?: unknown) {
    super(core, create, format, options);
    this.#body = body;
  }

  /** The partial response. It grows with each event and has no `output_text`. */
  get snapshot(): Result | undefined {
    return this.#snapshot;
  }

  /** Text received so far. */
  get outputText(): string {
    return outputText({ output: this.#output });
  }

  /**
   * Reads the rest of the stream and returns the complete response, including its usage, and `output_parsed` if the request has a format of
   * `jsonFormat`.
   *
   * @throws ApiError if the response failed, AbortError if reading stopped before the last event; `snapshot` keeps the partial response.
   */
  async finalResponse(): Promise<WithOutputText<Result>> {
    await this.finish();
    const response = this.#snapshot;
    if (!response) throw new ClientError('The stream ended without a response.');
    const parse = property(property(property(this.#body, 'text'), 'format'), parseOutput);
    if (typeof parse === 'function' && !('output_parsed' in response))
      Object.defineProperty(response, 'output_parsed', { value: await parse(response) });
    return withOutputText(response);
  }

  /** Yields the text deltas. */
  text(): AsyncGenerator<string, void, undefined> {
    return textDeltas(this);
  }

  protected override onEvent(event: Event): void {
    if (!isObject(event)) return;
    if (hasResponse<Result>(event)) this.#setSnapshot(structuredClone(event.response));
    else applyEvent(this.#output, event);
  }

  /** Failed responses, and final events of some providers, have an empty output: keep the items received so far. */
  #setSnapshot(response: Result): void {
    if (Array.isArray(response.output) && response.output.length > 0) this.#output = response.output;
    else Reflect.set(response, 'output', this.#output);
    this.#snapshot = response;
  }
}

function hasResponse<Result>(event: JsonRecord): event is JsonRecord & { readonly response: Result } {
  return isObject(event['response']);
}
