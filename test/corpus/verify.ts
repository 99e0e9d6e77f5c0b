import { availableParallelism } from 'node:os';
import { loadModel } from '../../codegen/generate.ts';
import { isUnsupported } from '../../codegen/languages/shared/language.ts';
import { printSnippet } from '../../codegen/languages/shared/print-snippet.ts';
import type { SnippetProgram } from '../../codegen/languages/shared/snippet-program.ts';
import type { Operation } from '../../codegen/model/model.ts';
import { isInSandbox, runSandboxed } from '../../codegen/verify/sandbox.ts';
import { verify } from '../../codegen/verify/verify.ts';
import { configFor } from '../support/cases.ts';
import { languages, toolchains } from '../support/languages.ts';
import { fetchDescriptions } from './fetch.ts';

/**
 * Verifies operations of descriptions from other projects in every language, with an equal number for each description.
 *
 *   tsx test/corpus/verify.ts [number of operations]
 */
const wanted = Number(process.argv[2] ?? '200');

const all: { readonly file: string; readonly operations: readonly Operation[] }[] = [];
for (const file of await fetchDescriptions()) {
  const described = await loadModel(configFor(file), '/');
  const operations = described.document ? described.model.operations : [];
  const usable = operations.filter(({ samples: [first] }) => first && isReachable(first.request.url.origin));
  if (usable.length > 0) all.push({ file: file.split('/').slice(-2).join('/'), operations: usable });
}

/** The sandbox serves the default ports only. */
function isReachable(origin: string): boolean {
  return new URL(origin).port === '';
}

const chosen: { readonly id: string; readonly operation: Operation }[] = [];
for (let round = 0; chosen.length < wanted && round < 2000; round += 1)
  for (const { file, operations } of all) {
    const operation = operations[(round * 7) % operations.length];
    if (operation && chosen.length < wanted && round < operations.length)
      chosen.push({ id: `${file} ${operation.id}`, operation });
  }

const refused = new Map<string, number>();
const subjects = languages.flatMap((language) =>
  chosen.flatMap(({ id, operation }): readonly SnippetProgram[] => {
    const [sample] = operation.samples;
    if (!sample) return [];
    const text = printSnippet(language, sample.request, { imports: false });
    if (!isUnsupported(text))
      return [
        {
          id,
          language: language.id,
          style: 'documented',
          text: `${text}\n`,
          request: sample.request,
          environment: {},
        },
      ];
    refused.set(language.id, (refused.get(language.id) ?? 0) + 1);
    return [];
  }),
);
if (!isInSandbox(process.env))
  process.exit(await runSandboxed([process.execPath, ...process.execArgv, ...process.argv.slice(1)]));
console.log(`${chosen.length} operations of ${all.length} descriptions`);
for (const { toolchain, verdicts } of await verify(subjects, toolchains, {
  isVerbatim: true,
  jobs: availableParallelism(),
})) {
  const failed = [...verdicts].flatMap(([{ id }, verdict]) =>
    verdict.kind === 'failed' ? [{ id, verdict }] : [],
  );
  const verified = [...verdicts.values()].filter(({ kind }) => kind === 'verified').length;
  console.log(
    `${toolchain.name}: ${verified} verified, ${failed.length} failed, ${refused.get(toolchain.language) ?? 0} not supported`,
  );
  for (const { id, verdict } of failed) console.log(`  ${id}: ${verdict.reasons.join('; ').slice(0, 300)}`);
}
