import {
  petsGet,
  type PetsGetFailure,
  type PetsGetOperation,
  type PetsGetOptions,
  type PetsGetResult,
  petsList,
  type PetsListFailure,
  type PetsListOptions,
  type PetsListResult,
} from '../calls/pets.ts';
import type { Answer } from '../runtime/answer.ts';
import type { Core } from '../runtime/client.ts';
import type { PathOf } from '../runtime/types.ts';

/** Operations of Pets. */
export class PetsResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * GET /pets/{petId}
   */
  get(
    petId: PathOf<PetsGetOperation, 'petId'>,
    options?: PetsGetOptions,
  ): Answer<PetsGetResult, PetsGetFailure> {
    return petsGet(this.#core, petId, options);
  }

  /**
   * GET /pets
   */
  list(options?: PetsListOptions): Answer<PetsListResult, PetsListFailure> {
    return petsList(this.#core, options);
  }
}
