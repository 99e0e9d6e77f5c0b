import {
  animalsCreate,
  type AnimalsCreateFailure,
  type AnimalsCreateOptions,
  type AnimalsCreateResult,
} from '../calls/animals.ts';
import type { Answer } from '../runtime/answer.ts';
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
  create(options?: AnimalsCreateOptions): Answer<AnimalsCreateResult, AnimalsCreateFailure> {
    return animalsCreate(this.#core, options);
  }
}
