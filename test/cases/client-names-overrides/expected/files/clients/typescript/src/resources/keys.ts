import { keysList, type KeysListError, type KeysListOptions, type KeysListResult } from '../calls/keys.ts';
import type { ApiPromise } from '../runtime/api-promise.ts';
import type { Core } from '../runtime/client.ts';

/** Operations of keys. */
export class KeysResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * GET /keys
   */
  list(options?: KeysListOptions): ApiPromise<KeysListResult, KeysListError> {
    return keysList(this.#core, options);
  }
}
