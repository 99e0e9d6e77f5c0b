import { describe, expect, test } from 'vitest';
import { languages } from '../../codegen/languages/registry.ts';
import { isRefusal } from '../../codegen/languages/shared/language.ts';
import { printSnippet } from '../../codegen/languages/shared/print-snippet.ts';
import { changedLines } from '../../codegen/verify/changed-lines.ts';
import { ourOperation } from '../support/spec.ts';
import { proofsOf, proverNamed, subject } from '../support/subject.ts';

/** Faults of documented examples, found by compiling and running them. */
const operation = await ourOperation();
const sample = operation.samples.find(({ name }) => name === 'text');
if (!sample) throw new Error('no sample');

function documented(id: string): string {
  const language = languages.find((one) => one.id === id);
  const text = language && sample ? printSnippet(language, sample.request, { dialect: 'a' }) : '';
  return typeof text === 'string' && !isRefusal(text) ? `${text}\n` : '';
}

async function faultsOf(name: string, text: string) {
  const { prover } = proverNamed(name);
  const others = { language: prover.language, ...(sample ? { request: sample.request } : {}) };
  const [proof] = await proofsOf([subject('text', text, others)], { by: [prover] });
  return proof?.faults;
}

const silent = 'the documented example exits with status 0 when the API responds with 500';
const both = `${silent} and when the connection fails`;

const expected = {
  python3: [[silent, '+ response.raise_for_status()']],
  node: [[both, '+   process.exitCode = 1;']],
  go: [
    ['go vet: the response is used before the error of Do is checked', '+ \tif err != nil {'],
    [silent, '+ \t\tlog.Fatal(res.Status)'],
  ],
  ruby: [[silent, '+ response.value # raises unless 2xx']],
  'javac with unirest': [[silent, expect.stringContaining('+ if (response.getStatus()')]],
  php: [],
  mcs: [[both, '+ if (!response.IsSuccessful) Environment.Exit(1);']],
  'swiftc with a shim': [
    [
      'the documented example does not compile: add `try` before `JSONSerialization.data(…)`',
      '+ let postData = try JSONSerialization.data(withJSONObject: parameters, options: [])',
    ],
    [both, '+     exit(1)'],
  ],
  bash: [[silent, '+ curl --fail-with-body --request POST \\']],
} as const;

describe.each(Object.entries(expected))('%s', (name, faults) => {
  test('the faults of the documented example are found with their corrections', { timeout: 300_000 }, async ({
    skip,
  }) => {
    const { prover, isHere } = proverNamed(name);
    if (!isHere) return skip('not here');
    const found = await faultsOf(name, documented(prover.language));
    expect(found).toEqual(
      faults.map(([finding, line]) => ({ finding, correction: expect.arrayContaining([line]) })),
    );
  });
});

test('changedLines shows the line before an addition', async () => {
  expect(changedLines('a\nb\nc\n', 'a\nx\nb\nd\n')).toEqual(['  a', '+ x', '- c', '+ d']);
});

test('an example that fails when its request fails has no faults', { timeout: 300_000 }, async () => {
  const { prover } = proverNamed('node');
  const text = documented('javascript');
  expect(await faultsOf('node', prover.failing?.(text) ?? '')).toEqual([]);
});

test('a correction that does not fix the fault is not reported', { timeout: 300_000 }, async () => {
  const { prover } = proverNamed('node');
  const useless = { ...prover, failing: (text: string) => `${text}// corrected\n` };
  const others = sample ? { request: sample.request } : {};
  const [proof] = await proofsOf([subject('text', documented('javascript'), others)], { by: [useless] });
  expect(proof?.faults).toEqual([{ finding: both, correction: [] }]);
});
