import type { JsonValue } from '../values/json.ts';

/** What an answer does otherwise than the description's example: everything may be combined. */
export interface Play {
  /** Answers with this status, by its description where it has one. */
  readonly status?: number;
  /** Answers with the example of this name, of an answer or of a stream. */
  readonly example?: string;
  /** Draws the answer from its schema, also where there are examples. */
  readonly drawn?: boolean;
  /** Sent beside the others, in place of those of the same name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The header Retry-After, in seconds. */
  readonly retryAfter?: number;
  /** The value of a JSON body, in place of that of the description. */
  readonly body?: JsonValue;
  /** A Content-Type that the answer is not. */
  readonly mediaType?: string;
  /** Milliseconds before the answer, and between the events of a stream. */
  readonly delay?: number;
  /** After so many events a stream tells of a failure and ends. */
  readonly failAfter?: number;
  /** The event that does. Default: that of a stream that the description shows to fail. */
  readonly failure?: JsonValue;
  /** After so many events the connection breaks; an answer that is no stream breaks in its middle. */
  readonly cutAfter?: number;
  /** After so many events nothing comes any more; an answer that is no stream never comes. */
  readonly hangAfter?: number;
  /** The events of a stream have their tag as their `event` too. */
  readonly eventNames?: boolean;
  /** A stream is sent in pieces of so many bytes, wherever they end. */
  readonly pieceBytes?: number;
}
