import type { Sample } from '../../model/model.ts';
import { responseExamples } from '../../model/response-examples.ts';
import { type VerificationRecord, verifiedBy } from '../../output/verification-record.ts';
import type { ReferenceInput, SampleCode, ToolchainSummary } from '../../pages/reference-input.ts';
import { programId, type Snippet, toSnippetProgram } from '../snippets/print-snippets.ts';
import type { TargetInput } from '../target.ts';

/** Input of the reference: the model, and the snippets with their verification. */
export function referenceInput(input: TargetInput, programs?: ReferenceInput['programs']): ReferenceInput {
  const { model, snippets, verification, languages } = input;
  const samples = new Map(
    model.operations.map((operation) => [
      operation.id,
      [...(snippets.get(operation) ?? [])].map(
        ([sample, code]): SampleCode => ({
          name: sample.name,
          title: sampleTitle(sample),
          snippets: code.map((snippet) => snippetCode(snippet, verification)),
        }),
      ),
    ]),
  );
  const examples = responseExamples(input.document);
  const labels = new Map(languages.map(({ id, label }) => [id, label]));
  return {
    model,
    ...(programs ? { programs } : {}),
    samplesOf: ({ id }) => samples.get(id) ?? [],
    responsesOf: (operation) => examples.of(operation),
    errorExampleOf: (operation, status) => examples.ofError(operation, status),
    releases: input.releases,
    toolchains: summarizeToolchains(verification, labels),
  };
}

/** A sample without a name in the description is called `default`. */
function sampleTitle({ name, summary }: Sample): string {
  if (summary !== '') return summary;
  return name === 'default' ? 'Example' : name;
}

function snippetCode(snippet: Snippet, verification: VerificationRecord): SampleCode['snippets'][number] {
  const { language, style, program } = snippet;
  const isListed = Object.hasOwn(verification.programs, programId(snippet));
  const toolchains = isListed ? verifiedBy(verification, toSnippetProgram(snippet)) : [];
  return {
    language,
    style,
    text: program,
    file: `snippets/${programId(snippet)}`,
    verifiedBy: toolchains.flatMap(({ versions }) => versions),
  };
}

function summarizeToolchains(
  { toolchains, programs }: VerificationRecord,
  labels: ReadonlyMap<string, string>,
): readonly ToolchainSummary[] {
  return Object.entries(toolchains).map(([name, { language, versions, faults = [] }]) => ({
    language: labels.get(language) ?? language,
    tools: versions,
    programs: Object.values(programs).filter((program) => program.toolchains.includes(name)).length,
    faults,
  }));
}
