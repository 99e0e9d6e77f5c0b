import {
  chatCompletionsSend,
  type ChatCompletionsSendError,
  type ChatCompletionsSendOptions,
  type ChatCompletionsSendResult,
} from '../calls/chat-completions.ts';
import type { ApiPromise } from '../runtime/api-promise.ts';
import type { Core } from '../runtime/client.ts';

/** Operations of chat completions. */
export class ChatCompletionsResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * POST /chat/completions
   */
  send(
    options?: ChatCompletionsSendOptions,
  ): ApiPromise<ChatCompletionsSendResult, ChatCompletionsSendError> {
    return chatCompletionsSend(this.#core, options);
  }
}
