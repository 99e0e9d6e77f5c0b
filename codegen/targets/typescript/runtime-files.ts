import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GeneratedFile } from '../../output/file.ts';
import type { Exports } from './used-names.ts';

/** Where the runtime lies: the same place for the sources and for the built package. */
const folder = fileURLToPath(new URL('../../../codegen/runtime/', import.meta.url));

/** The files of the runtime as they are; those of a protocol only where it is spoken. */
export function runtimeFiles(hasProtocol: boolean): readonly GeneratedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && (hasProtocol || !path.startsWith('responses/')))
    .map((path) => ({ path: `src/runtime/${path}`, contents: readFileSync(folder + path, 'utf8') }));
}

/** What a module of calls may need, by the path of its module below `src/`. */
export const runtimeExports: Exports = {
  'runtime/answer.ts': ['type Answer'],
  'runtime/body.ts': ['formBody', 'multipartBody'],
  'runtime/call.ts': ['type RequestBody', 'send'],
  'runtime/client.ts': ['type Api', 'type ClientOptions', 'type Core', 'type HeaderOptions', 'makeCore'],
  'runtime/errors.ts': ['member'],
  'runtime/event-stream.ts': ['EventStream', 'opened'],
  'runtime/media-types.ts': ['encodeBody', 'wholeQuery'],
  'runtime/parameters.ts': ['cookieOf', 'headersOf', 'pathOf', 'queryOf'],
  'runtime/responses/answers.ts': ['parsedOf', 'type ToolBody', 'withTextOf'],
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
    'type Without',
  ],
  'types.ts': ['type paths'],
};

/** What users of the package get of the runtime. */
export const publicExports: Exports = {
  answer: ['Answer', 'type Result', 'type WithResponse'],
  call: ['type RequestBody'],
  client: ['type CallOptions', 'type Core', 'type Credential', 'type Fetch', 'type HeaderOptions'],
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
  log: ['type Logger', 'type LogLevel'],
  types: ['type Unknown', 'type UnknownTag'],
};

/** And where the protocol is spoken. */
export const protocolExports: Exports = {
  'responses/from-schema': ['type FromSchema'],
  'responses/output': ['outputText', 'type WithText'],
  'responses/response-stream': ['ResponseStream'],
  'responses/structured': ['type JsonFormat', 'jsonFormat', 'type Parsed'],
  'responses/tools': ['type RunnableTool', 'tool', 'type ToolOptions', 'type ToolRun'],
};
