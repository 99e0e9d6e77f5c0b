import { METHODS } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkExamples } from '../../codegen/check/check-examples.ts';
import type { Document } from '../../codegen/document/document.ts';
import { type LoadedModel, loadModel } from '../../codegen/generate.ts';
import { withoutFragment } from '../../codegen/http/path-template.ts';
import { type ReceivedRequest, startMock } from '../../codegen/mock/start.ts';
import type { Sample } from '../../codegen/model/model.ts';
import { makeValidator, type Validator } from '../../codegen/schema/validator.ts';
import {
  type DescribedOperation,
  parameterSchema,
  resolveOperations,
} from '../../codegen/validation/operations.ts';
import { validateValue } from '../../codegen/validation/validate-value.ts';
import type { Violation } from '../../codegen/validation/violation.ts';
import { ownValue } from '../../codegen/values/json.ts';
import { cases, configFor } from '../support/cases.ts';
import { sendRequest } from '../support/send-request.ts';

const spec = fileURLToPath(new URL('../../spec/openapi.yaml', import.meta.url));

const loaded = new Map<string, Promise<LoadedModel>>();

function loadOnce(entry: string): Promise<LoadedModel> {
  const model = loaded.get(entry) ?? loadModel(configFor(entry), '/');
  loaded.set(entry, model);
  return model;
}

/** Violations that the mock reports for the samples of a description, except for faults of their own values. */
async function refusals(entry: string): Promise<readonly string[]> {
  const described = await loadOnce(entry);
  if (!described.document) return [];
  const { document, model } = described;
  const validator = makeValidator(document, 'request');
  const mock = await startMock(document, model);
  const refused: string[] = [];
  try {
    for (const described of resolveOperations(document, model)) {
      const { id, method, path, samples } = described.operation;
      const sameRoute = model.operations.filter(
        (other) => other.method === method && withoutFragment(other.path) === withoutFragment(path),
      );
      for (const sample of METHODS.includes(method) ? samples : []) {
        const answer = await sendRequest(mock.origin, sample.request);
        const received = mock.requests.at(-1);
        const reached = sameRoute.find((other) => other.id === received?.operation) ?? { id };
        const problems = problemsOf(received, reached.id, answer.status);
        const known = ownFaults({ document, validator }, described, sample);
        refused.push(
          ...problems.filter((one) => !known.has(one)).map((problem) => `${id}/${sample.name}: ${problem}`),
        );
      }
    }
  } finally {
    await mock.close();
  }
  return refused;
}

function problemsOf(
  received: ReceivedRequest | undefined,
  operation: string,
  status: number,
): readonly string[] {
  const errors = (received?.violations ?? []).filter(({ level }) => level === 'error');
  return [
    ...(received?.operation === operation ? [] : [`reached ${received?.operation}, ${status}`]),
    ...errors.map(describeViolation),
    ...(errors.length === 0 && status >= 400 ? [`got status ${status}`] : []),
  ];
}

/** Faults of a sample's values before serialization: some cases have invalid examples. */
function ownFaults(
  { document, validator }: { readonly document: Document; readonly validator: Validator },
  described: DescribedOperation,
  sample: Sample,
): ReadonlySet<string> {
  const content = described.body?.contents.find(({ mediaType }) => mediaType === sample.content?.mediaType);
  const { body } = sample.request;
  const isWritten = body?.kind === 'text' && body.text === sample.content?.value;
  const ofBody =
    sample.content && !isWritten
      ? validateValue(validator, 'body', content && ownValue(content.node, 'schema'), sample.content.value)
      : [];
  const ofParameters = sample.arguments.flatMap(({ parameter: { location, name }, value }) => {
    const node = described.parameters.find(
      ({ parameter }) => parameter.location === location && parameter.name === name,
    );
    const schema = node && parameterSchema(document, node.node);
    return validateValue(validator, `${location}.${name}`, schema, value);
  });
  return new Set([...ofBody, ...ofParameters].map(describeViolation));
}

function describeViolation({ location, problem, actual }: Violation): string {
  return `${location} ${problem}, ${actual}`;
}

test.each(cases)('$name: the mock accepts every valid sample', async ({ spec: entry }) => {
  expect(await refusals(entry)).toEqual([]);
});

/** Diagnostics about invalid examples and about values that cannot be sampled. */
const said = new Set(['example-invalid', 'schema-unusable', 'sample-invalid']);

async function wrongSamples(entry: string) {
  const described = await loadOnce(entry);
  if (!described.document) return { faults: [], words: [] };
  const { document, model, diagnostics } = described;
  const validator = makeValidator(document, 'request');
  const faults = resolveOperations(document, model).flatMap((operation) =>
    operation.operation.samples.flatMap((sample) => [
      ...ownFaults({ document, validator }, operation, sample),
    ]),
  );
  const words = [...diagnostics, ...checkExamples(document).diagnostics].filter(({ code }) => said.has(code));
  return { faults, words };
}

test.each(cases)('$name: every invalid sample has a diagnostic', async ({ spec: entry }) => {
  const { faults, words } = await wrongSamples(entry);
  expect(words.length > 0 ? [] : faults).toEqual([]);
});

test('body-recursive: an unsatisfiable schema makes its sample invalid', async () => {
  const entry = cases.find(({ name }) => name === 'body-recursive')?.spec ?? '';
  expect((await wrongSamples(entry)).faults).toEqual(['body must have the property "next", undefined']);
});

test('spec/: the mock accepts every valid sample', async () => {
  expect(await refusals(spec)).toEqual([]);
});
