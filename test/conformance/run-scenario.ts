import type { JsonValue } from '../../codegen/values/json.ts';
import { parseJsonText } from '../../codegen/values/parse-json.ts';
import { ourOperation } from '../support/spec.ts';
import { compareOutcome } from './compare-outcome.ts';
import type { Driver } from './driver.ts';
import type { Scenario } from './scenario.ts';
import { type Documented, startServer } from './server.ts';

/** API key of all scenarios. No output may contain it. */
const secretKey = 'sk-conformance-s3cr3t';

const scenarioTimeoutMs = 15_000;
const closeWaitMs = 1500;

/** Runs a scenario with a driver. @returns The differences from the expected behavior. */
export async function runScenario(scenario: Scenario, driver: Driver): Promise<readonly string[]> {
  const documented = await documentedValues();
  const other = await startServer([{ json: 'documented' }], documented);
  const server = await startServer(scenario.server, documented, other.origin);
  try {
    const {
      id,
      drive,
      body = scenario.bodyText === undefined ? minimalBody : parseJsonText(scenario.bodyText),
      key = secretKey,
      options = {},
      callOptions = {},
      count = 0,
    } = scenario;
    const baseUrl = `${originOf(scenario, server.origin)}${scenario.basePath ?? '/api/v1'}`;
    const input = { id, drive, baseUrl, key, body, options, callOptions, count };
    const line = await driver.run(input, scenarioTimeoutMs);
    const endedAt = performance.now();
    const closedAfterMs =
      scenario.expect.closedWithinMs === undefined ? undefined : await waitForClose(server.closedAt, endedAt);
    return compareOutcome(
      { ...scenario.expect, never: [secretKey, ...(scenario.expect.never ?? [])] },
      {
        line,
        log: driver.log,
        requests: server.requests,
        otherRequests: other.requests.length,
        closedAfterMs,
      },
    );
  } finally {
    server.close();
    other.close();
  }
}

function originOf({ origin }: Scenario, server: string): string {
  if (origin === 'tls') return server.replace('http:', 'https:');
  if (origin === 'refused') return 'http://127.0.0.1:1';
  return origin === 'unknown-host' ? 'http://unknown.invalid' : server;
}

const minimalBody: JsonValue = { model: 'openai/gpt-4o-mini', input: 'Hi' };

async function waitForClose(
  closedAt: ReadonlyMap<number, number>,
  endedAt: number,
): Promise<number | undefined> {
  for (let waited = 0; waited < closeWaitMs; waited += 20) {
    const last = Math.max(...closedAt.values());
    if (closedAt.size > 0) return Math.max(0, last - endedAt);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return undefined;
}

let documentedOnce: Promise<Documented> | undefined;

function documentedValues(): Promise<Documented> {
  documentedOnce ??= readDocumented();
  return documentedOnce;
}

/** The first documented response and stream of `spec/`. */
async function readDocumented(): Promise<Documented> {
  const { streaming } = await ourOperation();
  const events = streaming?.examples.find(({ name }) => name === 'text')?.events ?? [];
  return { response: documentedResponse, events };
}

const documentedResponse: JsonValue = {
  id: 'resp_1',
  object: 'response',
  created_at: 1_760_000_000,
  status: 'completed',
  model: 'openai/gpt-4o-mini',
  error: null,
  incomplete_details: null,
  output: [
    {
      type: 'message',
      id: 'msg_1',
      role: 'assistant',
      status: 'completed',
      content: [
        { type: 'output_text', text: 'Hello, ', annotations: [], logprobs: [] },
        { type: 'output_text', text: 'world', annotations: [], logprobs: [] },
      ],
    },
  ],
  usage: {
    input_tokens: 7,
    output_tokens: 3,
    total_tokens: 10,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens_details: { reasoning_tokens: 0 },
    cost: 0.5,
  },
  tools: [],
  tool_choice: 'auto',
  parallel_tool_calls: true,
  completed_at: 1_760_000_001,
  instructions: null,
  temperature: 1,
  top_p: 1,
  presence_penalty: 0,
  frequency_penalty: 0,
  metadata: {},
};
