// Driver for the package openai. node openai.js <folder that contains node_modules>
import { createRequire } from 'node:module';
import path from 'node:path';
import { commonDrives, log, serve } from './serve.js';

const load = createRequire(path.join(process.argv[2], 'package.json'));
const { default: OpenAI } = load('openai');

function open({ baseUrl, key, options = {}, callOptions = {}, keyFunction, fetch }) {
  const { timeoutMs, maxRetries, headers, log: logLevel } = options;
  const client = new OpenAI({
    baseURL: baseUrl,
    apiKey: keyFunction ?? key ?? undefined,
    ...(timeoutMs && { timeout: timeoutMs }),
    ...(maxRetries !== undefined && { maxRetries }),
    ...(headers && { defaultHeaders: headers }),
    ...(logLevel && { logLevel, logger: { error: log, warn: log, info: log, debug: log } }),
    ...(fetch && { fetch }),
  });
  const call = callOptions.headers ? { headers: callOptions.headers } : {};
  return {
    client,
    create: (body, signal) => client.responses.create(body, { ...call, ...(signal && { signal }) }),
    stream: (body) => client.responses.create({ ...body, stream: true }, call),
    close: (stream) => stream.controller.abort(),
  };
}

const drives = {
  ...commonDrives(open),
  async raw(input, report) {
    const { data, response, request_id } = await open(input).create(input.body).withResponse();
    report.result = { id: data.id, status: response.status, requestId: request_id };
  },
  async final(input, report) {
    const response = await open(input).client.responses.stream(input.body).finalResponse();
    report.result = response;
    report.text = response.output_text;
  },
  async environment(input) {
    process.env.OPENAI_API_KEY = input.key;
    try {
      await open({ ...input, key: null }).create(input.body);
    } finally {
      delete process.env.OPENAI_API_KEY;
    }
  },
  async parse(input, report) {
    const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
    const format = { type: 'json_schema', name: 'reading', strict: true, schema };
    const response = await open(input).client.responses.parse({ ...input.body, text: { format } });
    report.result = response.output_parsed;
  },
};

const names = {
  APIConnectionError: 'Connection',
  APIConnectionTimeoutError: 'Timeout',
  APIUserAbortError: 'Abort',
  InternalServerError: 'Server',
  APIError: 'Api',
  OpenAIError: 'Client',
};

await serve(drives, (error) => {
  if (!(error instanceof OpenAI.OpenAIError)) return { class: 'none', message: String(error) };
  const { name } = error.constructor;
  const retryAfter = error.headers?.get('retry-after');
  return {
    class: names[name] ?? name.replace(/Error$/, ''),
    message: error.message,
    printed: String(error),
    ...(error.cause === undefined ? {} : { cause: String(error.cause) }),
    ...('status' in error && {
      status: error.status,
      code: error.code,
      type: error.type,
      requestId: error.requestID,
      metadata: error.error?.metadata,
      body: { error: error.error },
      ...(retryAfter && { retryAfterMs: Number(retryAfter) * 1000 }),
    }),
  };
});
