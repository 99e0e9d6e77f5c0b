import type { Answer } from '../runtime/answer.ts';
import type { Core } from '../runtime/client.ts';
import type { PathOf } from '../runtime/types.ts';
import {
  petsGet,
  petsList,
  type PetsGetOperation,
  type PetsGetResult,
  type PetsGetFailure,
  type PetsGetOptions,
  type PetsListResult,
  type PetsListFailure,
  type PetsListOptions,
} from '../calls/pets.ts';

/** The calls of pets. */
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
