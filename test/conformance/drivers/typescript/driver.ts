import { createInterface } from 'node:readline';
import { inspect } from 'node:util';
import {
  ApiError,
  ClientError,
  type ClientOptions,
  jsonFormat,
  OpenRouter,
  type ResponsesCreateBody,
  type ResponsesCreateNonStreamingBody,
  type ResponsesCreateOptions,
  tool,
} from '../../../../generated/clients/typescript/src/index.ts';
import type { DriverInput } from '../../scenario.ts';

interface Report {
  result?: unknown;
  text?: string;
  events: string[];
  error?: object;
  skip?: string;
}

type Drive = (input: DriverInput, report: Report) => Promise<void>;

const drives: Readonly<Record<string, Drive>> = {
  async create(input, report) {
    const response = await clientOf(input).responses.create(bodyOf(input), callOptions(input));
    report.result = response;
    report.text = response.output_text;
  },
  async raw(input, report) {
    const { data, response } = await clientOf(input)
      .responses.create(bodyOf(input), callOptions(input))
      .withResponse();
    report.result = { id: data.id, status: response.status, requestId: response.headers.get('x-request-id') };
  },
  async stream(input, report) {
    for await (const event of clientOf(input).responses.stream(bodyOf(input), callOptions(input)))
      report.events.push(nameOf(event));
  },
  /** Reports the time of the first event. */
  async first(input, report) {
    const started = performance.now();
    for await (const event of clientOf(input).responses.stream(bodyOf(input), callOptions(input))) {
      report.result ??= { isEarly: performance.now() - started < 400 };
      report.events.push(nameOf(event));
    }
  },
  async final(input, report) {
    const response = await clientOf(input)
      .responses.stream(bodyOf(input), callOptions(input))
      .finalResponse();
    report.result = response;
    report.text = response.output_text;
  },
  async text(input, report) {
    report.text = '';
    for await (const part of clientOf(input).responses.stream(bodyOf(input), callOptions(input)).text())
      report.text += part;
  },
  async twice(input) {
    const stream = clientOf(input).responses.stream(bodyOf(input));
    for await (const _ of stream);
    for await (const _ of stream);
  },
  /** Leaves the loop after `count` events. */
  async break(input, report) {
    for await (const event of clientOf(input).responses.stream(bodyOf(input))) {
      report.events.push(nameOf(event));
      if (report.events.length === input.count) break;
    }
  },
  /** Closes the stream from another task after `count` milliseconds. */
  async close(input, report) {
    const stream = clientOf(input).responses.stream(bodyOf(input));
    setTimeout(() => stream.abort(), input.count);
    for await (const event of stream) report.events.push(nameOf(event));
  },
  /** Sleeps after 10 events, then reads the rest. */
  async slow(input, report) {
    let count = 0;
    for await (const _ of clientOf(input).responses.stream(bodyOf(input))) {
      count += 1;
      if (count === 10) {
        const before = process.memoryUsage().rss;
        await new Promise((resolve) => setTimeout(resolve, 500));
        report.result = { isBounded: process.memoryUsage().rss - before < 50_000_000 };
      }
    }
    report.text = String(count);
  },
  /** Aborts the call after `count` milliseconds. */
  async cancel(input) {
    const signal = AbortSignal.timeout(input.count);
    await clientOf(input).responses.create(bodyOf(input), { ...callOptions(input), signal });
  },
  /** Makes `count` calls in turn with one client. */
  async sequence(input, report) {
    const client = clientOf(input);
    for (let index = 0; index < input.count; index += 1) {
      report.result = await client.responses.create(bodyOf(input));
      // fetch frees the connection after the body has been read.
      await new Promise((resolve) => setImmediate(resolve));
    }
  },
  /** Makes `count` calls at once; each input and response has its own number. */
  async parallel(input, report) {
    const client = clientOf(input);
    const inputs = Array.from({ length: input.count }, (_, index) => `call-${index}`);
    const responses = await Promise.all(
      inputs.map((text) => client.responses.create({ ...bodyOf(input), input: text })),
    );
    report.result = { answers: responses.filter(({ id }, index) => id === inputs[index]).length };
  },
  /** Sends the output of the first response in the second request. */
  async roundtrip(input) {
    const client = clientOf(input);
    const first = await client.responses.create(bodyOf(input));
    await client.responses.create({ ...bodyOf(input), input: [...first.output] });
  },
  /** Gets the key from a function. */
  async 'key-function'(input) {
    let count = 0;
    const apiKey = () => {
      count += 1;
      return `key-${count}`;
    };
    const client = new OpenRouter({ ...clientOptions(input), apiKey });
    for (let call = 1; call < input.count; call += 1) await client.responses.create(bodyOf(input)).result();
    await client.responses.create(bodyOf(input));
  },
  /** Gets the key from the environment. */
  async environment(input, report) {
    process.env['OPENROUTER_API_KEY'] = input.key ?? '';
    try {
      report.result = await clientOf({ ...input, key: null }).responses.create(bodyOf(input));
    } finally {
      delete process.env['OPENROUTER_API_KEY'];
    }
  },
  /** Makes a call with a transport of the caller, then one with a transport that fails. */
  async transport(input) {
    await clientOf(input).responses.create(bodyOf(input), { fetch: (request) => fetch(request) });
    const failing = () => Promise.reject(new TypeError('transport failed'));
    await clientOf(input).responses.create(bodyOf(input), { fetch: failing, maxRetries: 0 });
  },
  /** Prints the client, its options, and an error or response. */
  async print(input, report) {
    const client = clientOf(input);
    const outcome = await client.responses
      .create(bodyOf(input), callOptions(input))
      .catch((error: unknown) => error);
    const printed = [client, outcome].map((one) => inspect(one, { depth: 8 }) + JSON.stringify(one));
    report.text = printed.join('\n');
    report.result = { isBounded: printed.every((text) => text.length < 100_000) };
  },
  async parse(input, report) {
    const format = jsonFormat('reading', {
      type: 'object',
      properties: { city: { type: 'string' } },
      required: ['city'],
      additionalProperties: false,
    });
    const { output_parsed } = await clientOf(input).responses.parse({ ...bodyOf(input), text: { format } });
    report.result = output_parsed;
  },
  async tools(input, report) {
    const tide = tool({
      name: 'tide',
      description: 'Tide',
      parameters: { type: 'object', properties: { harbour: { type: 'string' } } },
      run: ({ harbour }) => {
        if (harbour === 'none') throw new Error('no such harbour');
        return `high in ${harbour}`;
      },
    });
    const { steps, response, usage } = await clientOf(input).responses.runTools({
      ...bodyOf(input),
      tools: [tide],
      ...(input.count > 0 ? { maxSteps: input.count } : {}),
    });
    report.text = response.output_text;
    report.result = { steps: steps.length, tokens: usage.total_tokens };
  },
};

