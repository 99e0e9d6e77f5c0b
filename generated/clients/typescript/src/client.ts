import { type ClientOptions, createCore } from './api.ts';
import { ResponsesResource } from './resources/responses.ts';
import type { Core } from './runtime/client.ts';
import type { Middleware } from './runtime/http.ts';

/**
 * OpenRouter Responses
 *
 * `POST /responses` of OpenRouter. Accepts text, images, audio, video and files; returns text, images, tool calls and reasoning, as JSON or as an event stream. The API is stateless, so each request contains the whole conversation.
 */
export class OpenRouter {
  /** Client state: the first argument of the functions of this package. */
  readonly core: Core;
  /** Operations of Responses. */
  readonly responses: ResponsesResource;

  /** @throws ClientError if an API key is passed in a browser without `dangerouslyAllowBrowser`. */
  constructor(options: ClientOptions = {}) {
    const core = createCore(options);
    this.core = core;
    this.responses = new ResponsesResource(core);
  }

  /** Registers openapi-fetch middleware. It runs on every attempt of every call. */
  use(...middleware: readonly Middleware[]): void {
    this.core.use(...middleware);
  }
}
