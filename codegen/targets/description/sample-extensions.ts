import type { SampleExtension } from '../../config.ts';
import type { Operation } from '../../model/model.ts';
import type { JsonObject, JsonValue } from '../../values/json.ts';
import type { Snippets } from '../snippets/print-snippets.ts';
import { type CodeSample, listCodeSamples } from './code-samples.ts';
import { fernExamples } from './fern-examples.ts';

const values: Readonly<Record<SampleExtension, (samples: readonly CodeSample[]) => JsonValue>> = {
  'x-codeSamples': (samples) =>
    samples.map(({ language, label, program }) => ({ lang: language.fence, label, source: program })),
  'x-readme': (samples) => ({
    'code-samples': samples.map(({ language, label, program }) => ({
      language: language.fence,
      name: label,
      code: program,
    })),
    'samples-languages': [...new Set(samples.map(({ language }) => language.fence))],
  }),
  'x-fern-examples': fernExamples,
};

/** Extensions that contain the code samples of an operation; undefined for an operation without samples. */
export function sampleExtensions(
  snippets: Snippets,
  operation: Operation,
  names: readonly SampleExtension[],
): JsonObject | undefined {
  const samples = listCodeSamples(snippets.get(operation) ?? new Map());
  if (samples.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, values[name](samples)]));
}
