import { ClientError } from '../errors.ts';
import type { ResponseLike, WithOutputText } from './output.ts';
import type { ResponseStream } from './response-stream.ts';
import { textDeltas } from './text-deltas.ts';
import { type RunToolsResult, type ToolLoopBody, type ToolRequest, toolLoop } from './tools.ts';

/** The events of all responses of a tool loop as they arrive, and its result. It can be read once. */
export class ToolStream<Event, Result> implements AsyncIterable<Event> {
  readonly #loop: AsyncGenerator<Event, RunToolsResult<Result>, undefined>;
  #result: RunToolsResult<Result> | undefined;
  #hasIterator = false;

  constructor(loop: AsyncGenerator<Event, RunToolsResult<Result>, undefined>) {
    this.#loop = loop;
  }

  /** Returns the iterator of a `for await` loop. Leaving the loop closes the connection. @throws ClientError on the second call. */
  [Symbol.asyncIterator](): AsyncGenerator<Event, void, undefined> {
    if (this.#hasIterator) throw new ClientError('A stream can only be read once.');
    this.#hasIterator = true;
    return this.#read();
  }

  async *#read(): AsyncGenerator<Event, void, undefined> {
    this.#result = yield* this.#loop;
  }

  /** Yields the text deltas. */
  text(): AsyncGenerator<string, void, undefined> {
    return textDeltas(this);
  }

  /** Reads the events, if no loop has read them, and returns the result. @throws ClientError if a loop was left early. */
  async result(): Promise<RunToolsResult<Result>> {
    if (!this.#hasIterator) for await (const _ of this);
    if (!this.#result) throw new ClientError('Reading stopped before the last event.');
    return this.#result;
  }
}

/** Runs the tool loop with streams. */
export function streamTools<Event, Result extends ResponseLike, Body extends ToolLoopBody>(
  open: (body: ToolRequest) => ResponseStream<Event, Result>,
  body: Body,
  signal?: AbortSignal,
): ToolStream<Event, WithOutputText<Result>> {
  const respond = async function* (
    request: ToolRequest,
  ): AsyncGenerator<Event, WithOutputText<Result>, undefined> {
    const stream = open(request);
    yield* { [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator]() };
    return stream.finalResponse();
  };
  return new ToolStream(toolLoop(respond, body, signal));
}
