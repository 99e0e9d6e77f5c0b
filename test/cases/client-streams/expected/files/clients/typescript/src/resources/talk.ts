import {
  talkAsk,
  type TalkAskBody,
  type TalkAskError,
  type TalkAskEvent,
  type TalkAskNonStreamingBody,
  type TalkAskOptions,
  type TalkAskResult,
  type TalkAskStreamingBody,
  talkEither,
  type TalkEitherError,
  type TalkEitherEvent,
  type TalkEitherOptions,
  type TalkEitherResult,
  talkStreamAsk,
  talkStreamEither,
  talkWatch,
  type TalkWatchEvent,
  type TalkWatchOperation,
  type TalkWatchOptions,
} from '../calls/talk.ts';
import type { ApiPromise } from '../runtime/api-promise.ts';
import type { Core } from '../runtime/client.ts';
import type { EventStream } from '../runtime/event-stream.ts';
import type { PathOf } from '../runtime/types.ts';

/** Operations of Talk. */
export class TalkResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * POST /ask
   */
  ask(body: TalkAskNonStreamingBody, options?: TalkAskOptions): ApiPromise<TalkAskResult, TalkAskError>;
  ask(
    body: TalkAskStreamingBody,
    options?: TalkAskOptions,
  ): ApiPromise<EventStream<TalkAskEvent>, TalkAskError>;
  ask(
    body: TalkAskBody,
    options?: TalkAskOptions,
  ): ApiPromise<TalkAskResult | EventStream<TalkAskEvent>, TalkAskError>;
  ask(
    body: TalkAskBody,
    options?: TalkAskOptions,
  ): ApiPromise<TalkAskResult | EventStream<TalkAskEvent>, TalkAskError> {
    return talkAsk(this.#core, body, options);
  }

  /**
   * POST /ask
   *
   * Returns the response as a stream of events. The request is sent when the first event is read.
   */
  streamAsk(body: TalkAskBody, options?: TalkAskOptions): EventStream<TalkAskEvent> {
    return talkStreamAsk(this.#core, body, options);
  }

  /**
   * GET /either
   */
  either(options?: TalkEitherOptions): ApiPromise<TalkEitherResult, TalkEitherError> {
    return talkEither(this.#core, options);
  }

  /**
   * GET /either
   *
   * Returns the response as a stream of events. The request is sent when the first event is read.
   */
  streamEither(options?: TalkEitherOptions): EventStream<TalkEitherEvent> {
    return talkStreamEither(this.#core, options);
  }

  /**
   * GET /watch/{room}
   *
   * Returns the response as a stream of events. The request is sent when the first event is read.
   */
  watch(room: PathOf<TalkWatchOperation, 'room'>, options?: TalkWatchOptions): EventStream<TalkWatchEvent> {
    return talkWatch(this.#core, room, options);
  }
}
