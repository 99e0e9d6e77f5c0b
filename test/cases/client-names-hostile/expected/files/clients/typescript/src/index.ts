export { type ApiHeaders, createCore, type Options } from './api.ts';
export * from './calls/operations.ts';
export * from './calls/api-9-lives.ts';
export * from './calls/constructor.ts';
export * from './calls/core.ts';
export * from './calls/foo-bar.ts';
export * from './calls/operations-2.ts';
export * from './calls/pets.ts';
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
export type * from './schemas.ts';
export type { components, operations, paths } from './types.ts';
