import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { StaticCheck, Toolchain } from '../languages/shared/toolchain.ts';
import type { ExampleFault } from '../output/verification-record.ts';
import { changedLines } from './changed-lines.ts';
import { startRecorder } from './recorder.ts';
import { programText, type RunEnvironment, recorderOptions, withHostsFile } from './run-environment.ts';
import { runPrograms } from './run-programs.ts';
import { compileTimeout, runStep, writePlanFiles } from './run-step.ts';
import { compilePlan } from './verify-batch.ts';

/** Finds faults in a documented example. One example is checked for each language because all share the same template. */
export async function findFaults(
  toolchain: Toolchain,
  subject: SnippetProgram,
  setting: RunEnvironment,
): Promise<readonly ExampleFault[]> {
  return [
    ...(await staticCheck(toolchain, subject, setting)),
    ...(await findSilence(toolchain, subject, setting)),
  ];
}

async function staticCheck(
  { staticCheck }: Toolchain,
  { style, text }: SnippetProgram,
  setting: RunEnvironment,
): Promise<readonly ExampleFault[]> {
  if (!staticCheck) return [];
  const look = (text: string) =>
    inFolder((folder) =>
      hear(staticCheck({ index: 0, style, text }, { folder, ...setting, testCa: undefined }), folder),
    );
  const { output, knownIssues } = await look(text);
  const faults: ExampleFault[] = [];
  for (const issue of knownIssues.filter((one) => one.output.test(output))) {
    const corrected = issue.correct(text);
    // Report a correction only if the tool accepts it.
    const isCorrect = corrected !== text && !issue.output.test((await look(corrected)).output);
    faults.push({ finding: issue.message, correction: isCorrect ? changedLines(text, corrected) : [] });
  }
  return faults;
}

async function hear(check: StaticCheck, folder: string) {
  writePlanFiles(check, folder);
  const { errors, output } = await runStep(check.step, folder, compileTimeout);
  return { output: errors + output, knownIssues: check.knownIssues };
}

/** Finds failures after which the program still exits with status 0. */
async function findSilence(
  toolchain: Toolchain,
  subject: SnippetProgram,
  setting: RunEnvironment,
): Promise<readonly ExampleFault[]> {
  const silent = await silences(toolchain, subject, setting);
  if (silent.length === 0) return [];
  const text = toolchain.exitOnFailure?.(subject.text) ?? subject.text;
  const isCorrect =
    text !== subject.text && (await silences(toolchain, { ...subject, text }, setting)).length === 0;
  return [
    {
      finding: `the documented example exits with status 0 when ${silent.join(' and when ')}`,
      correction: isCorrect ? changedLines(subject.text, text) : [],
    },
  ];
}

const failures = ['the API responds with 500', 'the connection fails'] as const;

/** Failures after which a program exits with status 0; all of them if it does not compile. */
function silences(
  toolchain: Toolchain,
  subject: SnippetProgram,
  setting: RunEnvironment,
): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const options = { ...recorderOptions(setting), contract: undefined, status: 500 };
    const broken = await startRecorder({ ...options, sender: () => 0 });
    const text = programText(setting, subject, broken.origin);
    const programs = failures.map((_, index) => ({ index, style: subject.style, text }));
    const plan = toolchain.plan(programs, { folder, ...setting });
    try {
      if ((await compilePlan(plan, folder)) !== undefined) return failures;
      const isSilent = async (index: number) => {
        const run = (indices: readonly string[]) => withHostsFile(setting, plan.run(indices));
        const { failed } = await runPrograms(run, [index], folder, setting.longest);
        return !failed.has(index);
      };
      const first = await isSilent(0);
      broken.close();
      const both = [first, await isSilent(1)];
      return failures.filter((_, index) => both[index]);
    } finally {
      broken.close();
    }
  });
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-staticCheck-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
