import { createCore, type Options } from './api.ts';
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
  /** The first argument of this package's functions. */
  readonly core: Core;
  /** Operations of *\/ `${x}` \@tag. */
  readonly xTag: XTagResource;

  /** @throws ClientError if an API key is passed in a browser without `dangerouslyAllowBrowser`. */
  constructor(options: Options = {}) {
    const core = createCore(options);
    this.core = core;
    this.xTag = new XTagResource(core);
  }

  /** Registers openapi-fetch middleware. It runs on every attempt of every call. */
  use(...middleware: readonly Middleware[]): void {
    this.core.use(...middleware);
  }
}
