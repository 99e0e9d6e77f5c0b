// Driver for the package @openrouter/sdk. node openrouter.js <folder that contains node_modules>
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { commonDrives, log, serve } from './serve.js';

const folder = path.join(process.argv[2], 'node_modules/@openrouter/sdk/esm');
const load = (file) => import(pathToFileURL(path.join(folder, file)).href);
const { OpenRouter } = await load('index.js');
const { HTTPClient } = await load('lib/http.js');
const errors = await load('models/errors/index.js');

function open({ baseUrl, key, options = {}, callOptions = {}, keyFunction, fetch }) {
  const { timeoutMs, maxRetries, headers, log: logLevel } = options;
  const client = new OpenRouter({
    serverURL: baseUrl,
    apiKey: keyFunction ?? key ?? undefined,
    ...(timeoutMs && { timeoutMs }),
    ...(maxRetries === 0 && { retryConfig: { strategy: 'none' } }),
    ...(logLevel && { debugLogger: { group: log, groupEnd() {}, log } }),
    ...(fetch && { httpClient: new HTTPClient({ fetcher: fetch }) }),
  });
  const sent = { ...headers, ...callOptions.headers };
  const call = Object.keys(sent).length > 0 ? { headers: sent } : {};
  const send = (body, more) =>
    client.responses.send({ responsesRequest: body }, { ...call, ...(more && { signal: more }) });
  return {
    client,
    create: async (body, signal) => toSnakeCase(await send(body, signal)),
    stream: (body) => send({ ...body, stream: true }),
    close: (stream) => stream.cancel(),
  };
}

/** The package renames properties; the suite compares them with the names of the API. */
function toSnakeCase(value) {
  if (Array.isArray(value)) return value.map(toSnakeCase);
  if (typeof value !== 'object' || value === null) return value;
  const rename = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [rename(name), toSnakeCase(one)]));
}

const drives = {
  ...commonDrives(open),
  async environment(input) {
    process.env.OPENROUTER_API_KEY = input.key;
    try {
      await open({ ...input, key: null }).create(input.body);
    } finally {
      delete process.env.OPENROUTER_API_KEY;
    }
  },
};
/** Sends the response as the package returns it. */
drives.roundtrip = async (input) => {
  const { client } = open(input);
  const first = await client.responses.send({ responsesRequest: input.body });
  await client.responses.send({ responsesRequest: { ...input.body, input: first.output } });
};

const names = {
  UnauthorizedResponseError: 'Authentication',
  ForbiddenResponseError: 'PermissionDenied',
  TooManyRequestsResponseError: 'RateLimit',
  UnprocessableEntityResponseError: 'UnprocessableEntity',
  RequestAbortedError: 'Abort',
  RequestTimeoutError: 'Timeout',
  ConnectionError: 'Connection',
  OpenRouterDefaultError: 'Api',
  InternalServerResponseError: 'Server',
  BadGatewayResponseError: 'Server',
  ServiceUnavailableResponseError: 'Server',
  ProviderOverloadedResponseError: 'Server',
  EdgeNetworkTimeoutResponseError: 'Server',
  GatewayTimeoutResponseError: 'Server',
  ResponseValidationError: 'Client',
  SDKValidationError: 'Client',
  InvalidRequestError: 'Client',
  UnexpectedClientError: 'Client',
};

await serve(drives, (error) => {
  const { name } = error.constructor;
  const isOwn = name in names || name in errors;
  if (!isOwn) return { class: 'none', message: String(error) };
  const retryAfter = error.headers?.get('retry-after');
  return {
    class: names[name] ?? name.replace(/ResponseError$|Error$/, ''),
    message: error.message,
    printed: String(error),
    ...(error.cause === undefined ? {} : { cause: String(error.cause) }),
    ...('statusCode' in error && {
      status: error.statusCode,
      code: error.error?.code,
      requestId: error.headers?.get('x-request-id'),
      metadata: error.error?.metadata,
      body: parse(error.body),
      ...(retryAfter && { retryAfterMs: Number(retryAfter) * 1000 }),
    }),
  };
});

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
