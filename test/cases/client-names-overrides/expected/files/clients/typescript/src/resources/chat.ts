import {
  chatConstructor,
  type ChatConstructorError,
  type ChatConstructorOptions,
  type ChatConstructorResult,
} from '../calls/chat.ts';
import type { ApiPromise } from '../runtime/api-promise.ts';
import type { Core } from '../runtime/client.ts';

/** Operations of Chat. */
export class ChatResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * GET /hostile
   */
  constructorCall(options?: ChatConstructorOptions): ApiPromise<ChatConstructorResult, ChatConstructorError> {
    return chatConstructor(this.#core, options);
  }
}
