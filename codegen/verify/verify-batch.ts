import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileNames } from '../http/request-text.ts';
import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { Environment, RunPlan, Toolchain } from '../languages/shared/toolchain.ts';
import type { VerificationResult } from '../output/verification-record.ts';
import { compareRequest, type UploadFiles } from './compare-request.ts';
import type { EnvironmentGroup } from './environment.ts';
import { compilerEnvironment, programEnvironment } from './program-environment.ts';
import { type ReceivedProgramRequest, type Recorder, startRecorder } from './recorder.ts';
import {
  clientFiles,
  programText,
  type RunContext,
  recorderOptions,
  withHostsFile,
} from './run-environment.ts';
import { type ProgramExits, runPrograms } from './run-programs.ts';
import { compileTimeout, runningIndex, runStep, writePlanFiles } from './run-step.ts';

type BatchResults = readonly (readonly [SnippetProgram, VerificationResult])[];

/** Verifies programs together. If compilation fails, splits the batch in halves to find the faulty program. */
export async function verifyBatch(
  toolchain: Toolchain,
  group: EnvironmentGroup,
  context: RunContext,
): Promise<BatchResults> {
  const { programs, environment } = group;
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-batch-'));
  const recorder = await startRecorder({ ...recorderOptions(context), sender: () => runningIndex(folder) });
  try {
    const files = writeFiles(folder, programs);
    const planned = programs.map((program, index) => ({
      index,
      style: program.style,
      text: programText(context, program, recorder.origin),
    }));
    const client = clientFiles(context, programs, recorder.origin);
    const plan = inEnvironment(toolchain.plan(planned, { folder, ...context, client }), environment);
    const failure = await compilePlan(plan, folder, compilerEnvironment(toolchain, context.env, folder));
    const base = programEnvironment(toolchain, context.env, folder);
    if (failure === undefined)
      return await runAll(programs, plan, {
        recorder,
        folder,
        files,
        context,
        environment: base,
        parsesEvents: toolchain.parsesEvents ?? true,
      });
    const [only, ...others] = programs;
    if (only && others.length === 0) return [[only, { kind: 'failed', reasons: [failure] }]];
  } finally {
    recorder.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const half = Math.ceil(programs.length / 2);
  const first = await verifyBatch(toolchain, { environment, programs: programs.slice(0, half) }, context);
  return [
    ...first,
    ...(await verifyBatch(toolchain, { environment, programs: programs.slice(half) }, context)),
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
export async function compilePlan(
  plan: RunPlan,
  folder: string,
  environment: Environment,
): Promise<string | undefined> {
  writePlanFiles(plan, folder);
  for (const step of plan.compile) {
    const { isSuccess: isFine, errors, output } = await runStep(step, folder, compileTimeout, environment);
    if (!isFine) return errors.trim() === '' ? output : errors;
  }
  return undefined;
}

/** Resources of a running batch. */
interface Batch {
  readonly recorder: Recorder;
  readonly folder: string;
  readonly files: UploadFiles;
  readonly context: RunContext;
  readonly environment: Environment;
  /** True if programs detect failed events. */
  readonly parsesEvents: boolean;
}

async function runAll(
  programs: readonly SnippetProgram[],
  plan: RunPlan,
  batch: Batch,
): Promise<BatchResults> {
  const { folder, context, environment } = batch;
  const run: RunPlan['run'] = (indices) => withHostsFile(context, plan.run(indices));
  const indices = programs.map((_, index) => index);
  const exits = await runPrograms(run, indices, folder, { timeout: context.timeout, environment });
  if (context.canary !== undefined && existsSync(path.join(folder, context.canary)))
    return programs.map((program) => [
      program,
      { kind: 'failed', reasons: ['request data was executed as code'] },
    ]);
  const verdicts: (readonly [SnippetProgram, VerificationResult])[] = [];
  for (const [index, program] of programs.entries()) {
    const isVerified = checkProgram(program, index, exits, batch).length === 0;
    verdicts.push([program, isVerified ? { kind: 'verified' } : await runAgain(run, program, index, batch)]);
  }
  return verdicts;
}

const maxOutputLength = 2000;

/**
 * Runs a failed program again, on its own. A program can fail once because the machine is busy; a wrong program fails again, and the output is
 * then its own.
 */
async function runAgain(
  run: RunPlan['run'],
  program: SnippetProgram,
  index: number,
  batch: Batch,
): Promise<VerificationResult> {
  const { recorder, folder, context, environment } = batch;
  const failureFile = path.join(folder, `${index}.failed`);
  rmSync(failureFile, { force: true });
  recorder.forget(index);
  const { isSuccess, isTimedOut, errors, output } = await runStep(
    run([String(index)]),
    folder,
    context.timeout,
    environment,
  );
  const isFailed = !isSuccess || existsSync(failureFile);
  const exits = { failed: new Set(isFailed ? [index] : []), timedOut: new Set(isTimedOut ? [index] : []) };
  const reasons = checkProgram(program, index, exits, batch);
  if (reasons.length === 0) return { kind: 'verified', runs: 2 };
  const message = isTimedOut
    ? undefined
    : [errors, isFailed ? output : ''].map(terminalText).find((text) => text !== '');
  return {
    kind: 'failed',
    reasons: [...reasons, ...(message === undefined ? [] : [message.slice(0, maxOutputLength)])],
  };
}

/** Removes text that a carriage return overwrites on a terminal. */
function terminalText(text: string): string {
  return text.replace(/[^\n]*\r(?!\n)/g, '').trim();
}

/** Writes the files that the requests upload, containing every byte value. */
function writeFiles(folder: string, programs: readonly SnippetProgram[]): UploadFiles {
  const names = new Set(programs.flatMap(({ request }) => fileNames(request.body)));
  const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
  const files = new Map([...names].map((name) => [name, Buffer.concat([Buffer.from(name), bytes])]));
  for (const [name, contents] of files) writeFileSync(path.join(folder, name), contents);
  return files;
}

/** Reasons why a program failed verification. */
function checkProgram(
  program: SnippetProgram,
  index: number,
  exits: ProgramExits,
  { recorder, files, context, parsesEvents }: Batch,
): readonly string[] {
  const requests = recorder.requests.get(index) ?? [];
  const [first, ...others] = requests;
  const exitReasons = exits.timedOut.has(index)
    ? [`it did not exit within ${context.timeout / 1000} seconds and was killed`]
    : checkExitStatus(program, exits.failed.has(index), isFailure(first, parsesEvents));
  if (!first) return ['no request was received', ...exitReasons];
  if (others.length > 0) return [`${requests.length} requests were received instead of one`, ...exitReasons];
  return [...compareRequest(program.request, first, files), ...first.violations, ...exitReasons];
}

/** True if a program must report the response as a failure; undefined without a request. */
function isFailure(request: ReceivedProgramRequest | undefined, parsesEvents: boolean): boolean | undefined {
  return request && (request.failure === 'status' || (request.failure === 'event' && parsesEvents));
}

/** Checks the exit status of complete programs. Documented examples may exit with any status. */
function checkExitStatus(
  { style }: SnippetProgram,
  isError: boolean,
  isFailure: boolean | undefined,
): readonly string[] {
  if (isFailure === undefined || style === 'documented' || isError === isFailure) return [];
  return [
    isError
      ? 'it exits with an error although the response is a success'
      : 'it exits with status 0 although the response is a failure',
  ];
}
