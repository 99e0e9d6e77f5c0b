import {
  talkAsk,
  type TalkAskBody,
  type TalkAskEvent,
  type TalkAskFailure,
  type TalkAskOptions,
  type TalkAskResult,
  talkEither,
  type TalkEitherEvent,
  type TalkEitherFailure,
  type TalkEitherOptions,
  type TalkEitherResult,
  talkStreamAsk,
  talkStreamEither,
  talkWatch,
  type TalkWatchEvent,
  type TalkWatchOperation,
  type TalkWatchOptions,
} from '../calls/talk.ts';
import type { Answer } from '../runtime/answer.ts';
import type { Core } from '../runtime/client.ts';
import type { EventStream } from '../runtime/event-stream.ts';
import type { PathOf, With, Without } from '../runtime/types.ts';

/** Operations of Talk. */
export class TalkResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * POST /ask
   */
  ask(
    body: Without<TalkAskBody, 'stream', true>,
    options?: TalkAskOptions,
  ): Answer<TalkAskResult, TalkAskFailure>;
  ask(
    body: With<TalkAskBody, 'stream', true>,
    options?: TalkAskOptions,
  ): Answer<EventStream<TalkAskEvent>, TalkAskFailure>;
  ask(
    body: TalkAskBody,
    options?: TalkAskOptions,
  ): Answer<TalkAskResult | EventStream<TalkAskEvent>, TalkAskFailure>;
  ask(
    body: TalkAskBody,
    options?: TalkAskOptions,
  ): Answer<TalkAskResult | EventStream<TalkAskEvent>, TalkAskFailure> {
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
  either(options?: TalkEitherOptions): Answer<TalkEitherResult, TalkEitherFailure> {
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
