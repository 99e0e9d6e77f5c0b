import {
  petsGet,
  type PetsGetError,
  type PetsGetOperation,
  type PetsGetOptions,
  type PetsGetResult,
  petsList,
  type PetsListError,
  type PetsListOptions,
  type PetsListResult,
} from '../calls/pets.ts';
import type { ApiPromise } from '../runtime/api-promise.ts';
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
  ): ApiPromise<PetsGetResult, PetsGetError> {
    return petsGet(this.#core, petId, options);
  }

  /**
   * GET /pets
   */
  list(options?: PetsListOptions): ApiPromise<PetsListResult, PetsListError> {
    return petsList(this.#core, options);
  }
}
