import {
  constructorThen,
  constructorThenCall,
  type ConstructorThenCallFailure,
  type ConstructorThenCallOptions,
  type ConstructorThenCallResult,
  type ConstructorThenFailure,
  type ConstructorThenOptions,
  type ConstructorThenResult,
} from '../calls/constructor.ts';
import type { Answer } from '../runtime/answer.ts';
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
  thenCall(options?: ConstructorThenOptions): Answer<ConstructorThenResult, ConstructorThenFailure> {
    return constructorThen(this.#core, options);
  }

  /**
   * GET /d
   */
  thenCallCall(
    options?: ConstructorThenCallOptions,
  ): Answer<ConstructorThenCallResult, ConstructorThenCallFailure> {
    return constructorThenCall(this.#core, options);
  }
}
