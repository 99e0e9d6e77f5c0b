import { Answer } from './answer.ts';
import { type Connection, connect } from './call.ts';
import type { Core } from './client.ts';
import { AbortError, ClientError, ConnectionError, member, streamError, TimeoutError } from './errors.ts';
import { type CallOptions, limitOf } from './options.ts';
import type { Call } from './request.ts';
import { eventParser } from './server-sent-events.ts';
import { longestTimer } from './waiting.ts';

/** What a description says of a stream. */
export interface StreamRules {
  /**
   * The data that follows the last event.
   */
  readonly sentinel?: string;
  /**
   * The member of an event that holds its tag.
   */
  readonly tag: string;
  /**
   * The tags of the events that may be the last; empty where any may be.
   */
  readonly terminal: readonly string[];
  /**
   * The tags of the events that tell of a failure.
   */
  readonly failures: readonly string[];
}

const longestDrain = 1000;
const none = [][Symbol.iterator]();

/**
 * The events of an answer as they come. It is read when it is asked for the next event, and once; leaving the loop early closes the
 * connection. An event that tells of a failure is given first and then thrown, as the error that its status would have been.
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
  /** Read by `finish()`; whoever holds the stream still gets them. */
  #kept: IteratorYieldResult<Event>[] = [];
  /** Of the piece that came last. */
  #events: Iterator<Event, void> = none;
  /** The last event has come. */
  #isOver = false;
  /** The next piece, while it is waited for. */
  #reading: Promise<void> | undefined;

  /** Nothing is sent yet. */
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
        // Not every function in place of fetch minds the signal.
        this.#reader?.cancel().catch(() => {});
      });
    });
    // Whoever reads the stream is told; nobody has to wait for its end too.
    this.#ended.catch(() => {});
  }

  /** Sends the request, where that has not been done; status and headers of the answer. */
  async response(): Promise<Response> {
    return (await this.#connect()).response;
  }

  /** Closes the connection; whoever reads gets an AbortError. */
  abort(): void {
    this.#kept = [];
    this.#controller.abort(new AbortError('The stream was aborted.'));
  }

  /** For a loop, which reads the stream. @throws ClientError the second time. */
  [Symbol.asyncIterator](): AsyncIterator<Event, void, undefined> {
    if (this.#isTaken) throw new ClientError('A stream can be read once only.');
    this.#isTaken = true;
    return { next: () => this.#next(), return: () => this.#leave() };
  }

  /** The events as lines of JSON, for instance to pass them on to a browser. */
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
      // Nothing is asked for before somebody reads.
      { highWaterMark: 0 },
    );
  }

  /**
   * Reads what nobody has read. Events are kept for whoever has begun to read, and may go on or not.
   *
   * @throws AbortError where reading was left before the last event.
   */
  async finish(): Promise<void> {
    if (!this.#isTaken) for await (const _ of this);
    // How it ended is told below, also to whoever asks again.
    else await this.#next(true).catch(() => {});
    await this.#ended;
  }

  /** Each event, before the reader gets it. */
  protected see(_event: Event): void {}

  #connect(): Promise<Connection> {
    this.#connection ??= this.#open().then(expectStream);
    return this.#connection;
  }

  /** Events that have come are given without waiting for anything; or, ahead of the reader, kept until there are no more. */
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
          // Whoever asks twice without waiting waits for the same piece.
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
    else this.#controller.abort(new AbortError('The stream was left before its last event.'));
    return { done: true, value: undefined };
  }

  async #read(): Promise<void> {
    const { response, explain } = await this.#connect();
    const { signal } = this.#controller;
    const idle = this.#idleTimeout;
    const timer = setTimeout(
      () => this.#controller.abort(new TimeoutError(`Nothing came within ${idle} ms.`)),
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
      const kind = member(event, tag);
      if (typeof kind !== 'string' && member(event, 'error')) throw streamError(headers, event);
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
    // What still comes is read and forgotten, so that the connection can be used again.
    this.#reader?.releaseLock();
    const signal = AbortSignal.timeout(longestDrain);
    response.body?.pipeTo(new WritableStream(), { signal }).catch(() => {});
  }
}

/** An answer of another type is read, so that it can be told. */
async function expectStream(connection: Connection): Promise<Connection> {
  const { response, stopTimer, close } = connection;
  const type = response.headers.get('content-type') ?? '';
  if (type === '' || /^text\/event-stream\b/i.test(type)) {
    stopTimer();
    return connection;
  }
  const text = await response.text().catch(() => '');
  close();
  throw new ClientError(`A stream was asked for, and ${type} came: ${text.slice(0, 200)}`);
}

function parse<Event>(data: string, isLast: boolean): Event {
  try {
    return JSON.parse(data);
  } catch (cause) {
    if (isLast) throw new ConnectionError('The stream broke off within an event.', { cause });
    throw new ClientError(`An event is no JSON: ${data.slice(0, 200)}`, { cause });
  }
}

/** A stream once its answer has begun. @throws, as an answer does, where it did not. */
export function opened<Stream extends EventStream<unknown>, Failure>(
  stream: Stream,
): Answer<Stream, Failure> {
  return new Answer(stream.response().then((response) => ({ data: stream, response })));
}
