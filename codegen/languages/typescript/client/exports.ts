/** Exported names by module; type-only exports start with `type`. */
export type Exports = Readonly<Record<string, readonly string[]>>;

/** Exports of the runtime that call modules may import, by path below `src/`. */
export const runtimeExports: Exports = {
  'runtime/answer.ts': ['type Answer'],
  'runtime/body.ts': ['formBody', 'multipartBody'],
  'runtime/call.ts': ['send'],
  'runtime/client.ts': ['type Core', 'makeCore'],
  'runtime/event-stream.ts': ['EventStream', 'opened'],
  'runtime/media-types.ts': ['encodeBody', 'wholeQuery'],
  'runtime/options.ts': ['type Api', 'type ClientOptions', 'type HeaderOptions'],
  'runtime/parameters.ts': ['cookieOf', 'headersOf', 'pathOf', 'queryOf'],
  'runtime/request.ts': ['type RequestBody'],
  'runtime/responses/answers.ts': ['parsedOf', 'type ToolBody', 'withTextOf'],
  'runtime/responses/conversation.ts': ['type Conversation'],
  'runtime/responses/output.ts': ['type WithText'],
  'runtime/responses/response-stream.ts': ['ResponseStream'],
  'runtime/responses/structured.ts': ['type JsonFormat', 'type Parsed'],
  'runtime/responses/tools.ts': ['type ToolRun', 'runTools'],
  'runtime/types.ts': [
    'type BodyOf',
    'type HeadersOf',
    'type OptionsOf',
    'type PathOf',
    'type ResultOf',
    'type With',
    'type WithFiles',
    'type Without',
  ],
  'runtime/unknown.ts': ['property'],
  'types.ts': ['type components', 'type paths'],
};

/** Public exports of the runtime. */
export const publicExports: Exports = {
  answer: ['Answer', 'type Result', 'type WithResponse'],
  client: ['type Core'],
  errors: [
    'AbortError',
    'ApiError',
    'AuthenticationError',
    'BadRequestError',
    'ClientError',
    'ConflictError',
    'ConnectionError',
    'NotFoundError',
    'PaymentRequiredError',
    'PermissionDeniedError',
    'RateLimitError',
    'ServerError',
    'TimeoutError',
    'UnprocessableEntityError',
  ],
  'event-stream': ['EventStream'],
  http: ['type Middleware', 'type MiddlewareRequest'],
  options: [
    'type AnyHeaders',
    'type CallOptions',
    'type Credential',
    'type Fetch',
    'type HeaderOptions',
    'type Logger',
    'type LogLevel',
  ],
  request: ['type RequestBody'],
  types: ['type Unknown', 'type UnknownTag'],
};

/** Additional public exports if an operation uses the protocol. */
export const protocolExports: Exports = {
  'responses/conversation': ['type Conversation'],
  'responses/from-schema': ['type FromSchema'],
  'responses/output': ['outputText', 'type WithText'],
  'responses/response-stream': ['ResponseStream'],
  'responses/structured': ['type JsonFormat', 'jsonFormat', 'type Parsed'],
  'responses/tools': ['type RunnableTool', 'tool', 'type ToolLoop', 'type ToolOptions', 'type ToolRun'],
};

/** Names that generated declarations must not use: imports, and exports that belong to no operation. */
export const packageNames: ReadonlySet<string> = new Set([
  ...[runtimeExports, publicExports, protocolExports].flatMap((exports) =>
    Object.values(exports).flatMap((names) => names.map((name) => name.replace('type ', ''))),
  ),
  ...['ApiHeaders', 'createCore', 'Middleware', 'Operations', 'Options'],
]);

/** Suffixes of an operation's type names. */
export const typeEndings = [
  'Operation',
  'Body',
  'Bodies',
  'Result',
  'Results',
  'Event',
  'Failure',
  'Options',
] as const;
