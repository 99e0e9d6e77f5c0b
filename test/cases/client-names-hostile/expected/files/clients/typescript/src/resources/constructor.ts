import {
  constructorThen,
  constructorThenCall,
  type ConstructorThenCallError,
  type ConstructorThenCallOptions,
  type ConstructorThenCallResult,
  type ConstructorThenError,
  type ConstructorThenOptions,
  type ConstructorThenResult,
} from '../calls/constructor.ts';
import type { ApiPromise } from '../runtime/api-promise.ts';
import type { Core } from '../runtime/client.ts';

/** Operations of constructor. */
export class ConstructorResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * GET /a
   */
  thenCall(options?: ConstructorThenOptions): ApiPromise<ConstructorThenResult, ConstructorThenError> {
    return constructorThen(this.#core, options);
  }

  /**
   * GET /d
   */
  thenCallCall(
    options?: ConstructorThenCallOptions,
  ): ApiPromise<ConstructorThenCallResult, ConstructorThenCallError> {
    return constructorThenCall(this.#core, options);
  }
}
