import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkExamples } from '../../codegen/check/check-examples.ts';
import { type LoadedModel, loadModel } from '../../codegen/generate.ts';
import { makeValidator } from '../../codegen/schema/validator.ts';
import { resolveOperations } from '../../codegen/validation/operations.ts';
import { cases, configFor } from '../support/cases.ts';
import { sendSamples, valueFaults } from '../support/send-samples.ts';

const spec = fileURLToPath(new URL('../../spec/openapi.yaml', import.meta.url));

const loaded = new Map<string, Promise<LoadedModel>>();

function loadOnce(entry: string): Promise<LoadedModel> {
  const model = loaded.get(entry) ?? loadModel(configFor(entry), '/');
  loaded.set(entry, model);
  return model;
}

async function refusals(entry: string): Promise<readonly string[]> {
  const described = await loadOnce(entry);
  return described.document ? (await sendSamples(described.document, described.model)).problems : [];
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
      ...valueFaults({ document, validator }, operation, sample),
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
