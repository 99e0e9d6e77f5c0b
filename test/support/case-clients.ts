import { generateSnippets, loadModel } from '../../codegen/generate.ts';
import type { SnippetProgram } from '../../codegen/languages/shared/snippet-program.ts';
import { typescriptClient } from '../../codegen/languages/typescript/client/client.ts';
import { toSnippetProgram } from '../../codegen/targets/snippets/print-snippets.ts';
import { type Case, configFor } from './cases.ts';
import { ownFiles, packageOf } from './client-toolchain.ts';
import { everything } from './targets.ts';

/** The client of a case, its programs (one per sample), and messages about samples without a program. */
export interface CaseClient {
  readonly files: readonly (readonly [string, string])[];
  readonly subjects: readonly SnippetProgram[];
  readonly refusals: readonly string[];
}

export async function generateCaseClient({ name, spec }: Case): Promise<CaseClient> {
  const config = { ...configFor(spec), targets: { ...everything, languages: ['typescript'] } };
  const described = await loadModel(config, '/');
  if (!described.document) return { files: [], subjects: [], refusals: [] };
  const { document, model } = described;
  const made = await typescriptClient({ document, model });
  const printed = await generateSnippets({ document, model }, config);
  const all = [...printed.snippets.values()].flatMap((samples) => [...samples.values()].flat());
  const subjects = all.map(toSnippetProgram).map((subject) => ({
    ...subject,
    id: `${name}/${subject.id}`,
    text: subject.text.replace(` from '${model.client.packageName}';`, ` from '${packageOf(name)}';`),
  }));
  const client = made.files.map(
    ({ path, contents }) => [path.split('/').slice(2).join('/'), contents] as const,
  );
  const messages = [...printed.diagnostics, ...(made.diagnostics ?? [])].map(({ message }) => message);
  return {
    files: ownFiles(name, new Map(client)),
    subjects: subjects.filter(({ style }) => style === 'client'),
    refusals: messages.map((message) => `${name}: ${message}`),
  };
}
