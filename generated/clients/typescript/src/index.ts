export { type ApiHeaders, createCore, type Options } from './api.ts';
export * from './calls/responses.ts';
export { OpenRouter } from './client.ts';
export type { ResponsesResource } from './resources/responses.ts';
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
export { type Conversation } from './runtime/responses/conversation.ts';
export { type FromSchema } from './runtime/responses/from-schema.ts';
export { outputText, type WithText } from './runtime/responses/output.ts';
export { ResponseStream } from './runtime/responses/response-stream.ts';
export { type JsonFormat, jsonFormat, type Parsed } from './runtime/responses/structured.ts';
export { type RunnableTool, tool, type ToolOptions, type ToolRun } from './runtime/responses/tools.ts';
export type * from './schemas.ts';
export type { components, operations, paths } from './types.ts';
