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
  return send<GetResult, GetError>(core, { ...setUpGetOperation(), accept: '*/*' }, options);
}

/** Types of the operation. */
export type GetJOperation = paths['/j']['get'];
/** Response body. */
export type GetJResult = undefined;
/** Error response body. */
export type GetJError = unknown;
/** Header, query and cookie parameters, and client options. */
export type GetJOptions = OptionsOf<GetJOperation>;

function setUpGetJOperation() {
  return {
    method: 'GET',
    path: '/j',
    security: [],
  };
}

/**
 * GET /j
 */
export function getJ(core: Core, options: GetJOptions = {}): ApiPromise<GetJResult, GetJError> {
  return send<GetJResult, GetJError>(core, { ...setUpGetJOperation(), accept: '*/*' }, options);
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
  return send<NewResult, NewError>(core, { ...setUpNewOperation(), accept: '*/*' }, options);
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
  return send<NewCallResult, NewCallError>(core, { ...setUpNewCallOperation(), accept: '*/*' }, options);
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
  return send<OptionsResult, OptionsError>(core, { ...setUpOptionsOperation(), accept: '*/*' }, options);
}

/** Types of the operation. */
export type Pets2Operation = paths['/pets']['get'];
/** Response body. */
export type Pets2Result = undefined;
/** Error response body. */
export type Pets2Error = unknown;
/** Header, query and cookie parameters, and client options. */
export type Pets2Options = OptionsOf<Pets2Operation>;

function setUpPets2Operation() {
  return {
    method: 'GET',
    path: '/pets',
    security: [],
  };
}

/**
 * GET /pets
 */
export function pets2(core: Core, options: Pets2Options = {}): ApiPromise<Pets2Result, Pets2Error> {
  return send<Pets2Result, Pets2Error>(core, { ...setUpPets2Operation(), accept: '*/*' }, options);
}

/** Types of the operation. */
export type PetsList2Operation = paths['/pets/list/all']['get'];
/** Response body. */
export type PetsList2Result = undefined;
/** Error response body. */
export type PetsList2Error = unknown;
/** Header, query and cookie parameters, and client options. */
export type PetsList2Options = OptionsOf<PetsList2Operation>;

function setUpPetsList2Operation() {
  return {
    method: 'GET',
    path: '/pets/list/all',
    security: [],
  };
}

/**
 * GET /pets/list/all
 */
export function petsList2(
  core: Core,
  options: PetsList2Options = {},
): ApiPromise<PetsList2Result, PetsList2Error> {
  return send<PetsList2Result, PetsList2Error>(
    core,
    { ...setUpPetsList2Operation(), accept: '*/*' },
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
    {
      ...setUpRequestCallOperation(),
      accept: '*/*',
      contentType: body === undefined ? undefined : 'application/octet-stream',
      body,
    },
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
  return send<SendResult, SendError>(core, { ...setUpSendOperation(), accept: '*/*' }, options);
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
    { ...setUpSetUpNewOperationOperation(), accept: '*/*' },
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
    {
      ...setUpToolCallOperation(),
      accept: '*/*',
      contentType: body === undefined ? undefined : 'application/json',
      body: JSON.stringify(body),
    },
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
  return send<UseResult, UseError>(core, { ...setUpUseOperation(), accept: '*/*' }, options);
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
  return send<UserResult, UserError>(core, { ...setUpUserOperation(userValue), accept: '*/*' }, options);
}
