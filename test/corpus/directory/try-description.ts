import '../../../codegen/cli/v8-flags.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkExamples } from '../../../codegen/check/check-examples.ts';
import { generateFiles, generateSnippets, loadModel } from '../../../codegen/generate.ts';
import type { SnippetProgram } from '../../../codegen/languages/shared/snippet-program.ts';
import type { Operation } from '../../../codegen/model/model.ts';
import { writeFiles } from '../../../codegen/output/write.ts';
import {
  type PrintedSnippets,
  type Snippet,
  toSnippetProgram,
} from '../../../codegen/targets/snippets/print-snippets.ts';
import { type Diagnostic, hasErrors } from '../../../codegen/values/diagnostic.ts';
import type { GeneratedFile } from '../../../codegen/values/generated-file.ts';
import { configFor } from '../../support/cases.ts';
import { runCommand } from '../../support/command.ts';
import { sendSamples } from '../../support/send-samples.ts';
import { everything } from '../../support/targets.ts';
import { callClient } from './call-client.ts';
import { emptyRow, type Fault, type Row, type Task } from './row.ts';

/** Runs `generate` and `check`, parses the snippets and sends the samples to the mock. */
async function tryDescription(task: Task, out: string): Promise<Row> {
  const row = emptyRow(task.description);
  const config = configFor(task.file, out);
  const loaded = await loadModel(config, '/');
  if (!loaded.document) return { ...row, faults: describeErrors(loaded.diagnostics) };
  const { model, document } = loaded;
  const printed = await generateSnippets(loaded, config);
  const generated = await generateFiles(loaded, config, { printed });
  const counts = {
    operations: model.operations.length,
    samples: model.operations.flatMap(({ samples }) => samples).length,
    snippets: listSnippets(printed).length,
  };
  if (hasErrors(generated.diagnostics))
    return { ...row, ...counts, faults: describeErrors(generated.diagnostics) };
  await writeFiles(generated.files, out, generated.owns);
  if (task.clientFolder !== undefined) await writeClient(generated.files, task.clientFolder);
  const calls = task.clientFolder === undefined ? [] : listCalls(printed, task.calls);
  const callProblems = await callClient(loaded, calls, task.clientFolder ?? out);
  const { sent, problems, invalid } = await sendSamples(document, model);
  const diagnostics = [...generated.diagnostics, ...checkExamples(document).diagnostics];
  const isExplained = diagnostics.some(({ code }) => explanations.has(code));
  return {
    ...row,
    ...counts,
    sent,
    called: calls.length,
    faults: [
      ...generated.diagnostics.map(({ code, message }) => fault('diagnostic', `${code}: ${message}`)),
      ...(await checkAgain(task.file, out)),
      ...model.operations.flatMap((operation) => unexplained(operation, generated.diagnostics)),
      ...missingSnippets(printed),
      ...(task.parses ? await syntaxFaults(printed) : []),
      ...problems.map((problem) => fault('mock', problem)),
      ...callProblems
        .filter((problem) => !isInvalid(problem, invalid))
        .map((problem) => fault('client', problem)),
      ...(isExplained ? [] : invalid.map((problem) => fault('invalid sample', problem))),
    ],
  };
}

/** Programs of the client for single responses, distributed over the operations. */
function listCalls(printed: PrintedSnippets, count: number): readonly SnippetProgram[] {
  const programs = listSnippets(printed)
    .filter(({ style }) => style === 'client')
    .map(toSnippetProgram);
  const step = Math.max(1, Math.floor(programs.length / Math.max(1, count)));
  return programs.filter((_, index) => index % step === 0).slice(0, count);
}

/** Diagnostics about values of samples that do not match their schemas. */
const explanations = new Set(['sample-invalid', 'schema-unusable', 'example-invalid', 'default-invalid']);

/** True for a problem of a program whose sample has invalid values. */
function isInvalid(problem: string, invalid: readonly string[]): boolean {
  const [sample = ''] = problem.split('.ts: ', 1);
  return invalid.some((one) => one.startsWith(`${sample}: `));
}

