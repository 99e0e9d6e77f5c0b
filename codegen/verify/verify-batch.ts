import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileNames } from '../http/request-text.ts';
import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { RunPlan, Toolchain } from '../languages/shared/toolchain.ts';
import type { VerificationResult } from '../output/verification-record.ts';
import { compareRequest, type UploadFiles } from './compare-request.ts';
import type { EnvironmentGroup } from './environment.ts';
import { type ReceivedProgramRequest, type Recorder, startRecorder } from './recorder.ts';
import {
  clientFiles,
  programText,
  type RunEnvironment,
  recorderOptions,
  withHostsFile,
} from './run-environment.ts';
import { type ProgramExits, runPrograms } from './run-programs.ts';
import { compileTimeout, runningIndex, runStep, writePlanFiles } from './run-step.ts';

type Verdicts = readonly (readonly [SnippetProgram, VerificationResult])[];

/** Verifies programs together. If compilation fails, splits the batch in halves to find the faulty program. */
export async function verifyBatch(
  toolchain: Toolchain,
  company: EnvironmentGroup,
  setting: RunEnvironment,
): Promise<Verdicts> {
  const { subjects, environment } = company;
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-batch-'));
  const recorder = await startRecorder({ ...recorderOptions(setting), sender: () => runningIndex(folder) });
  try {
    const files = writeFiles(folder, subjects);
    const programs = subjects.map((subject, index) => ({
      index,
      style: subject.style,
      text: programText(setting, subject, recorder.origin),
    }));
    const client = clientFiles(setting, subjects, recorder.origin);
    const plan = inEnvironment(toolchain.plan(programs, { folder, ...setting, client }), environment);
    const failure = await compilePlan(plan, folder);
    if (failure === undefined) return await runAll(subjects, plan, { recorder, folder, files, setting });
    const [only, ...others] = subjects;
    if (only && others.length === 0) return [[only, { kind: 'failed', reasons: [failure] }]];
  } finally {
    recorder.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const half = Math.ceil(subjects.length / 2);
  const first = await verifyBatch(toolchain, { environment, subjects: subjects.slice(0, half) }, setting);
  return [
    ...first,
    ...(await verifyBatch(toolchain, { environment, subjects: subjects.slice(half) }, setting)),
  ];
}

/** Sets the secrets for running the programs; compilers do not need them. */
function inEnvironment(plan: RunPlan, environment: EnvironmentGroup['environment']): RunPlan {
  return {
    ...plan,
    run(indices) {
      const step = plan.run(indices);
      return { ...step, env: { ...step.env, ...environment } };
    },
  };
}

/** Writes the files and compiles them. @returns The compiler output, if it failed. */
export async function compilePlan(plan: RunPlan, folder: string): Promise<string | undefined> {
  writePlanFiles(plan, folder);
  for (const step of plan.compile) {
    const { isFine, errors, output } = await runStep(step, folder, compileTimeout);
    if (!isFine) return errors.trim() === '' ? output : errors;
  }
  return undefined;
}

/** Resources of a running batch. */
interface Place {
  readonly recorder: Recorder;
  readonly folder: string;
  readonly files: UploadFiles;
  readonly setting: RunEnvironment;
}

async function runAll(subjects: readonly SnippetProgram[], plan: RunPlan, place: Place): Promise<Verdicts> {
  const { folder, setting } = place;
  const run: RunPlan['run'] = (indices) => withHostsFile(setting, plan.run(indices));
  const indices = subjects.map((_, index) => index);
  const ends = await runPrograms(run, indices, folder, setting.longest);
  if (setting.canary !== undefined && existsSync(path.join(folder, setting.canary)))
    return subjects.map((subject) => [
      subject,
      { kind: 'failed', reasons: ['request data was executed as code'] },
    ]);
  const verdicts: (readonly [SnippetProgram, VerificationResult])[] = [];
  for (const [index, subject] of subjects.entries()) {
    const reasons = judge(subject, index, ends, place);
    const isKnown = reasons.length === 0 || ends.stuck.has(index);
    const said = isKnown ? [] : await explain(run, index, ends, place);
    verdicts.push([
      subject,
      reasons.length === 0 ? { kind: 'verified' } : { kind: 'failed', reasons: [...reasons, ...said] },
    ]);
  }
  return verdicts;
}

const mostSaid = 2000;

/** Output of a failed program, run again on its own. */
async function explain(
  run: RunPlan['run'],
  index: number,
  { failed }: ProgramExits,
  { folder, setting }: Place,
): Promise<readonly string[]> {
  const { errors, output } = await runStep(run([String(index)]), folder, setting.longest);
  const said = [errors, failed.has(index) ? output : ''].map(asShown).find((text) => text !== '');
  return said === undefined ? [] : [said.slice(0, mostSaid)];
}

/** Removes text that a carriage return overwrites on a terminal. */
function asShown(text: string): string {
  return text.replace(/[^\n]*\r(?!\n)/g, '').trim();
}

/** Writes the files that the requests upload, containing every byte value. */
function writeFiles(folder: string, subjects: readonly SnippetProgram[]): UploadFiles {
  const names = new Set(subjects.flatMap(({ request }) => fileNames(request.body)));
  const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
  const files = new Map([...names].map((name) => [name, Buffer.concat([Buffer.from(name), bytes])]));
  for (const [name, contents] of files) writeFileSync(path.join(folder, name), contents);
  return files;
}

/** Reasons why a program failed verification. */
function judge(
  subject: SnippetProgram,
  index: number,
  ends: ProgramExits,
  { recorder, files, setting }: Place,
): readonly string[] {
  const arrived = recorder.arrived.get(index) ?? [];
  const [first, ...others] = arrived;
  const ending = ends.stuck.has(index)
    ? [`it did not exit within ${setting.longest / 1000} seconds and was killed`]
    : judgeEnd(subject, ends.failed.has(index), first);
  if (!first) return ['no request was received', ...ending];
  if (others.length > 0) return [`${arrived.length} requests were received instead of one`, ...ending];
  return [...compareRequest(subject.request, first, files), ...first.refusals, ...ending];
}

/** Checks the exit status of complete programs. Documented examples may exit with any status. */
function judgeEnd(
  { style }: SnippetProgram,
  isError: boolean,
  answered: ReceivedProgramRequest | undefined,
): readonly string[] {
  if (!answered || style === 'documented' || isError === answered.isFailure) return [];
  return [
    isError
      ? 'it exits with an error although the response is a success'
      : 'it exits with status 0 although the response is a failure',
  ];
}
