import { maxTimerDelay } from './abort.ts';
import { ApiPromise } from './api-promise.ts';
import { type Connection, connect, isErrorBody, parseErrorBody } from './call.ts';
import type { Core } from './client.ts';
import { AbortError, ClientError, ConnectionError, createStreamError, TimeoutError } from './errors.ts';
import { numberOption, type RequestOptions } from './options.ts';
import { readText } from './read-text.ts';
import { type CreateCall, createCall } from './request.ts';
import { createEventParser } from './server-sent-events.ts';
import { parseJson, property } from './unknown.ts';

/** Event format of a stream, from the description. */
export interface StreamFormat {
  /**
   * Data sent after the last event, such as `[DONE]`.
   */
  readonly sentinel?: string;
  /**
   * Discriminator property of an event.
   */
  readonly discriminator: string;
  /**
   * Discriminator values of final events; empty if any event may be the last.
   */
  readonly finalEvents: readonly string[];
  /**
   * Discriminator values of error events.
   */
  readonly errorEvents: readonly string[];
}

const drainTimeout = 1000;
/** Longest body that is searched for an error. */
const maxErrorLength = 100_000;
const noEvents = [][Symbol.iterator]();

/**
 * The events of a response as they arrive. The stream is read on demand and only once. Leaving the loop early closes the connection. An
 * error event is yielded first, then thrown as the error class of its status.
 */
export class EventStream<Event> implements AsyncIterable<Event> {
  readonly #controller = new AbortController();
  readonly #sendRequest: () => Promise<Connection>;
  readonly #format: StreamFormat;
  #idleTimeout = maxTimerDelay;
  readonly #decoder = new TextDecoder();
  #parse = createEventParser();
  readonly #ended: Promise<void>;
  #resolveEnded: () => void = () => {};
  #connection: Promise<Connection> | undefined;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #hasIterator = false;
  /** Events read by `finish()` and not yet by the iterator. */
  #queue: IteratorYieldResult<Event>[] = [];
  /** Events of the latest chunk. */
  #chunkEvents: Iterator<Event, void> = noEvents;
  /** True once the last event has been received. */
  #isDone = false;
  /** Pending read of the next chunk. */
  #pendingRead: Promise<void> | undefined;

