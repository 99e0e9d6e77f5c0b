import type { Answer } from '../runtime/answer.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { EventStream, opened } from '../runtime/event-stream.ts';
import { pathOf } from '../runtime/parameters.ts';
import type { BodyOf, OptionsOf, PathOf, ResultOf, With, Without } from '../runtime/types.ts';
import { property } from '../runtime/unknown.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type TalkAskOperation = paths['/ask']['post'];
/** Request body. */
export type TalkAskBody = BodyOf<TalkAskOperation, 'application/json'>;
/** Response body. */
export type TalkAskResult = ResultOf<TalkAskOperation, 200, 'application/json'>;
/** Stream event. */
export type TalkAskEvent = ResultOf<TalkAskOperation, 200, 'text/event-stream'>;
/** Error response body. */
export type TalkAskFailure = unknown;
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
  body: Without<TalkAskBody, 'stream', true>,
  options?: TalkAskOptions,
): Answer<TalkAskResult, TalkAskFailure>;
export function talkAsk(
  core: Core,
  body: With<TalkAskBody, 'stream', true>,
  options?: TalkAskOptions,
): Answer<EventStream<TalkAskEvent>, TalkAskFailure>;
export function talkAsk(
  core: Core,
  body: TalkAskBody,
  options?: TalkAskOptions,
): Answer<TalkAskResult | EventStream<TalkAskEvent>, TalkAskFailure>;
export function talkAsk(
  core: Core,
  body: TalkAskBody,
  options: TalkAskOptions = {},
): Answer<TalkAskResult | EventStream<TalkAskEvent>, TalkAskFailure> {
  if (property(body, 'stream') === true) return opened(talkStreamAsk(core, body, options));
  return send<TalkAskResult, TalkAskFailure>(
    core,
    {
      ...setUpTalkAskOperation(),
      accept: 'application/json',
      contentType: 'application/json',
      body: JSON.stringify(body),
    },
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
    {
      ...setUpTalkAskOperation(),
      accept: 'text/event-stream',
      contentType: 'application/json',
      body: JSON.stringify({ ...body, stream: true }),
    },
    { sentinel: '[DONE]', tag: 'type', terminal: ['end'], failures: [] },
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
export type TalkEitherFailure = unknown;
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
): Answer<TalkEitherResult, TalkEitherFailure> {
  return send<TalkEitherResult, TalkEitherFailure>(
    core,
    { ...setUpTalkEitherOperation(), accept: 'application/json' },
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
    { ...setUpTalkEitherOperation(), accept: 'text/event-stream' },
    { tag: 'type', terminal: [], failures: [] },
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
export type TalkWatchFailure = unknown;
/** Header, query and cookie parameters, and client options. */
export type TalkWatchOptions = OptionsOf<TalkWatchOperation>;

function setUpTalkWatchOperation(room: PathOf<TalkWatchOperation, 'room'>) {
  return {
    method: 'GET',
    path: pathOf('/watch/{room}', { room }),
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
    { ...setUpTalkWatchOperation(room), accept: 'text/event-stream' },
    { tag: 'type', terminal: [], failures: [] },
    options,
  );
}
