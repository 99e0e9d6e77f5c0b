import {
  animalsCreate,
  type AnimalsCreateError,
  type AnimalsCreateOptions,
  type AnimalsCreateResult,
} from '../calls/animals.ts';
import type { ApiPromise } from '../runtime/api-promise.ts';
import type { Core } from '../runtime/client.ts';

/** Operations of animals. */
export class AnimalsResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * POST /pets
   */
  create(options?: AnimalsCreateOptions): ApiPromise<AnimalsCreateResult, AnimalsCreateError> {
    return animalsCreate(this.#core, options);
  }
}
