import {
  fooBarOne,
  fooBarOne2,
  type FooBarOne2Failure,
  type FooBarOne2Options,
  type FooBarOne2Result,
  type FooBarOneFailure,
  type FooBarOneOptions,
  type FooBarOneResult,
  fooBarTwo,
  type FooBarTwoFailure,
  type FooBarTwoOptions,
  type FooBarTwoResult,
} from '../calls/foo-bar.ts';
import type { Answer } from '../runtime/answer.ts';
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
  one2(options?: FooBarOne2Options): Answer<FooBarOne2Result, FooBarOne2Failure> {
    return fooBarOne2(this.#core, options);
  }

  /**
   * GET /g
   */
  one(options?: FooBarOneOptions): Answer<FooBarOneResult, FooBarOneFailure> {
    return fooBarOne(this.#core, options);
  }

  /**
   * GET /h
   */
  two(options?: FooBarTwoOptions): Answer<FooBarTwoResult, FooBarTwoFailure> {
    return fooBarTwo(this.#core, options);
  }
}
