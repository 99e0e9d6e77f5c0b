import { Answer } from './answer.ts';
import { type Call, type Connection, connect } from './call.ts';
import type { CallOptions, Core } from './client.ts';
import { AbortError, ClientError, ConnectionError, member, streamError, TimeoutError } from './errors.ts';
import { EventParser } from './server-sent-events.ts';

/** What a description says of a stream. */
export interface StreamRules {
  /** The data that follows the last event. */
  readonly sentinel?: string;
  /** The member of an event that holds its tag. */
  readonly tag: string;
  /** The tags of the events that may be the last; empty where any may be. */
  readonly terminal: readonly string[];
  /** The tags of the events that tell of a failure. */
  readonly failures: readonly string[];
}

const defaultIdleTimeout = 120_000;
const longestDrain = 1000;

/**
 * The events of an answer as they come. It is read when it is asked for the next event, and once; leaving the loop early closes the
 * connection. An event that tells of a failure is given first and then thrown, as the error that its status would have been.
 */
export class EventStream<Event> implements AsyncIterable<Event> {
  readonly #open: () => Promise<Connection>;
  readonly #rules: StreamRules;
  readonly #idleTimeout: number;
  #connection: Promise<Connection> | undefined;
  #isRead = false;
  readonly #ended: Promise<void>;
  #end: (error?: Error) => void = () => {};

  constructor(core: Core, call: Call, rules: StreamRules, options: CallOptions) {
    this.#open = async () => {
      const connection = await connect(core, call, options);
      connection.stopTimer();
      return connection;
    };
    this.#rules = rules;
    this.#ended = new Promise((done, fail) => {
      this.#end = (error) => (error ? fail(error) : done());
    });
    // Whoever reads the stream is told; nobody has to wait for its end too.
    this.#ended.catch(() => {});
    this.#idleTimeout = options.idleTimeout ?? core.options.idleTimeout ?? defaultIdleTimeout;
  }

  /** Sends the request, where that has not been done; status and headers of the answer. */
  async response(): Promise<Response> {
    return (await this.#connect()).response;
  }

  async #connect(): Promise<Connection> {
    this.#connection ??= this.#open();
    this.#connection.catch(this.#end);
    return this.#connection;
  }

  /** Closes the connection; whoever reads gets an AbortError. */
  async abort(): Promise<void> {
    (await this.#connection)?.abort(new AbortError('The stream was aborted.'));
  }

  /** @throws ClientError the second time. */
  [Symbol.asyncIterator](): AsyncGenerator<Event, void, undefined> {
    if (this.#isRead) throw new ClientError('A stream can be read once only.');
    this.#isRead = true;
    return this.#read();
  }

  /** The events as lines of JSON, for instance to pass them on to a browser. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const events = this[Symbol.asyncIterator]();
    const encoder = new TextEncoder();
    return new ReadableStream({
      async pull(controller) {
        const { done, value } = await events.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      },
      async cancel() {
        await events.return();
      },
    });
  }

  /** Reads what nobody has read. */
  async finish(): Promise<void> {
    if (!this.#isRead) for await (const _ of this);
    await this.#ended;
  }

  /** Each event, before the reader gets it. */
  protected see(_event: Event): void {}

  async *#read(): AsyncGenerator<Event, void, undefined> {
    const connection = await this.#connect();
    const { response } = connection;
    const { sentinel, tag, terminal, failures } = this.#rules;
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    const parser = new EventParser();
    let hasEnded = false;
    try {
      expectStream(response);
      for (let isLast = false; !isLast && !hasEnded; ) {
        const chunk = await this.#next(reader, connection);
        isLast = chunk === undefined;
        const found = chunk ? parser.push(decoder.decode(chunk, { stream: true })) : parser.flush();
        for (const data of found) {
          if (data === sentinel) {
            hasEnded = true;
            break;
          }
          const event = parse<Event>(data, isLast);
          const kind = member(event, tag);
          if (kind === undefined && member(event, 'error')) throw streamError(response.headers, event);
          if (typeof kind === 'string' && terminal.includes(kind)) hasEnded = true;
          this.see(event);
          yield event;
          if (typeof kind === 'string' && failures.includes(kind)) throw streamError(response.headers, event);
        }
      }
      if (!hasEnded && (sentinel !== undefined || terminal.length > 0))
        throw new ConnectionError('The stream ended before its last event.');
      hasEnded = true;
    } catch (error) {
      this.#end(connection.explain(error));
      throw error;
    } finally {
      // A second time is none.
      this.#end(hasEnded ? undefined : new AbortError('The stream was left.'));
      if (hasEnded && reader) void drain(reader, connection);
      else {
        connection.abort(new AbortError('The stream was left.'));
        connection.close();
      }
    }
  }

  async #next(
    reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
    connection: Connection,
  ): Promise<Uint8Array | undefined> {
    const idle = this.#idleTimeout;
    const timer = setTimeout(
      () => connection.abort(new TimeoutError(`Nothing came within ${idle} ms.`)),
      idle,
    );
    try {
      return (await reader?.read())?.value;
    } catch (error) {
      throw connection.explain(error);
    } finally {
      clearTimeout(timer);
    }
  }
}

function expectStream({ headers }: Response): void {
  const type = headers.get('content-type') ?? '';
  if (!type.startsWith('text/event-stream'))
    throw new ClientError(`A stream was asked for, and the answer is of type ${JSON.stringify(type)}.`);
}

function parse<Event>(data: string, isLast: boolean): Event {
  try {
    return JSON.parse(data);
  } catch (cause) {
    if (isLast) throw new ConnectionError('The stream broke off within an event.', { cause });
    throw new ClientError(`An event is no JSON: ${data.slice(0, 200)}`, { cause });
  }
}

/** Reads what still comes after the last event, so that the connection can be used again. */
async function drain(reader: ReadableStreamDefaultReader<Uint8Array>, connection: Connection): Promise<void> {
  const timer = setTimeout(() => connection.abort(new AbortError('The stream has ended.')), longestDrain);
  try {
    for (let isDone = false; !isDone; ) isDone = (await reader.read()).done;
  } catch {
    // It was over anyway.
  } finally {
    clearTimeout(timer);
    connection.close();
  }
}

/** A stream once its answer has begun. @throws, as an answer does, where it did not. */
export function opened<Stream extends EventStream<unknown>, Failure>(
  stream: Stream,
): Answer<Stream, Failure> {
  return new Answer(stream.response().then((response) => ({ data: stream, response })));
}
