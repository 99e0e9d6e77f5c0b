import {
  apiKeysCreate,
  type ApiKeysCreateError,
  type ApiKeysCreateOptions,
  type ApiKeysCreateResult,
} from '../calls/api-keys.ts';
import type { ApiPromise } from '../runtime/api-promise.ts';
import type { Core } from '../runtime/client.ts';

/** Operations of API Keys. */
export class ApiKeysResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * POST /keys
   */
  create(options?: ApiKeysCreateOptions): ApiPromise<ApiKeysCreateResult, ApiKeysCreateError> {
    return apiKeysCreate(this.#core, options);
  }
}
