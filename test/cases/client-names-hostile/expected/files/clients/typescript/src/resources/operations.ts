import {
  get,
  type GetError,
  type GetOptions,
  type GetResult,
  newCall,
  newCallCall,
  type NewCallError,
  type NewCallOptions,
  type NewCallResult,
  type NewError,
  type NewOptions,
  type NewResult,
  optionsCall,
  type OptionsError,
  type OptionsOptions,
  type OptionsResult,
  pets3be1d422,
  type Pets3be1d422Error,
  type Pets3be1d422Options,
  type Pets3be1d422Result,
  petsList2cc7e640,
  type PetsList2cc7e640Error,
  type PetsList2cc7e640Options,
  type PetsList2cc7e640Result,
  request,
  type RequestCallBody,
  type RequestCallError,
  type RequestCallOptions,
  type RequestCallResult,
  sendCall,
  type SendError,
  type SendOptions,
  type SendResult,
  setUpNewOperationCall,
  type SetUpNewOperationError,
  type SetUpNewOperationOptions,
  type SetUpNewOperationResult,
  toolCall,
  type ToolCallBody,
  type ToolCallError,
  type ToolCallOptions,
  type ToolCallResult,
  use,
  type UseError,
  type UseOptions,
  user,
  type UserError,
  type UseResult,
  type UserOperation,
  type UserOptions,
  type UserResult,
} from '../calls/operations.ts';
import type { ApiPromise } from '../runtime/api-promise.ts';
import type { Core } from '../runtime/client.ts';
import type { PathOf } from '../runtime/types.ts';

/** Operations without a resource. */
export class Operations {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * GET /f
   */
  get(options?: GetOptions): ApiPromise<GetResult, GetError> {
    return get(this.#core, options);
  }

  /**
   * GET /new
   */
  new(options?: NewOptions): ApiPromise<NewResult, NewError> {
    return newCall(this.#core, options);
  }

  /**
   * GET /new-call
   */
  newCall(options?: NewCallOptions): ApiPromise<NewCallResult, NewCallError> {
    return newCallCall(this.#core, options);
  }

  /**
   * GET /options
   */
  options(options?: OptionsOptions): ApiPromise<OptionsResult, OptionsError> {
    return optionsCall(this.#core, options);
  }

  /**
   * GET /pets
   */
  pets3be1d422(options?: Pets3be1d422Options): ApiPromise<Pets3be1d422Result, Pets3be1d422Error> {
    return pets3be1d422(this.#core, options);
  }

  /**
   * GET /pets/list/all
   */
  petsList2cc7e640(
    options?: PetsList2cc7e640Options,
  ): ApiPromise<PetsList2cc7e640Result, PetsList2cc7e640Error> {
    return petsList2cc7e640(this.#core, options);
  }

  /**
   * POST /request
   */
  request(
    body?: RequestCallBody,
    options?: RequestCallOptions,
  ): ApiPromise<RequestCallResult, RequestCallError> {
    return request(this.#core, body, options);
  }

  /**
   * POST /send
   */
  send(options?: SendOptions): ApiPromise<SendResult, SendError> {
    return sendCall(this.#core, options);
  }

  /**
   * GET /set-up
   */
  setUpNewOperation(
    options?: SetUpNewOperationOptions,
  ): ApiPromise<SetUpNewOperationResult, SetUpNewOperationError> {
    return setUpNewOperationCall(this.#core, options);
  }

  /**
   * POST /tool
   */
  tool(body?: ToolCallBody, options?: ToolCallOptions): ApiPromise<ToolCallResult, ToolCallError> {
    return toolCall(this.#core, body, options);
  }

  /**
   * GET /c
   */
  useCall(options?: UseOptions): ApiPromise<UseResult, UseError> {
    return use(this.#core, options);
  }

  /**
   * GET /users/{user}
   */
  user(userValue: PathOf<UserOperation, 'user'>, options?: UserOptions): ApiPromise<UserResult, UserError> {
    return user(this.#core, userValue, options);
  }
}
