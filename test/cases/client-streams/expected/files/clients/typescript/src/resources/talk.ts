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

/** The calls of Talk. */
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
   * The answer comes as a stream of events; the request is sent when the first is asked for.
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
   * The answer comes as a stream of events; the request is sent when the first is asked for.
   */
  streamEither(options?: TalkEitherOptions): EventStream<TalkEitherEvent> {
    return talkStreamEither(this.#core, options);
  }

  /**
   * GET /watch/{room}
   *
   * The answer comes as a stream of events; the request is sent when the first is asked for.
   */
  watch(room: PathOf<TalkWatchOperation, 'room'>, options?: TalkWatchOptions): EventStream<TalkWatchEvent> {
    return talkWatch(this.#core, room, options);
  }
}
