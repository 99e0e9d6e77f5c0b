import type { ApiPromise } from '../runtime/api-promise.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { buildPath } from '../runtime/parameters.ts';
import type { RequestBody } from '../runtime/request.ts';
import type { BodyOf, OptionsOf, PathOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type GetOperation = paths['/f']['get'];
/** Response body. */
export type GetResult = undefined;
/** Error response body. */
export type GetError = unknown;
/** Header, query and cookie parameters, and client options. */
export type GetOptions = OptionsOf<GetOperation>;

function setUpGetOperation() {
  return {
    method: 'GET',
    path: '/f',
    security: [],
  };
}

/**
 * GET /f
 */
export function get(core: Core, options: GetOptions = {}): ApiPromise<GetResult, GetError> {
  return send<GetResult, GetError>(
    core,
    () => ({ ...setUpGetOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type NewOperation = paths['/new']['get'];
/** Response body. */
export type NewResult = undefined;
/** Error response body. */
export type NewError = unknown;
/** Header, query and cookie parameters, and client options. */
export type NewOptions = OptionsOf<NewOperation>;

function setUpNewOperation() {
  return {
    method: 'GET',
    path: '/new',
    security: [],
  };
}

/**
 * GET /new
 */
export function newCall(core: Core, options: NewOptions = {}): ApiPromise<NewResult, NewError> {
  return send<NewResult, NewError>(
    core,
    () => ({ ...setUpNewOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type NewCallOperation = paths['/new-call']['get'];
/** Response body. */
export type NewCallResult = undefined;
/** Error response body. */
export type NewCallError = unknown;
/** Header, query and cookie parameters, and client options. */
export type NewCallOptions = OptionsOf<NewCallOperation>;

function setUpNewCallOperation() {
  return {
    method: 'GET',
    path: '/new-call',
    security: [],
  };
}

/**
 * GET /new-call
 */
export function newCallCall(
  core: Core,
  options: NewCallOptions = {},
): ApiPromise<NewCallResult, NewCallError> {
  return send<NewCallResult, NewCallError>(
    core,
    () => ({ ...setUpNewCallOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type OptionsOperation = paths['/options']['get'];
/** Response body. */
export type OptionsResult = undefined;
/** Error response body. */
export type OptionsError = unknown;
/** Header, query and cookie parameters, and client options. */
export type OptionsOptions = OptionsOf<OptionsOperation>;

function setUpOptionsOperation() {
  return {
    method: 'GET',
    path: '/options',
    security: [],
  };
}

/**
 * GET /options
 */
export function optionsCall(
  core: Core,
  options: OptionsOptions = {},
): ApiPromise<OptionsResult, OptionsError> {
  return send<OptionsResult, OptionsError>(
    core,
    () => ({ ...setUpOptionsOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type Pets3be1d422Operation = paths['/pets']['get'];
/** Response body. */
export type Pets3be1d422Result = undefined;
/** Error response body. */
export type Pets3be1d422Error = unknown;
/** Header, query and cookie parameters, and client options. */
export type Pets3be1d422Options = OptionsOf<Pets3be1d422Operation>;

function setUpPets3be1d422Operation() {
  return {
    method: 'GET',
    path: '/pets',
    security: [],
  };
}

/**
 * GET /pets
 */
export function pets3be1d422(
  core: Core,
  options: Pets3be1d422Options = {},
): ApiPromise<Pets3be1d422Result, Pets3be1d422Error> {
  return send<Pets3be1d422Result, Pets3be1d422Error>(
    core,
    () => ({ ...setUpPets3be1d422Operation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type PetsList2cc7e640Operation = paths['/pets/list/all']['get'];
/** Response body. */
export type PetsList2cc7e640Result = undefined;
/** Error response body. */
export type PetsList2cc7e640Error = unknown;
/** Header, query and cookie parameters, and client options. */
export type PetsList2cc7e640Options = OptionsOf<PetsList2cc7e640Operation>;

function setUpPetsList2cc7e640Operation() {
  return {
    method: 'GET',
    path: '/pets/list/all',
    security: [],
  };
}

/**
 * GET /pets/list/all
 */
export function petsList2cc7e640(
  core: Core,
  options: PetsList2cc7e640Options = {},
): ApiPromise<PetsList2cc7e640Result, PetsList2cc7e640Error> {
  return send<PetsList2cc7e640Result, PetsList2cc7e640Error>(
    core,
    () => ({ ...setUpPetsList2cc7e640Operation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type RequestCallOperation = paths['/request']['post'];
/** Request body. */
export type RequestCallBody = RequestBody;
/** Response body. */
export type RequestCallResult = undefined;
/** Error response body. */
export type RequestCallError = unknown;
/** Header, query and cookie parameters, and client options. */
export type RequestCallOptions = OptionsOf<RequestCallOperation>;

function setUpRequestCallOperation() {
  return {
    method: 'POST',
    path: '/request',
    security: [],
  };
}

/**
 * POST /request
 */
export function request(
  core: Core,
  body?: RequestCallBody,
  options: RequestCallOptions = {},
): ApiPromise<RequestCallResult, RequestCallError> {
  return send<RequestCallResult, RequestCallError>(
    core,
    () => ({
      ...setUpRequestCallOperation(),
      accept: '*/*',
      isBodyOptional: true,
      contentType: body === undefined ? undefined : 'application/octet-stream',
      body,
    }),
    options,
  );
}

/** Types of the operation. */
export type SendOperation = paths['/send']['post'];
/** Response body. */
export type SendResult = undefined;
/** Error response body. */
export type SendError = unknown;
/** Header, query and cookie parameters, and client options. */
export type SendOptions = OptionsOf<SendOperation>;

function setUpSendOperation() {
  return {
    method: 'POST',
    path: '/send',
    security: [],
  };
}

/**
 * POST /send
 */
export function sendCall(core: Core, options: SendOptions = {}): ApiPromise<SendResult, SendError> {
  return send<SendResult, SendError>(
    core,
    () => ({ ...setUpSendOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type SetUpNewOperationOperation = paths['/set-up']['get'];
/** Response body. */
export type SetUpNewOperationResult = undefined;
/** Error response body. */
export type SetUpNewOperationError = unknown;
/** Header, query and cookie parameters, and client options. */
export type SetUpNewOperationOptions = OptionsOf<SetUpNewOperationOperation>;

function setUpSetUpNewOperationOperation() {
  return {
    method: 'GET',
    path: '/set-up',
    security: [],
  };
}

/**
 * GET /set-up
 */
export function setUpNewOperationCall(
  core: Core,
  options: SetUpNewOperationOptions = {},
): ApiPromise<SetUpNewOperationResult, SetUpNewOperationError> {
  return send<SetUpNewOperationResult, SetUpNewOperationError>(
    core,
    () => ({ ...setUpSetUpNewOperationOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type ToolCallOperation = paths['/tool']['post'];
/** Request body. */
export type ToolCallBody = BodyOf<ToolCallOperation, 'application/json'>;
/** Response body. */
export type ToolCallResult = undefined;
/** Error response body. */
export type ToolCallError = unknown;
/** Header, query and cookie parameters, and client options. */
export type ToolCallOptions = OptionsOf<ToolCallOperation>;

function setUpToolCallOperation() {
  return {
    method: 'POST',
    path: '/tool',
    security: [],
  };
}

/**
 * POST /tool
 */
export function toolCall(
  core: Core,
  body?: ToolCallBody,
  options: ToolCallOptions = {},
): ApiPromise<ToolCallResult, ToolCallError> {
  return send<ToolCallResult, ToolCallError>(
    core,
    () => ({
      ...setUpToolCallOperation(),
      accept: '*/*',
      isBodyOptional: true,
      contentType: body === undefined ? undefined : 'application/json',
      body: JSON.stringify(body),
    }),
    options,
  );
}

/** Types of the operation. */
export type UseOperation = paths['/c']['get'];
/** Response body. */
export type UseResult = undefined;
/** Error response body. */
export type UseError = unknown;
/** Header, query and cookie parameters, and client options. */
export type UseOptions = OptionsOf<UseOperation>;

function setUpUseOperation() {
  return {
    method: 'GET',
    path: '/c',
    security: [],
  };
}

/**
 * GET /c
 */
export function use(core: Core, options: UseOptions = {}): ApiPromise<UseResult, UseError> {
  return send<UseResult, UseError>(
    core,
    () => ({ ...setUpUseOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type UserOperation = paths['/users/{user}']['get'];
/** Response body. */
export type UserResult = undefined;
/** Error response body. */
export type UserError = unknown;
/** Header, query and cookie parameters, and client options. */
export type UserOptions = OptionsOf<UserOperation>;

function setUpUserOperation(userValue: PathOf<UserOperation, 'user'>) {
  return {
    method: 'GET',
    path: buildPath('/users/{user}', { user: userValue }),
    template: '/users/{user}',
    security: [],
  };
}

/**
 * GET /users/{user}
 */
export function user(
  core: Core,
  userValue: PathOf<UserOperation, 'user'>,
  options: UserOptions = {},
): ApiPromise<UserResult, UserError> {
  return send<UserResult, UserError>(
    core,
    () => ({ ...setUpUserOperation(userValue), accept: '*/*', isBodyOptional: true }),
    options,
  );
}
