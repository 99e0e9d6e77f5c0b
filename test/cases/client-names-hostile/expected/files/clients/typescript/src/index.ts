export { type ApiHeaders, createCore, type Options } from './api.ts';
export {
  get,
  type GetOperation,
  type GetResult,
  type GetFailure,
  type GetOptions,
  getJ,
  type GetJOperation,
  type GetJResult,
  type GetJFailure,
  type GetJOptions,
  newCall,
  type NewOperation,
  type NewResult,
  type NewFailure,
  type NewOptions,
  newCallCall,
  type NewCallOperation,
  type NewCallResult,
  type NewCallFailure,
  type NewCallOptions,
  optionsCall,
  type OptionsOperation,
  type OptionsResult,
  type OptionsFailure,
  type OptionsOptions,
  pets2,
  type Pets2Operation,
  type Pets2Result,
  type Pets2Failure,
  type Pets2Options,
  petsList2,
  type PetsList2Operation,
  type PetsList2Result,
  type PetsList2Failure,
  type PetsList2Options,
  request,
  type RequestCallOperation,
  type RequestCallBody,
  type RequestCallResult,
  type RequestCallFailure,
  type RequestCallOptions,
  sendCall,
  type SendOperation,
  type SendResult,
  type SendFailure,
  type SendOptions,
  setUpNewOperationCall,
  type SetUpNewOperationOperation,
  type SetUpNewOperationResult,
  type SetUpNewOperationFailure,
  type SetUpNewOperationOptions,
  toolCall,
  type ToolCallOperation,
  type ToolCallBody,
  type ToolCallResult,
  type ToolCallFailure,
  type ToolCallOptions,
  use,
  type UseOperation,
  type UseResult,
  type UseFailure,
  type UseOptions,
  user,
  type UserOperation,
  type UserResult,
  type UserFailure,
  type UserOptions,
} from './calls/operations.ts';
export {
  api9LivesCall404,
  type Api9LivesCall404Operation,
  type Api9LivesCall404Result,
  type Api9LivesCall404Failure,
  type Api9LivesCall404Options,
} from './calls/api-9-lives.ts';
export {
  constructorThen,
  type ConstructorThenOperation,
  type ConstructorThenResult,
  type ConstructorThenFailure,
  type ConstructorThenOptions,
  constructorThenCall,
  type ConstructorThenCallOperation,
  type ConstructorThenCallResult,
  type ConstructorThenCallFailure,
  type ConstructorThenCallOptions,
} from './calls/constructor.ts';
export {
  coreConstructor,
  type CoreConstructorOperation,
  type CoreConstructorResult,
  type CoreConstructorFailure,
  type CoreConstructorOptions,
} from './calls/core.ts';
export {
  fooBarOne2,
  type FooBarOne2Operation,
  type FooBarOne2Result,
  type FooBarOne2Failure,
  type FooBarOne2Options,
  fooBarOne,
  type FooBarOneOperation,
  type FooBarOneResult,
  type FooBarOneFailure,
  type FooBarOneOptions,
  fooBarTwo,
  type FooBarTwoOperation,
  type FooBarTwoResult,
  type FooBarTwoFailure,
  type FooBarTwoOptions,
} from './calls/foo-bar.ts';
export {
  operationsColliding,
  type OperationsCollidingOperation,
  type OperationsCollidingResult,
  type OperationsCollidingFailure,
  type OperationsCollidingOptions,
} from './calls/operations-2.ts';
export {
  petsList,
  type PetsListOperation,
  type PetsListResult,
  type PetsListFailure,
  type PetsListOptions,
} from './calls/pets.ts';
export { ApiErrorClient } from './client.ts';
export type { Operations } from './resources/operations.ts';
export type { Api9LivesResource } from './resources/api-9-lives.ts';
export type { ConstructorResource } from './resources/constructor.ts';
export type { CoreResource } from './resources/core.ts';
export type { FooBarResource } from './resources/foo-bar.ts';
export type { OperationsResource } from './resources/operations-2.ts';
export type { PetsResource } from './resources/pets.ts';
export { Answer, type Result, type WithResponse } from './runtime/answer.ts';
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
  UnprocessableEntityError,
} from './runtime/errors.ts';
export { EventStream } from './runtime/event-stream.ts';
export { type Middleware, type MiddlewareRequest } from './runtime/http.ts';
export {
  type AnyHeaders,
  type CallOptions,
  type Credential,
  type Fetch,
  type HeaderOptions,
  type Logger,
  type LogLevel,
} from './runtime/options.ts';
export { type RequestBody } from './runtime/request.ts';
export { type Unknown, type UnknownTag } from './runtime/types.ts';
export type {
  Schema1,
  ApiErrorClientSchema,
  CoreSchema,
  PetsResourceSchema,
  CoreSchema_2,
  PetsResourceSchema_2,
} from './schemas.ts';
export type { components, operations, paths } from './types.ts';
