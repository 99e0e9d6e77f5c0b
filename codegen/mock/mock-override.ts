import type { JsonValue } from '../values/json.ts';

/** Overrides of the response that the description defines. All of them can be combined. */
export interface MockOverride {
  /** Status code. Uses the response that is documented for it, if any. */
  readonly status?: number;
  /** Name of the response or stream example to send. */
  readonly example?: string;
  /** Generates the response from its schema even if examples exist. */
  readonly dynamic?: boolean;
  /** Additional headers. They replace headers of the same name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Retry-After header, in seconds. */
  readonly retryAfter?: number;
  /** JSON body that replaces the documented one. */
  readonly body?: JsonValue;
  /** Content-Type header that does not match the body. */
  readonly mediaType?: string;
  /** Milliseconds before the response and between events of a stream. */
  readonly delay?: number;
  /** Number of events after which a stream sends a failure event and ends. */
  readonly failAfter?: number;
  /** Failure event. Default: taken from a documented stream that fails. */
  readonly failure?: JsonValue;
  /** Number of events after which the connection is closed; a response that is not a stream is cut in half. */
  readonly cutAfter?: number;
  /** Number of events after which a stream hangs; a response that is not a stream is never sent. */
  readonly hangAfter?: number;
  /** Also sends the discriminator value of each event in its `event` field. */
  readonly eventNames?: boolean;
  /** Chunk size of a stream in bytes, regardless of event boundaries. */
  readonly chunkBytes?: number;
}
