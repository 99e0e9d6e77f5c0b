import { createCore, type Options } from './api.ts';
import { ResponsesResource } from './resources/responses.ts';
import type { Core } from './runtime/client.ts';
import type { Middleware } from './runtime/http.ts';

/**
 * OpenRouter Responses
 *
 * `POST /responses` of OpenRouter: text, images, recordings and files in; text, images, calls of tools and thoughts out, as JSON or as a stream of events. It keeps nothing: each request carries the whole conversation.
 */
export class OpenRouter {
  /** What the functions of this package take in place of a client. */
  readonly core: Core;
  /** The calls of Responses. */
  readonly responses: ResponsesResource;

  /** @throws ClientError for a key in a web page that was not allowed. */
  constructor(options: Options = {}) {
    const core = createCore(options);
    this.core = core;
    this.responses = new ResponsesResource(core);
  }

  /** Registers middleware of openapi-fetch, which sees every try of every call. */
  use(...middleware: readonly Middleware[]): void {
    this.core.use(...middleware);
  }
}
