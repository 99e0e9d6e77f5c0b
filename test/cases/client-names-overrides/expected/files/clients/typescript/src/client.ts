import { type ClientOptions, createCore } from './api.ts';
import { ApiKeysResource } from './resources/api-keys.ts';
import { ChatCompletionsResource } from './resources/chat-completions.ts';
import { ChatResource } from './resources/chat.ts';
import { KeysResource } from './resources/keys.ts';
import type { Core } from './runtime/client.ts';
import type { Middleware } from './runtime/http.ts';

/**
 * Chat
 */
export class Chat {
  /** Client state: the first argument of the functions of this package. */
  readonly core: Core;
  /** Operations of API Keys. */
  readonly apiKeys: ApiKeysResource;
  /** Operations of Chat. */
  readonly chat: ChatResource;
  /** Operations of chat completions. */
  readonly chatCompletions: ChatCompletionsResource;
  /** Operations of keys. */
  readonly keys: KeysResource;

  /** @throws ClientError if an API key is passed in a browser without `dangerouslyAllowBrowser`. */
  constructor(options: ClientOptions = {}) {
    const core = createCore(options);
    this.core = core;
    this.apiKeys = new ApiKeysResource(core);
    this.chat = new ChatResource(core);
    this.chatCompletions = new ChatCompletionsResource(core);
    this.keys = new KeysResource(core);
  }

  /** Registers openapi-fetch middleware. It runs on every attempt of every call. */
  use(...middleware: readonly Middleware[]): void {
    this.core.use(...middleware);
  }
}
