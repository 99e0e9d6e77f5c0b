import type { ApiPromise } from '../runtime/api-promise.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { connectStream, EventStream } from '../runtime/event-stream.ts';
import { buildPath } from '../runtime/parameters.ts';
import type {
  BodyOf,
  NonStreamingBody,
  OptionsOf,
  PathOf,
  ResultOf,
  StreamingBody,
} from '../runtime/types.ts';
import { property } from '../runtime/unknown.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type TalkAskOperation = paths['/ask']['post'];
/** Request body. */
export type TalkAskBody = BodyOf<TalkAskOperation, 'application/json'>;
/** Request body that requests a single response. */
export type TalkAskNonStreamingBody = NonStreamingBody<TalkAskBody, 'stream', true>;
/** Request body that requests a stream. */
export type TalkAskStreamingBody = StreamingBody<TalkAskBody, 'stream', true>;
/** Response body. */
export type TalkAskResult = ResultOf<TalkAskOperation, 200, 'application/json'>;
/** Stream event. */
export type TalkAskEvent = ResultOf<TalkAskOperation, 200, 'text/event-stream'>;
/** Error response body. */
export type TalkAskError = unknown;
/** Header, query and cookie parameters, and client options. */
export type TalkAskOptions = OptionsOf<TalkAskOperation>;

function setUpTalkAskOperation() {
  return {
    method: 'POST',
    path: '/ask',
    security: [],
  };
}

/**
 * POST /ask
 */
export function talkAsk(
  core: Core,
  body: TalkAskNonStreamingBody,
  options?: TalkAskOptions,
): ApiPromise<TalkAskResult, TalkAskError>;
export function talkAsk(
  core: Core,
  body: TalkAskStreamingBody,
  options?: TalkAskOptions,
): ApiPromise<EventStream<TalkAskEvent>, TalkAskError>;
export function talkAsk(
  core: Core,
  body: TalkAskBody,
  options?: TalkAskOptions,
): ApiPromise<TalkAskResult | EventStream<TalkAskEvent>, TalkAskError>;
export function talkAsk(
  core: Core,
  body: TalkAskBody,
  options: TalkAskOptions = {},
): ApiPromise<TalkAskResult | EventStream<TalkAskEvent>, TalkAskError> {
  if (property(body, 'stream') === true) return connectStream(talkStreamAsk(core, body, options));
  return send<TalkAskResult, TalkAskError>(
    core,
    () => ({
      ...setUpTalkAskOperation(),
      accept: 'application/json',
      contentType: 'application/json',
      body: JSON.stringify(body),
    }),
    options,
  );
}

/**
 * POST /ask
 *
 * Returns the response as a stream of events. The request is sent when the first event is read.
 */
export function talkStreamAsk(
  core: Core,
  body: TalkAskBody,
  options: TalkAskOptions = {},
): EventStream<TalkAskEvent> {
  return new EventStream(
    core,
    () => ({
      ...setUpTalkAskOperation(),
      accept: 'text/event-stream',
      contentType: 'application/json',
      body: JSON.stringify({ ...body, stream: true }),
    }),
    { sentinel: '[DONE]', discriminator: 'type', finalEvents: ['end'], errorEvents: [] },
    options,
  );
}

/** Types of the operation. */
export type TalkEitherOperation = paths['/either']['get'];
/** Response body. */
export type TalkEitherResult = ResultOf<TalkEitherOperation, 200, 'application/json'>;
/** Stream event. */
export type TalkEitherEvent = ResultOf<TalkEitherOperation, 200, 'text/event-stream'>;
/** Error response body. */
export type TalkEitherError = unknown;
/** Header, query and cookie parameters, and client options. */
export type TalkEitherOptions = OptionsOf<TalkEitherOperation>;

function setUpTalkEitherOperation() {
  return {
    method: 'GET',
    path: '/either',
    security: [],
  };
}

/**
 * GET /either
 */
export function talkEither(
  core: Core,
  options: TalkEitherOptions = {},
): ApiPromise<TalkEitherResult, TalkEitherError> {
  return send<TalkEitherResult, TalkEitherError>(
    core,
    () => ({ ...setUpTalkEitherOperation(), accept: 'application/json' }),
    options,
  );
}

/**
 * GET /either
 *
 * Returns the response as a stream of events. The request is sent when the first event is read.
 */
export function talkStreamEither(core: Core, options: TalkEitherOptions = {}): EventStream<TalkEitherEvent> {
  return new EventStream(
    core,
    () => ({ ...setUpTalkEitherOperation(), accept: 'text/event-stream' }),
    { discriminator: 'type', finalEvents: [], errorEvents: [] },
    options,
  );
}

/** Types of the operation. */
export type TalkWatchOperation = paths['/watch/{room}']['get'];
/** Response body. */
export type TalkWatchResult = undefined;
/** Stream event. */
export type TalkWatchEvent = ResultOf<TalkWatchOperation, 200, 'text/event-stream'>;
/** Error response body. */
export type TalkWatchError = unknown;
/** Header, query and cookie parameters, and client options. */
export type TalkWatchOptions = OptionsOf<TalkWatchOperation>;

function setUpTalkWatchOperation(room: PathOf<TalkWatchOperation, 'room'>) {
  return {
    method: 'GET',
    path: buildPath('/watch/{room}', { room }),
    template: '/watch/{room}',
    security: [],
  };
}

/**
 * GET /watch/{room}
 *
 * Returns the response as a stream of events. The request is sent when the first event is read.
 */
export function talkWatch(
  core: Core,
  room: PathOf<TalkWatchOperation, 'room'>,
  options: TalkWatchOptions = {},
): EventStream<TalkWatchEvent> {
  return new EventStream(
    core,
    () => ({ ...setUpTalkWatchOperation(room), accept: 'text/event-stream' }),
    { discriminator: 'type', finalEvents: [], errorEvents: [] },
    options,
  );
}
