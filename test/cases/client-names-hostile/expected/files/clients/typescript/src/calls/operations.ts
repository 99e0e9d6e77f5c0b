import type { Answer } from '../runtime/answer.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { pathOf } from '../runtime/parameters.ts';
import type { RequestBody } from '../runtime/request.ts';
import type { BodyOf, OptionsOf, PathOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** The operation, as its description has it. */
export type GetOperation = paths['/f']['get'];
/** What comes back. */
export type GetResult = undefined;
/** What the API says of a call that failed. */
export type GetFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
export function get(core: Core, options: GetOptions = {}): Answer<GetResult, GetFailure> {
  return send<GetResult, GetFailure>(core, { ...setUpGetOperation(), accept: '*/*' }, options);
}

/** The operation, as its description has it. */
export type GetJOperation = paths['/j']['get'];
/** What comes back. */
export type GetJResult = undefined;
/** What the API says of a call that failed. */
export type GetJFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
export function getJ(core: Core, options: GetJOptions = {}): Answer<GetJResult, GetJFailure> {
  return send<GetJResult, GetJFailure>(core, { ...setUpGetJOperation(), accept: '*/*' }, options);
}

/** The operation, as its description has it. */
export type NewOperation = paths['/new']['get'];
/** What comes back. */
export type NewResult = undefined;
/** What the API says of a call that failed. */
export type NewFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
export function newCall(core: Core, options: NewOptions = {}): Answer<NewResult, NewFailure> {
  return send<NewResult, NewFailure>(core, { ...setUpNewOperation(), accept: '*/*' }, options);
}

/** The operation, as its description has it. */
export type NewCallOperation = paths['/new-call']['get'];
/** What comes back. */
export type NewCallResult = undefined;
/** What the API says of a call that failed. */
export type NewCallFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
export function newCallCall(core: Core, options: NewCallOptions = {}): Answer<NewCallResult, NewCallFailure> {
  return send<NewCallResult, NewCallFailure>(core, { ...setUpNewCallOperation(), accept: '*/*' }, options);
}

/** The operation, as its description has it. */
export type OptionsOperation = paths['/options']['get'];
/** What comes back. */
export type OptionsResult = undefined;
/** What the API says of a call that failed. */
export type OptionsFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
export function optionsCall(core: Core, options: OptionsOptions = {}): Answer<OptionsResult, OptionsFailure> {
  return send<OptionsResult, OptionsFailure>(core, { ...setUpOptionsOperation(), accept: '*/*' }, options);
}

/** The operation, as its description has it. */
export type Pets2Operation = paths['/pets']['get'];
/** What comes back. */
export type Pets2Result = undefined;
/** What the API says of a call that failed. */
export type Pets2Failure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
export function pets2(core: Core, options: Pets2Options = {}): Answer<Pets2Result, Pets2Failure> {
  return send<Pets2Result, Pets2Failure>(core, { ...setUpPets2Operation(), accept: '*/*' }, options);
}

/** The operation, as its description has it. */
export type PetsList2Operation = paths['/pets/list/all']['get'];
/** What comes back. */
export type PetsList2Result = undefined;
/** What the API says of a call that failed. */
export type PetsList2Failure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
): Answer<PetsList2Result, PetsList2Failure> {
  return send<PetsList2Result, PetsList2Failure>(
    core,
    { ...setUpPetsList2Operation(), accept: '*/*' },
    options,
  );
}

/** The operation, as its description has it. */
export type RequestCallOperation = paths['/request']['post'];
/** What is sent. */
export type RequestCallBody = RequestBody;
/** What comes back. */
export type RequestCallResult = undefined;
/** What the API says of a call that failed. */
export type RequestCallFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
): Answer<RequestCallResult, RequestCallFailure> {
  return send<RequestCallResult, RequestCallFailure>(
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

/** The operation, as its description has it. */
export type SendOperation = paths['/send']['post'];
/** What comes back. */
export type SendResult = undefined;
/** What the API says of a call that failed. */
export type SendFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
export function sendCall(core: Core, options: SendOptions = {}): Answer<SendResult, SendFailure> {
  return send<SendResult, SendFailure>(core, { ...setUpSendOperation(), accept: '*/*' }, options);
}

/** The operation, as its description has it. */
export type SetUpNewOperationOperation = paths['/set-up']['get'];
/** What comes back. */
export type SetUpNewOperationResult = undefined;
/** What the API says of a call that failed. */
export type SetUpNewOperationFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
): Answer<SetUpNewOperationResult, SetUpNewOperationFailure> {
  return send<SetUpNewOperationResult, SetUpNewOperationFailure>(
    core,
    { ...setUpSetUpNewOperationOperation(), accept: '*/*' },
    options,
  );
}

/** The operation, as its description has it. */
export type ToolCallOperation = paths['/tool']['post'];
/** What is sent. */
export type ToolCallBody = BodyOf<ToolCallOperation, 'application/json'>;
/** What comes back. */
export type ToolCallResult = undefined;
/** What the API says of a call that failed. */
export type ToolCallFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
): Answer<ToolCallResult, ToolCallFailure> {
  return send<ToolCallResult, ToolCallFailure>(
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

/** The operation, as its description has it. */
export type UseOperation = paths['/c']['get'];
/** What comes back. */
export type UseResult = undefined;
/** What the API says of a call that failed. */
export type UseFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
export function use(core: Core, options: UseOptions = {}): Answer<UseResult, UseFailure> {
  return send<UseResult, UseFailure>(core, { ...setUpUseOperation(), accept: '*/*' }, options);
}

/** The operation, as its description has it. */
export type UserOperation = paths['/users/{user}']['get'];
/** What comes back. */
export type UserResult = undefined;
/** What the API says of a call that failed. */
export type UserFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
export type UserOptions = OptionsOf<UserOperation>;

function setUpUserOperation(userValue: PathOf<UserOperation, 'user'>) {
  return {
    method: 'GET',
    path: pathOf('/users/{user}', { user: userValue }),
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
): Answer<UserResult, UserFailure> {
  return send<UserResult, UserFailure>(core, { ...setUpUserOperation(userValue), accept: '*/*' }, options);
}
