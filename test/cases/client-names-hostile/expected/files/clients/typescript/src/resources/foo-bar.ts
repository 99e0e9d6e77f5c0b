import {
  fooBarOne,
  fooBarOne2,
  type FooBarOne2Error,
  type FooBarOne2Options,
  type FooBarOne2Result,
  type FooBarOneError,
  type FooBarOneOptions,
  type FooBarOneResult,
  fooBarTwo,
  type FooBarTwoError,
  type FooBarTwoOptions,
  type FooBarTwoResult,
} from '../calls/foo-bar.ts';
import type { ApiPromise } from '../runtime/api-promise.ts';
import type { Core } from '../runtime/client.ts';

/** Operations of FOO-BAR. */
export class FooBarResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * GET /i
   */
  one2(options?: FooBarOne2Options): ApiPromise<FooBarOne2Result, FooBarOne2Error> {
    return fooBarOne2(this.#core, options);
  }

  /**
   * GET /g
   */
  one(options?: FooBarOneOptions): ApiPromise<FooBarOneResult, FooBarOneError> {
    return fooBarOne(this.#core, options);
  }

  /**
   * GET /h
   */
  two(options?: FooBarTwoOptions): ApiPromise<FooBarTwoResult, FooBarTwoError> {
    return fooBarTwo(this.#core, options);
  }
}
