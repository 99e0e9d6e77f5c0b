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
  /** What the functions of this package take in place of a client. */
  readonly core: Core;
  /** The calls of *\/ `${x}` \@tag. */
  readonly xTag: XTagResource;

  /** @throws ClientError for a key in a web page that was not allowed. */
  constructor(options: Options = {}) {
    const core = createCore(options);
    this.core = core;
    this.xTag = new XTagResource(core);
  }

  /** Registers middleware of openapi-fetch, which sees every try of every call. */
  use(...middleware: readonly Middleware[]): void {
    this.core.use(...middleware);
  }
}
