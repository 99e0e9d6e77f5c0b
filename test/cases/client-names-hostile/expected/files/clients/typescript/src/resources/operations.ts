import {
  get,
  type GetFailure,
  getJ,
  type GetJFailure,
  type GetJOptions,
  type GetJResult,
  type GetOptions,
  type GetResult,
  newCall,
  newCallCall,
  type NewCallFailure,
  type NewCallOptions,
  type NewCallResult,
  type NewFailure,
  type NewOptions,
  type NewResult,
  optionsCall,
  type OptionsFailure,
  type OptionsOptions,
  type OptionsResult,
  pets2,
  type Pets2Failure,
  type Pets2Options,
  type Pets2Result,
  petsList2,
  type PetsList2Failure,
  type PetsList2Options,
  type PetsList2Result,
  request,
  type RequestCallBody,
  type RequestCallFailure,
  type RequestCallOptions,
  type RequestCallResult,
  sendCall,
  type SendFailure,
  type SendOptions,
  type SendResult,
  setUpNewOperationCall,
  type SetUpNewOperationFailure,
  type SetUpNewOperationOptions,
  type SetUpNewOperationResult,
  toolCall,
  type ToolCallBody,
  type ToolCallFailure,
  type ToolCallOptions,
  type ToolCallResult,
  use,
  type UseFailure,
  type UseOptions,
  user,
  type UseResult,
  type UserFailure,
  type UserOperation,
  type UserOptions,
  type UserResult,
} from '../calls/operations.ts';
import type { Answer } from '../runtime/answer.ts';
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
  get(options?: GetOptions): Answer<GetResult, GetFailure> {
    return get(this.#core, options);
  }

  /**
   * GET /j
   */
  getJ(options?: GetJOptions): Answer<GetJResult, GetJFailure> {
    return getJ(this.#core, options);
  }

  /**
   * GET /new
   */
  new(options?: NewOptions): Answer<NewResult, NewFailure> {
    return newCall(this.#core, options);
  }

  /**
   * GET /new-call
   */
  newCall(options?: NewCallOptions): Answer<NewCallResult, NewCallFailure> {
    return newCallCall(this.#core, options);
  }

  /**
   * GET /options
   */
  options(options?: OptionsOptions): Answer<OptionsResult, OptionsFailure> {
    return optionsCall(this.#core, options);
  }

  /**
   * GET /pets
   */
  pets2(options?: Pets2Options): Answer<Pets2Result, Pets2Failure> {
    return pets2(this.#core, options);
  }

  /**
   * GET /pets/list/all
   */
  petsList2(options?: PetsList2Options): Answer<PetsList2Result, PetsList2Failure> {
    return petsList2(this.#core, options);
  }

  /**
   * POST /request
   */
  request(
    body?: RequestCallBody,
    options?: RequestCallOptions,
  ): Answer<RequestCallResult, RequestCallFailure> {
    return request(this.#core, body, options);
  }

  /**
   * POST /send
   */
  send(options?: SendOptions): Answer<SendResult, SendFailure> {
    return sendCall(this.#core, options);
  }

  /**
   * GET /set-up
   */
  setUpNewOperation(
    options?: SetUpNewOperationOptions,
  ): Answer<SetUpNewOperationResult, SetUpNewOperationFailure> {
    return setUpNewOperationCall(this.#core, options);
  }

  /**
   * POST /tool
   */
  tool(body?: ToolCallBody, options?: ToolCallOptions): Answer<ToolCallResult, ToolCallFailure> {
    return toolCall(this.#core, body, options);
  }

  /**
   * GET /c
   */
  useCall(options?: UseOptions): Answer<UseResult, UseFailure> {
    return use(this.#core, options);
  }

  /**
   * GET /users/{user}
   */
  user(userValue: PathOf<UserOperation, 'user'>, options?: UserOptions): Answer<UserResult, UserFailure> {
    return user(this.#core, userValue, options);
  }
}
