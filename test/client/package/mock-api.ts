import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JsonValue } from '../../../codegen/values/json.ts';
import { parseJsonText } from '../../../codegen/values/parse-json.ts';
import { stringifyJson } from '../../../codegen/values/stringify.ts';
import { ourOperation } from '../../support/spec.ts';

interface Recorded {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface MockApi {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** Returns the requests since the last call. */
  take(): readonly Recorded[];
  close(): void;
}

/** Starts a local mock of the API of `spec/`. It calls an offered tool, returns JSON if requested, and otherwise a number as text. */
export async function startMockApi(headers: Readonly<Record<string, string>> = {}): Promise<MockApi> {
  const events = await streamOf('text');
  let recorded: Recorded[] = [];
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    return readBody(request).then((body) => {
      recorded.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
      const output = answerTo(body);
      if (body['stream'] !== true) sendJson(response, output);
      else sendEvents(response, callsTool(output) ? [completedEvent(output)] : events);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = addressOf(server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    take() {
      const taken = recorded;
      recorded = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address;
}

async function streamOf(name: string): Promise<readonly JsonValue[]> {
  const { streaming } = await ourOperation();
  const example = streaming?.examples.find((one) => one.name === name);
  if (!example) throw new Error(`spec/ has no stream ${name}`);
  return example.events;
}

async function readBody(request: IncomingMessage): Promise<Recorded['body']> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString() || '{}');
}

function sendJson(response: ServerResponse, output: readonly object[]): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(modelResponse(output)));
}

function modelResponse(output: readonly object[]) {
  const usage = { input_tokens: 7, output_tokens: 3, total_tokens: 10, cost: 0.5 };
  return { id: 'resp_1', object: 'response', status: 'completed', output, usage };
}

function callsTool(output: readonly object[]): boolean {
  return output.some((item) => 'type' in item && item.type === 'function_call');
}

function completedEvent(output: readonly object[]): JsonValue {
  return parseJsonText(JSON.stringify({ type: 'response.completed', response: modelResponse(output) }));
}

function answerTo(body: Recorded['body']): readonly object[] {
  const conversation = JSON.stringify(body['input']);
  const tools = JSON.stringify(body['tools'] ?? []);
  if (tools.includes('get_tide') && !conversation.includes('function_call_output'))
    return [
      {
        type: 'function_call',
        id: 'fc_1',
        call_id: 'call_1',
        name: 'get_tide',
        arguments: '{"harbour":"Oban"}',
      },
    ];
  const text = JSON.stringify(body['text'] ?? {}).includes('json_schema')
    ? '{"city":"Oban","celsius":11}'
    : '101';
  return [
    {
      type: 'message',
      id: 'msg_1',
      role: 'assistant',
      content: [{ type: 'output_text', text, annotations: [] }],
    },
  ];
}

function sendEvents(response: ServerResponse, events: readonly JsonValue[]): void {
  response.setHeader('content-type', 'text/event-stream');
  for (const event of events) response.write(`: OPENROUTER PROCESSING\n\ndata: ${stringifyJson(event)}\n\n`);
  response.end('data: [DONE]\n\n');
}
