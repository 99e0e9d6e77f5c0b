import type { Answer } from '../runtime/answer.ts';
import type { Core } from '../runtime/client.ts';
import {
  animalsCreate,
  type AnimalsCreateResult,
  type AnimalsCreateFailure,
  type AnimalsCreateOptions,
} from '../calls/animals.ts';

/** The calls of animals. */
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
