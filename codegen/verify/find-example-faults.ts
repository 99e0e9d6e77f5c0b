import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { Environment, StaticCheck, Toolchain } from '../languages/shared/toolchain.ts';
import type { ExampleFault } from '../output/verification-record.ts';
import { changedLines } from './changed-lines.ts';
import { compilerEnvironment, programEnvironment } from './program-environment.ts';
import { startRecorder } from './recorder.ts';
import { programText, type RunContext, recorderOptions, withHostsFile } from './run-environment.ts';
import { runPrograms } from './run-programs.ts';
import { compileTimeout, runStep, writePlanFiles } from './run-step.ts';
import { compilePlan } from './verify-batch.ts';

/** Finds faults in a documented example. One example is checked for each language because all share the same template. */
export async function findExampleFaults(
  toolchain: Toolchain,
  program: SnippetProgram,
  context: RunContext,
): Promise<readonly ExampleFault[]> {
  return [
    ...(await staticCheck(toolchain, program, context)),
    ...(await findIgnoredFailures(toolchain, program, context)),
  ];
}

async function staticCheck(
  toolchain: Toolchain,
  { style, text }: SnippetProgram,
  context: RunContext,
): Promise<readonly ExampleFault[]> {
  const { staticCheck } = toolchain;
  if (!staticCheck) return [];
  const check = (text: string) =>
    withTemporaryFolder((folder) =>
      runStaticCheck(
        staticCheck({ index: 0, style, text }, { folder, ...context, testCa: undefined }),
        folder,
        compilerEnvironment(toolchain, context.env, folder),
      ),
    );
  const { output, knownIssues } = await check(text);
  const faults: ExampleFault[] = [];
  for (const issue of knownIssues.filter((one) => one.output.test(output))) {
    const corrected = issue.correct(text);
    // Report a correction only if the tool accepts it.
    const isCorrect = corrected !== text && !issue.output.test((await check(corrected)).output);
    faults.push({ finding: issue.message, correction: isCorrect ? changedLines(text, corrected) : [] });
  }
  return faults;
}

async function runStaticCheck(check: StaticCheck, folder: string, environment: Environment) {
  writePlanFiles(check, folder);
  const { errors, output } = await runStep(check.step, folder, compileTimeout, environment);
  return { output: errors + output, knownIssues: check.knownIssues };
}

/** Finds failures after which the program still exits with status 0. */
async function findIgnoredFailures(
  toolchain: Toolchain,
  program: SnippetProgram,
  context: RunContext,
): Promise<readonly ExampleFault[]> {
  const ignored = await ignoredFailures(toolchain, program, context);
  if (ignored.length === 0) return [];
  const text = toolchain.exitOnFailure?.(program.text) ?? program.text;
  const isCorrect =
    text !== program.text && (await ignoredFailures(toolchain, { ...program, text }, context)).length === 0;
  return [
    {
      finding: `the documented example exits with status 0 when ${ignored.join(' and when ')}`,
      correction: isCorrect ? changedLines(program.text, text) : [],
    },
  ];
}

const failures = ['the API responds with 500', 'the connection fails'] as const;

/** Failures after which a program exits with status 0; all of them if it does not compile. */
function ignoredFailures(
  toolchain: Toolchain,
  program: SnippetProgram,
  context: RunContext,
): Promise<readonly string[]> {
  return withTemporaryFolder(async (folder) => {
    const options = { ...recorderOptions(context), contract: undefined, status: 500 };
    const recorder = await startRecorder({ ...options, sender: () => 0 });
    const text = programText(context, program, recorder.origin);
    const planned = failures.map((_, index) => ({ index, style: program.style, text }));
    const plan = toolchain.plan(planned, { folder, ...context });
    const environment = programEnvironment(toolchain, context.env, folder);
    try {
      if (
        (await compilePlan(plan, folder, compilerEnvironment(toolchain, context.env, folder))) !== undefined
      )
        return failures;
      const isIgnored = async (index: number) => {
        const run = (indices: readonly string[]) => withHostsFile(context, plan.run(indices));
        const { failed } = await runPrograms(run, [index], folder, { timeout: context.timeout, environment });
        return !failed.has(index);
      };
      const first = await isIgnored(0);
      recorder.close();
      const ignoredResults = [first, await isIgnored(1)];
      return failures.filter((_, index) => ignoredResults[index]);
    } finally {
      recorder.close();
    }
  });
}

async function withTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-staticCheck-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
