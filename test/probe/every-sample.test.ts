import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import { type ReceivedRequest, startMock } from '../../codegen/mock/start.ts';
import { type PlannedRequest, planRequests } from '../../codegen/probe/plan.ts';
import { type ProbeOptions, probe } from '../../codegen/probe/probe.ts';
import { parseTarget } from '../../codegen/probe/target.ts';
import { cases, configFor } from '../support/cases.ts';

const spec = fileURLToPath(new URL('../../spec/openapi.yaml', import.meta.url));

/** Drift between a description and the responses of its own mock. */
async function driftOf(
  entry: string,
  isStream: boolean,
): Promise<{ readonly answers: number; readonly drift: readonly string[] }> {
  const described = await loadModel(configFor(entry), '/');
  if (!described.document) return { answers: 0, drift: [] };
  const { document, model } = described;
  const mock = await startMock(document, model);
  const target = parseTarget(mock.url);
  if (typeof target === 'string') throw new Error(target);
  const planned = planRequests(document, model, { target, isStream });
  const variables = planned.flatMap((request) => request.variables);
  const options: ProbeOptions = {
    keys: new Map(variables.map((variable) => [variable, 'a-key-of-nobody'])),
    files: new Map(planned.flatMap(({ files }) => files.map((name) => [name, Buffer.from('file')]))),
    maxEvents: 1_000,
    maxSeconds: 20,
    isStrict: false,
    signal: new AbortController().signal,
  };
  const drift: string[] = [];
  let answers = 0;
  for await (const { planned: request, response: answer, drifts } of probe(document, planned, options)) {
    answers += answer ? 1 : 0;
    if (isRefused(mock.requests.at(-1), request)) continue;
    for (const { level, message } of drifts)
      if (level === 'drift') drift.push(`${request.described.operation.id}/${request.sample}: ${message}`);
  }
  await mock.close();
  return { answers, drift };
}

/** True if the mock rejects the request or routes it to another operation. Some cases have invalid examples or several servers. */
function isRefused(received: ReceivedRequest | undefined, { described }: PlannedRequest): boolean {
  const isWrong = received?.violations.some(({ level }) => level === 'error');
  return isWrong === true || received?.operation !== described.operation.id;
}

test.each([false, true])(
  'spec/: the mock responds to every sample as described; streaming: %s',
  async (isStream) => {
    expect(await driftOf(spec, isStream)).toEqual({ answers: 30, drift: [] });
  },
);

test.each(cases)('$name: the mock responds to every sample as described', async ({ spec: entry }) => {
  expect((await driftOf(entry, false)).drift).toEqual([]);
});