  /** Creates a stream. The request is sent on the first read. */
  constructor(core: Core, create: CreateCall, format: StreamFormat, options: RequestOptions) {
    const { signal } = this.#controller;
    this.#sendRequest = async () => {
      this.#idleTimeout = Math.min(numberOption('idleTimeout', options, core.options), maxTimerDelay);
      this.#parse = createEventParser(numberOption('maxBufferLength', options, core.options));
      return connect(core, createCall(create), options, this.#controller);
    };
    this.#format = format;
    this.#ended = new Promise((resolve, reject) => {
      this.#resolveEnded = resolve;
      signal.addEventListener('abort', () => {
        reject(signal.reason);
        // A custom fetch may ignore the signal.
        this.#reader?.cancel().catch(() => {});
      });
    });
    // The reader of the stream gets the error; avoid an unhandled rejection here.
    this.#ended.catch(() => {});
  }

  /** Sends the request if it has not been sent. Resolves to the response, with its status and headers. */
  async response(): Promise<Response> {
    return (await this.#connect()).response;
  }

  /** Closes the connection. Pending reads fail with an AbortError. */
  abort(): void {
    this.#queue = [];
    this.#controller.abort(new AbortError('The stream was aborted.'));
  }

  /** Returns the iterator of a `for await` loop. @throws ClientError on the second call. */
  [Symbol.asyncIterator](): AsyncIterator<Event, void, undefined> {
    if (this.#hasIterator) throw new ClientError('A stream can only be read once.');
    this.#hasIterator = true;
    return { next: () => this.#next(), return: () => this.#return() };
  }

  /** Returns the events as newline-delimited JSON, for example to forward them to a browser. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const events = this[Symbol.asyncIterator]();
    const encoder = new TextEncoder();
    return new ReadableStream(
      {
        async pull(controller) {
          const { done, value } = await events.next();
          if (done) controller.close();
          else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
        },
        cancel: () => this.abort(),
      },
      // Read only on demand.
      { highWaterMark: 0 },
    );
  }

  /**
   * Reads the stream to its end. If an iterator is in use, it still receives the remaining events.
   *
   * @throws AbortError if an iterator was closed before the last event.
   */
  async finish(): Promise<void> {
    if (!this.#hasIterator) for await (const _ of this);
    // #ended rejects with the same error.
    else await this.#next(true).catch(() => {});
    await this.#ended;
  }

  /** Called with each event before the reader receives it. */
  protected onEvent(_event: Event): void {}

  #connect(): Promise<Connection> {
    this.#connection ??= this.#sendRequest().then(requireEventStream);
    return this.#connection;
  }

  /** Returns the next event, from the latest chunk if possible. With `readAhead`, reads to the end and keeps the events for the reader. */
  async #next(readAhead = false): Promise<IteratorResult<Event, void>> {
    try {
      for (;;) {
        const queued = readAhead ? undefined : this.#queue.shift();
        if (queued) return queued;
        this.#controller.signal.throwIfAborted();
        const next = this.#chunkEvents.next();
        if (!next.done) {
          if (!readAhead) return next;
          this.#queue.push(next);
        } else if (this.#isDone) {
          await this.#close();
          return next;
        } else {
          // Concurrent calls share one read.
          this.#pendingRead ??= this.#readChunk();
          await this.#pendingRead;
        }
      }
    } catch (error) {
      this.#controller.abort(error);
      throw error;
    }
  }

  async #return(): Promise<IteratorResult<Event, void>> {
    if (this.#isDone) await this.#next().catch(() => {});
    else this.#controller.abort(new AbortError('Reading stopped before the last event.'));
    return { done: true, value: undefined };
  }

  async #readChunk(): Promise<void> {
    const { response, toClientError } = await this.#connect();
    const { signal } = this.#controller;
    const idleTimeout = this.#idleTimeout;
    const timer = setTimeout(
      () => this.#controller.abort(new TimeoutError(`No stream data received within ${idleTimeout} ms.`)),
      idleTimeout,
    );
    try {
      this.#reader ??= response.body?.getReader();
      const chunk = await this.#reader?.read();
      signal.throwIfAborted();
      this.#chunkEvents = this.#parseChunk(chunk?.value, response.headers);
    } catch (error) {
      throw toClientError(error);
    } finally {
      clearTimeout(timer);
      this.#pendingRead = undefined;
    }
  }

  *#parseChunk(chunk: Uint8Array | undefined, headers: Headers): Generator<Event, void, undefined> {
    const { sentinel, discriminator } = this.#format;
    const finalEvents: readonly unknown[] = this.#format.finalEvents;
    const errorEvents: readonly unknown[] = this.#format.errorEvents;
    const text = chunk && this.#decoder.decode(chunk, { stream: true });
    for (const data of this.#parse(text)) {
      this.#isDone = data === sentinel;
      if (this.#isDone) break;
      const event = parseEvent<Event>(data, !chunk);
      const eventType = property(event, discriminator);
      if (typeof eventType !== 'string' && property(event, 'error')) throw createStreamError(headers, event);
      const isError = errorEvents.includes(eventType);
      this.#isDone = isError || finalEvents.includes(eventType);
      this.onEvent(event);
      yield event;
      if (isError) throw createStreamError(headers, event);
      if (this.#isDone) return;
    }
    const isIncomplete = finalEvents.length > 0 || (sentinel !== undefined && !this.#isDone);
    this.#isDone ||= !chunk;
    if (this.#isDone && isIncomplete) throw new ConnectionError('The stream ended before its last event.');
  }

  async #close(): Promise<void> {
    const { response, close } = await this.#connect();
    close();
    this.#resolveEnded();
    // Discard remaining data so that the connection can be reused.
    this.#reader?.releaseLock();
    const signal = AbortSignal.timeout(drainTimeout);
    response.body?.pipeTo(new WritableStream(), { signal }).catch(() => {});
  }
}

/** Rejects a response of another media type, quoting its body. */
async function requireEventStream(connection: Connection): Promise<Connection> {
  const { response, stopTimer, close } = connection;
  const type = response.headers.get('content-type') ?? '';
  if (type === '' || /^text\/event-stream\b/i.test(type)) {
    stopTimer();
    return connection;
  }
  const text = await readText(response, maxErrorLength).catch(() => '');
  close();
  const body = parseErrorBody(text);
  if (isErrorBody(body)) throw createStreamError(response.headers, body);
  throw new ClientError(`Expected an event stream, got ${type}: ${text.slice(0, 200)}`);
}

function parseEvent<Event>(data: string, isLast: boolean): Event {
  try {
    return parseJson(data);
  } catch (cause) {
    if (isLast) throw new ConnectionError('The stream ended in the middle of an event.', { cause });
    throw new ClientError(`Invalid JSON in an event: ${data.slice(0, 200)}`, { cause });
  }
}

/** Resolves to the stream once the response headers arrive. Rejects if the request fails. */
export function connectStream<Stream extends EventStream<unknown>, ErrorBody>(
  stream: Stream,
): ApiPromise<Stream, ErrorBody> {
  return new ApiPromise(stream.response().then((response) => ({ data: stream, response })));
}
