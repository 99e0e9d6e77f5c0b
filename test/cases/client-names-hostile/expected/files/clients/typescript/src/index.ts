export { type ApiHeaders, type ClientOptions, createCore } from './api.ts';
export {
  get,
  type GetOperation,
  type GetResult,
  type GetError,
  type GetOptions,
  newCall,
  type NewOperation,
  type NewResult,
  type NewError,
  type NewOptions,
  newCallCall,
  type NewCallOperation,
  type NewCallResult,
  type NewCallError,
  type NewCallOptions,
  optionsCall,
  type OptionsOperation,
  type OptionsResult,
  type OptionsError,
  type OptionsOptions,
  pets3be1d422,
  type Pets3be1d422Operation,
  type Pets3be1d422Result,
  type Pets3be1d422Error,
  type Pets3be1d422Options,
  petsList2cc7e640,
  type PetsList2cc7e640Operation,
  type PetsList2cc7e640Result,
  type PetsList2cc7e640Error,
  type PetsList2cc7e640Options,
  request,
  type RequestCallOperation,
  type RequestCallBody,
  type RequestCallResult,
  type RequestCallError,
  type RequestCallOptions,
  sendCall,
  type SendOperation,
  type SendResult,
  type SendError,
  type SendOptions,
  setUpNewOperationCall,
  type SetUpNewOperationOperation,
  type SetUpNewOperationResult,
  type SetUpNewOperationError,
  type SetUpNewOperationOptions,
  toolCall,
  type ToolCallOperation,
  type ToolCallBody,
  type ToolCallResult,
  type ToolCallError,
  type ToolCallOptions,
  use,
  type UseOperation,
  type UseResult,
  type UseError,
  type UseOptions,
  user,
  type UserOperation,
  type UserResult,
  type UserError,
  type UserOptions,
} from './calls/operations.ts';
export {
  constructorThen,
  type ConstructorThenOperation,
  type ConstructorThenResult,
  type ConstructorThenError,
  type ConstructorThenOptions,
  constructorThenCall,
  type ConstructorThenCallOperation,
  type ConstructorThenCallResult,
  type ConstructorThenCallError,
  type ConstructorThenCallOptions,
} from './calls/constructor.ts';
export {
  coreConstructor,
  type CoreConstructorOperation,
  type CoreConstructorResult,
  type CoreConstructorError,
  type CoreConstructorOptions,
} from './calls/core.ts';
export {
  fooBarOne2,
  type FooBarOne2Operation,
  type FooBarOne2Result,
  type FooBarOne2Error,
  type FooBarOne2Options,
  fooBarOne,
  type FooBarOneOperation,
  type FooBarOneResult,
  type FooBarOneError,
  type FooBarOneOptions,
  fooBarTwo,
  type FooBarTwoOperation,
  type FooBarTwoResult,
  type FooBarTwoError,
  type FooBarTwoOptions,
} from './calls/foo-bar.ts';
export { jGet, type JGetOperation, type JGetResult, type JGetError, type JGetOptions } from './calls/j.ts';
export {
  nineLivesCall404,
  type NineLivesCall404Operation,
  type NineLivesCall404Result,
  type NineLivesCall404Error,
  type NineLivesCall404Options,
} from './calls/nine-lives.ts';
export {
  operationsColliding,
  type OperationsCollidingOperation,
  type OperationsCollidingResult,
  type OperationsCollidingError,
  type OperationsCollidingOptions,
} from './calls/operations-2.ts';
export {
  petsList,
  type PetsListOperation,
  type PetsListResult,
  type PetsListError,
  type PetsListOptions,
} from './calls/pets.ts';
export { ApiErrorClient } from './client.ts';
export type { Operations } from './resources/operations.ts';
export type { ConstructorResource } from './resources/constructor.ts';
export type { CoreResource } from './resources/core.ts';
export type { FooBarResource } from './resources/foo-bar.ts';
export type { JResource } from './resources/j.ts';
export type { NineLivesResource } from './resources/nine-lives.ts';
export type { OperationsResource } from './resources/operations-2.ts';
export type { PetsResource } from './resources/pets.ts';
export { ApiPromise, type Result, type WithResponse } from './runtime/api-promise.ts';
export { type Core } from './runtime/client.ts';
export {
  AbortError,
  ApiError,
  AuthenticationError,
  BadRequestError,
  ClientError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  PaymentRequiredError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  TimeoutError,
  type TypedApiError,
  UnprocessableEntityError,
} from './runtime/errors.ts';
export { EventStream } from './runtime/event-stream.ts';
export { type Middleware, type MiddlewareContext } from './runtime/http.ts';
export {
  type AnyHeaders,
  type BasicCredentials,
  type Credential,
  type Fetch,
  type HeaderOptions,
  type Logger,
  type LogLevel,
  type RequestOptions,
} from './runtime/options.ts';
export { type RequestBody } from './runtime/request.ts';
export { type UnknownDiscriminator, type UnknownVariant } from './runtime/types.ts';
export type {
  Schema1,
  ApiErrorClientSchema,
  CoreSchema,
  PetsResourceSchema,
  CoreSchema_0d45f5fd,
  PetsResourceSchema_b3bac4b4,
} from './schemas.ts';
export type { components, operations, paths } from './types.ts';
