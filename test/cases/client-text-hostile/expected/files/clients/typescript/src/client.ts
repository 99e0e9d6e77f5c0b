import { type ClientOptions, createCore } from './api.ts';
import { XTagResource } from './resources/x-tag.ts';
import type { Core } from './runtime/client.ts';
import type { Middleware } from './runtime/http.ts';

/**
 * Text *\/ \@internal `${x}`
 *
 * A *\/ comment
 *
 * \@deprecated for `all` of ${process.env}
 * {\@link x} *\/
 */
export class TextInternalX {
  /** Client state: the first argument of the functions of this package. */
  readonly core: Core;
  /** Operations of *\/ `${x}` \@tag. */
  readonly xTag: XTagResource;

  /** @throws ClientError if an API key is passed in a browser without `dangerouslyAllowBrowser`. */
  constructor(options: ClientOptions = {}) {
    const core = createCore(options);
    this.core = core;
    this.xTag = new XTagResource(core);
  }

  /** Registers openapi-fetch middleware. It runs on every attempt of every call. */
  use(...middleware: readonly Middleware[]): void {
    this.core.use(...middleware);
  }
}
