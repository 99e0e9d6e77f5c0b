import { describe, expect, test } from 'vitest';
import { isUnsupported } from '../../codegen/languages/shared/language.ts';
import { printSnippet } from '../../codegen/languages/shared/print-snippet.ts';
import { changedLines } from '../../codegen/verify/changed-lines.ts';
import { exitsWith0Always } from '../languages/fixture.ts';
import { fixtures } from '../languages/fixtures.ts';
import { languages } from '../support/languages.ts';
import { ourOperation } from '../support/spec.ts';
import { findFaults, snippetProgram, toolchainNamed } from '../support/verify-programs.ts';

/** Faults of documented examples, found by compiling and running them. */
const operation = await ourOperation();
const sample = operation.samples.find(({ name }) => name === 'text');
if (!sample) throw new Error('no sample');

function documented(id: string): string {
  const language = languages.find((one) => one.id === id);
  const text = language && sample ? printSnippet(language, sample.request, { imports: false }) : '';
  return typeof text === 'string' && !isUnsupported(text) ? `${text}\n` : '';
}

async function faultsOf(name: string, text: string) {
  const { toolchain } = toolchainNamed(name);
  const others = { language: toolchain.language, ...(sample ? { request: sample.request } : {}) };
  return findFaults(toolchain, snippetProgram('text', text, others));
}

const expected = fixtures.flatMap(([, { documentedFaults }]) => Object.entries(documentedFaults));

describe.each(expected)('%s', (name, faults) => {
  test('the faults of the documented example are found with their corrections', { timeout: 300_000 }, async ({
    skip,
  }) => {
    const { toolchain, isHere } = toolchainNamed(name);
    if (!isHere) return skip(`${name}: tools not installed`);
    const found = await faultsOf(name, documented(toolchain.language));
    expect(found).toEqual(
      faults.map(([finding, line]) => ({ finding, correction: expect.arrayContaining([line]) })),
    );
  });
});

test('changedLines shows the line before an addition', async () => {
  expect(changedLines('a\nb\nc\n', 'a\nx\nb\nd\n')).toEqual(['  a', '+ x', '- c', '+ d']);
});

test('an example that fails when its request fails has no faults', { timeout: 300_000 }, async () => {
  const { toolchain } = toolchainNamed('node');
  const text = documented('javascript');
  expect(await faultsOf('node', toolchain.exitOnFailure?.(text) ?? '')).toEqual([]);
});

test('a correction that does not fix the fault is not reported', { timeout: 300_000 }, async () => {
  const { toolchain } = toolchainNamed('node');
  const useless = { ...toolchain, exitOnFailure: (text: string) => `${text}// corrected\n` };
  const others = sample ? { request: sample.request } : {};
  const faults = await findFaults(useless, snippetProgram('text', documented('javascript'), others));
  expect(faults).toEqual([{ finding: exitsWith0Always, correction: [] }]);
});
