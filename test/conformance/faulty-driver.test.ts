import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Driver } from './driver.ts';
import { runScenario } from './run-scenario.ts';
import { readScenarios } from './scenario.ts';

const driver = new Driver({
  command: process.execPath,
  arguments: [path.join(import.meta.dirname, 'faulty-driver.js')],
});
const scenarios = new Map(
  readScenarios().flatMap((section) => section.scenarios.map((scenario) => [scenario.id, scenario])),
);

afterAll(() => driver.stop());

/** Scenarios, and a fault of the driver that each one must find. */
test.each([
  ['req-minimal', 'request 1: content-type'],
  ['req-auth-missing', 'error: null'],
  ['req-base-slash', 'request 1: path'],
  ['req-accept-stream', 'request 1: accept'],
  ['ans-empty', 'error: null'],
  ['ans-html', 'error.class'],
  ['ans-error-200', 'error: null'],
  ['err-402', 'error: null'],
  ['err-reset', 'prints "sk-conformance-s3cr3t"'],
  ['try-503', 'requests: 1 instead of 2'],
  ['try-seconds', 'took 1 ms'],
  ['try-backoff', 'wait 1 took null ms'],
  ['sse-unknown', 'events[0]'],
  ['sse-no-terminal', 'error: null'],
  ['sse-error-event', 'error: null'],
  ['sse-twice', 'error: null'],
  ['net-timeout', 'error.class'],
  ['net-redirect-other', 'requests to the other origin: 1'],
  ['log-info', 'log: '],
  ['tool-loop', 'requests: 1 instead of 2'],
] as const)('%s finds a fault', async (id, problem) => {
  const scenario = scenarios.get(id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  const problems = await runScenario(scenario, driver);
  expect(problems).toContainEqual(expect.stringContaining(problem));
});