function fault(kind: Fault['kind'], message: string): Fault {
  return { kind, message: message.slice(0, 500) };
}

function describeErrors(diagnostics: readonly Diagnostic[]): readonly Fault[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => fault('refused', `${code}: ${message}`));
}

async function writeClient(files: readonly GeneratedFile[], folder: string): Promise<void> {
  const client = files.filter(({ path: name }) => name.startsWith('clients/typescript/'));
  await rm(folder, { recursive: true, force: true });
  await writeFiles(client, folder, () => true);
}

/** Runs `check`, which may only report invalid examples. */
async function checkAgain(spec: string, out: string): Promise<readonly Fault[]> {
  const parts = ['--only', 'description', '--only', 'examples', '--only', 'output'];
  const { code, stdout, stderr } = await runCommand(
    ['check', '--spec', spec, '--out', out, ...parts, '--json'],
    path.dirname(out),
  );
  // Exit code 3: the description has invalid parts.
  if (code !== 0 && code !== 1 && code !== 3)
    return [fault('check', `exit code ${code}: ${stderr || stdout}`)];
  return /"differences"/.test(stdout) ? [fault('check', `output differs: ${stdout}`)] : [];
}

/** An operation without a sample and without a diagnostic that gives the reason. */
function unexplained(
  { id, samples, pointer }: Operation,
  diagnostics: readonly Diagnostic[],
): readonly Fault[] {
  if (samples.length > 0) return [];
  // The place of a shared request body is its component.
  const hasReason = diagnostics.some(
    ({ place, message }) =>
      place === undefined || place.pointer.startsWith(pointer) || message.includes(` operation ${id} `),
  );
  return hasReason ? [] : [fault('no sample', id)];
}

function listSnippets({ snippets }: PrintedSnippets): readonly Snippet[] {
  return [...snippets.values()].flatMap((samples) => [...samples.values()].flat());
}

/** Samples without a snippet in a language and without a diagnostic that gives the reason. */
function missingSnippets({ snippets, diagnostics }: PrintedSnippets): readonly Fault[] {
  const messages = diagnostics.filter(({ code }) => code === 'no-snippet').map(({ message }) => message);
  return [...snippets].flatMap(([operation, samples]) =>
    [...samples].flatMap(([sample, printed]) => {
      const found = new Set(printed.map(({ language }) => language.id));
      const missing = everything.languages.filter((id) => !found.has(id)).length;
      const reasons = messages.filter((message) => message.startsWith(`${operation.id}/${sample.name} has`));
      return missing <= reasons.length
        ? []
        : [
            fault(
              'no snippet',
              `${operation.id}/${sample.name}: ${missing} missing, ${reasons.length} reasons`,
            ),
          ];
    }),
  );
}

async function syntaxFaults(printed: PrintedSnippets): Promise<readonly Fault[]> {
  // The parsers take seconds to load.
  const { parseErrors } = await import('../../languages/fixtures.ts');
  const faults: Fault[] = [];
  for (const { operation, name, language, program } of listSnippets(printed)) {
    const [error] = await parseErrors(language.id, `${program}\n`);
    if (error !== undefined)
      faults.push(fault('syntax', `${language.id}: ${operation.id}/${name}: ${error}`));
  }
  return faults;
}

process.on('message', async (task: Task) => {
  const begun = process.cpuUsage();
  const folder = await mkdtemp(path.join(tmpdir(), 'rosetta-directory-'));
  const row = await tryDescription(task, path.join(folder, 'out')).catch(
    (error: unknown): Row => ({
      ...emptyRow(task.description),
      faults: [fault('crash', String(error instanceof Error ? error.stack : error))],
    }),
  );
  await rm(folder, { recursive: true, force: true });
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const { user, system } = process.cpuUsage(begun);
  const seconds = Math.round((user + system) / 1e5) / 10;
  process.send?.({ ...row, seconds, megabytes } satisfies Row);
});