function clientOf(input: DriverInput): OpenRouter {
  return new OpenRouter(clientOptions(input));
}

function clientOptions({ baseUrl, key, options }: DriverInput): ClientOptions {
  const { log } = options;
  const logs: Pick<ClientOptions, 'logLevel' | 'logger'> =
    log === 'info' || log === 'debug' ? { logLevel: log, logger: stderrLogger } : {};
  return { baseUrl, ...(key === null ? {} : { apiKey: key }), ...toOptions(options), ...logs };
}

function callOptions({ callOptions: options }: DriverInput): ResponsesCreateOptions {
  return toOptions(options);
}

function toOptions(options: Readonly<Record<string, unknown>>): Pick<ResponsesCreateOptions, 'timeout'> {
  const { timeoutMs: timeout, idleTimeoutMs: idleTimeout, log: _, ...rest } = options;
  return {
    ...rest,
    ...(timeout === undefined ? {} : { timeout: Number(timeout) }),
    ...(idleTimeout === undefined ? {} : { idleTimeout: Number(idleTimeout) }),
  };
}

function bodyOf({ body }: DriverInput): ResponsesCreateNonStreamingBody {
  return body as ResponsesCreateBody as ResponsesCreateNonStreamingBody;
}

const knownTypes = new Set([
  'response.created',
  'response.in_progress',
  'response.completed',
  'response.failed',
  'response.incomplete',
  'response.output_item.added',
  'response.output_item.done',
  'response.content_part.added',
  'response.content_part.done',
  'response.output_text.delta',
  'response.output_text.done',
  'response.refusal.delta',
  'response.refusal.done',
  'error',
]);

function nameOf(event: { readonly type: unknown }): string {
  const type = String(event.type);
  return knownTypes.has(type) ? type : `unknown:${type}`;
}

function describeError(error: unknown): object {
  if (!(error instanceof ClientError)) return { class: 'none', message: String(error) };
  const cause = error.cause === undefined ? {} : { cause: String(error.cause) };
  const details = error instanceof ApiError ? apiDetails(error) : {};
  return {
    class: error.name.replace(/Error$/, ''),
    message: error.message,
    printed: String(error),
    ...cause,
    ...details,
  };
}

function apiDetails({ status, code, type, requestId, retryAfter, metadata, body }: ApiError): object {
  return { status, code, type, requestId, retryAfterMs: retryAfter, metadata, body };
}

const write = (...parts: unknown[]) =>
  void process.stderr.write(`${parts.map((part) => inspect(part)).join(' ')}\n`);
const stderrLogger = { error: write, warn: write, info: write, debug: write };

/** Runs one scenario for each line of the input, with the public API of the generated client only. */
for await (const text of createInterface({ input: process.stdin })) {
  const input: DriverInput = JSON.parse(text);
  const started = performance.now();
  const report: Report = { events: [] };
  try {
    await drives[input.drive]?.(input, report);
    if (!drives[input.drive]) report.skip = `no drive ${input.drive}`;
  } catch (error) {
    report.error = describeError(error);
  }
  console.log(JSON.stringify({ ...report, ms: performance.now() - started }));
}
