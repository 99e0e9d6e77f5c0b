import { Answer } from './answer.ts';
import { type Connection, connect } from './call.ts';
import type { Core } from './client.ts';
import { AbortError, ClientError, ConnectionError, streamError, TimeoutError } from './errors.ts';
import { type CallOptions, limitOf } from './options.ts';
import type { Call } from './request.ts';
import { eventParser } from './server-sent-events.ts';
import { parseJson, property } from './unknown.ts';
import { longestTimer } from './waiting.ts';

/** Event format of a stream, from the description. */
export interface StreamRules {
  /**
   * Data sent after the last event, such as `[DONE]`.
   */
  readonly sentinel?: string;
  /**
   * Discriminator property of an event.
   */
  readonly tag: string;
  /**
   * Discriminator values of final events; empty if any event may be the last.
   */
  readonly terminal: readonly string[];
  /**
   * Discriminator values of error events.
   */
  readonly failures: readonly string[];
}

const longestDrain = 1000;
const none = [][Symbol.iterator]();

/**
 * The events of a response as they arrive. The stream is read on demand and only once. Leaving the loop early closes the connection. An
 * error event is yielded first, then thrown as the error class of its status.
 */
export class EventStream<Event> implements AsyncIterable<Event> {
  readonly #controller = new AbortController();
  readonly #open: () => Promise<Connection>;
  readonly #rules: StreamRules;
  #idleTimeout = longestTimer;
  readonly #decoder = new TextDecoder();
  readonly #parse = eventParser();
  readonly #ended: Promise<void>;
  #end: () => void = () => {};
  #connection: Promise<Connection> | undefined;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #isTaken = false;
  /** Events read by `finish()` and not yet by the iterator. */
  #kept: IteratorYieldResult<Event>[] = [];
  /** Events of the latest chunk. */
  #events: Iterator<Event, void> = none;
  /** True once the last event has been received. */
  #isOver = false;
  /** Pending read of the next chunk. */
  #reading: Promise<void> | undefined;

  /** Creates a stream. The request is sent on the first read. */
  constructor(core: Core, call: Call, rules: StreamRules, options: CallOptions) {
    const { signal } = this.#controller;
    this.#open = async () => {
      this.#idleTimeout = Math.min(limitOf('idleTimeout', options, core.options), longestTimer);
      return connect(core, call, options, this.#controller);
    };
    this.#rules = rules;
    this.#ended = new Promise((done, fail) => {
      this.#end = done;
      signal.addEventListener('abort', () => {
        fail(signal.reason);
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
    this.#kept = [];
    this.#controller.abort(new AbortError('The stream was aborted.'));
  }

  /** Returns the iterator of a `for await` loop. @throws ClientError on the second call. */
  [Symbol.asyncIterator](): AsyncIterator<Event, void, undefined> {
    if (this.#isTaken) throw new ClientError('A stream can only be read once.');
    this.#isTaken = true;
    return { next: () => this.#next(), return: () => this.#leave() };
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
    if (!this.#isTaken) for await (const _ of this);
    // #ended rejects with the same error.
    else await this.#next(true).catch(() => {});
    await this.#ended;
  }

  /** Called with each event before the reader receives it. */
  protected see(_event: Event): void {}

  #connect(): Promise<Connection> {
    this.#connection ??= this.#open().then(expectStream);
    return this.#connection;
  }

  /** Returns the next event, from the latest chunk if possible. With `isAhead`, reads to the end and keeps the events for the reader. */
  async #next(isAhead = false): Promise<IteratorResult<Event, void>> {
    try {
      for (;;) {
        const kept = isAhead ? undefined : this.#kept.shift();
        if (kept) return kept;
        this.#controller.signal.throwIfAborted();
        const step = this.#events.next();
        if (!step.done) {
          if (!isAhead) return step;
          this.#kept.push(step);
        } else if (this.#isOver) {
          await this.#close();
          return step;
        } else {
          // Concurrent calls share one read.
          this.#reading ??= this.#read();
          await this.#reading;
        }
      }
    } catch (error) {
      this.#controller.abort(error);
      throw error;
    }
  }

  async #leave(): Promise<IteratorResult<Event, void>> {
    if (this.#isOver) await this.#next().catch(() => {});
    else this.#controller.abort(new AbortError('Reading stopped before the last event.'));
    return { done: true, value: undefined };
  }

  async #read(): Promise<void> {
    const { response, explain } = await this.#connect();
    const { signal } = this.#controller;
    const idle = this.#idleTimeout;
    const timer = setTimeout(
      () => this.#controller.abort(new TimeoutError(`No stream data received within ${idle} ms.`)),
      idle,
    );
    try {
      this.#reader ??= response.body?.getReader();
      const piece = await this.#reader?.read();
      signal.throwIfAborted();
      this.#events = this.#eventsOf(piece?.value, response.headers);
    } catch (error) {
      throw explain(error);
    } finally {
      clearTimeout(timer);
      this.#reading = undefined;
    }
  }

  *#eventsOf(piece: Uint8Array | undefined, headers: Headers): Generator<Event, void, undefined> {
    const { sentinel, tag } = this.#rules;
    const terminal: readonly unknown[] = this.#rules.terminal;
    const failures: readonly unknown[] = this.#rules.failures;
    const text = piece && this.#decoder.decode(piece, { stream: true });
    for (const data of this.#parse(text)) {
      this.#isOver = data === sentinel;
      if (this.#isOver) return;
      const event = parse<Event>(data, !piece);
      const kind = property(event, tag);
      if (typeof kind !== 'string' && property(event, 'error')) throw streamError(headers, event);
      const isFailure = failures.includes(kind);
      this.#isOver = isFailure || terminal.includes(kind);
      this.see(event);
      yield event;
      if (isFailure) throw streamError(headers, event);
      if (this.#isOver) return;
    }
    this.#isOver = !piece;
    if (this.#isOver && (sentinel !== undefined || terminal.length > 0))
      throw new ConnectionError('The stream ended before its last event.');
  }

  async #close(): Promise<void> {
    const { response, close } = await this.#connect();
    close();
    this.#end();
    // Discard remaining data so that the connection can be reused.
    this.#reader?.releaseLock();
    const signal = AbortSignal.timeout(longestDrain);
    response.body?.pipeTo(new WritableStream(), { signal }).catch(() => {});
  }
}

/** Rejects a response of another media type, quoting its body. */
async function expectStream(connection: Connection): Promise<Connection> {
  const { response, stopTimer, close } = connection;
  const type = response.headers.get('content-type') ?? '';
  if (type === '' || /^text\/event-stream\b/i.test(type)) {
    stopTimer();
    return connection;
  }
  const text = await response.text().catch(() => '');
  close();
  throw new ClientError(`Expected an event stream, got ${type}: ${text.slice(0, 200)}`);
}

function parse<Event>(data: string, isLast: boolean): Event {
  try {
    return parseJson(data);
  } catch (cause) {
    if (isLast) throw new ConnectionError('The stream ended in the middle of an event.', { cause });
    throw new ClientError(`Invalid JSON in an event: ${data.slice(0, 200)}`, { cause });
  }
}

/** Resolves to the stream once the response headers arrive. Rejects if the request fails. */
export function opened<Stream extends EventStream<unknown>, Failure>(
  stream: Stream,
): Answer<Stream, Failure> {
  return new Answer(stream.response().then((response) => ({ data: stream, response })));
}
