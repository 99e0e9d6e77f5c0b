/** Exported names by module; type-only exports start with `type`. */
export type Exports = Readonly<Record<string, readonly string[]>>;

/** Exports of the runtime that call modules may import, by path below `src/`. */
export const runtimeExports: Exports = {
  'runtime/api-promise.ts': ['type ApiPromise'],
  'runtime/body.ts': ['encodeForm', 'encodeMultipart'],
  'runtime/call.ts': ['send'],
  'runtime/client.ts': ['type Core', 'makeCore'],
  'runtime/event-stream.ts': ['connectStream', 'EventStream'],
  'runtime/media-types.ts': ['buildQueryString', 'encodeBody'],
  'runtime/options.ts': [
    'type ApiConfig',
    'type BaseClientOptions',
    'type BasicCredentials',
    'type HeaderOptions',
  ],
  'runtime/parameters.ts': ['buildCookies', 'buildHeaders', 'buildPath', 'buildQuery'],
  'runtime/request.ts': ['type RequestBody'],
  'runtime/responses/promises.ts': ['addOutputText', 'addParsedOutput', 'type RunToolsBody'],
  'runtime/responses/conversation.ts': ['type ConversationBody'],
  'runtime/responses/output.ts': ['type WithOutputText'],
  'runtime/responses/response-stream.ts': ['ResponseStream'],
  'runtime/responses/structured.ts': ['type JsonFormat', 'type ParsedResponse'],
  'runtime/responses/tool-stream.ts': ['streamTools', 'type ToolStream'],
  'runtime/responses/tools.ts': ['runTools', 'type RunToolsResult'],
  'runtime/types.ts': [
    'type BodyOf',
    'type HeadersOf',
    'type NonStreamingBody',
    'type OptionsOf',
    'type PathOf',
    'type ResultOf',
    'type StreamingBody',
    'type WithFiles',
    'type WithTexts',
  ],
  'runtime/unknown.ts': ['property'],
  'types.ts': ['type components', 'type paths'],
};

/** Public exports of the runtime. */
export const publicExports: Exports = {
  'api-promise': ['ApiPromise', 'type Result', 'type WithResponse'],
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
    'type TypedApiError',
    'UnprocessableEntityError',
  ],
  'event-stream': ['EventStream'],
  http: ['type Middleware', 'type MiddlewareContext'],
  options: [
    'type AnyHeaders',
    'type BasicCredentials',
    'type Credential',
    'type Fetch',
    'type HeaderOptions',
    'type Logger',
    'type LogLevel',
    'type RequestOptions',
  ],
  request: ['type RequestBody'],
  types: ['type UnknownDiscriminator', 'type UnknownVariant'],
};

/** Additional public exports if an operation uses the protocol. */
export const protocolExports: Exports = {
  'responses/conversation': ['type ConversationBody'],
  'responses/from-schema': ['type FromSchema'],
  'responses/output': ['outputText', 'type WithOutputText'],
  'responses/response-stream': ['ResponseStream'],
  'responses/schema': ['type JsonSchema', 'type StandardSchema', 'type ValueOf'],
  'responses/structured': [
    'IncompleteOutputError',
    'InvalidOutputError',
    'type JsonFormat',
    'jsonFormat',
    'OutputError',
    'type ParsedResponse',
    'RefusalError',
  ],
  'responses/tool-stream': ['ToolStream'],
  'responses/tool': ['type RunnableTool', 'tool', 'type ToolContext', 'type ToolOptions'],
  'responses/tools': ['MaxStepsError', 'type RunToolsOptions', 'type RunToolsResult'],
};

/** Names that generated declarations must not use: imports, and exports that belong to no operation. */
export const packageNames: ReadonlySet<string> = new Set([
  ...[runtimeExports, publicExports, protocolExports].flatMap((exports) =>
    Object.values(exports).flatMap((names) => names.map((name) => name.replace('type ', ''))),
  ),
  ...['ApiHeaders', 'ClientOptions', 'createCore', 'Middleware', 'Operations'],
]);

/** Suffixes of an operation's type names. */
export const typeSuffixes = [
  'Operation',
  'Body',
  'NonStreamingBody',
  'StreamingBody',
  'Bodies',
  'Result',
  'Results',
  'Event',
  'Error',
  'Options',
] as const;
