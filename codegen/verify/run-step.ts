import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment, RunPlan, RunStep } from '../languages/shared/toolchain.ts';

/** Result of a step. */
export interface StepOutcome {
  readonly isSuccess: boolean;
  /** Output on stderr. */
  readonly errors: string;
  /** Output on stdout. */
  readonly output: string;
  /** True if it was killed because of the time limit. */
  readonly isTimedOut: boolean;
}

/** Time limit for a compiler in milliseconds. */
export const compileTimeout = 600_000;
/** Time between the end of a step and the end of its output in milliseconds. */
const closeTimeout = 1000;
const maxOutputLength = 200_000;

export function writePlanFiles({ files, links }: Pick<RunPlan, 'files' | 'links'>, folder: string): void {
  const createPath = (name: string): string => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    return file;
  };
  for (const [name, text] of files) writeFileSync(createPath(name), text);
  for (const [name, target] of links ?? []) symlinkSync(target, createPath(name));
}

/** Index of the running program; -1 before the first. */
export function runningIndex(folder: string): number {
  const file = path.join(folder, 'current');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8') || '-1', 10) : -1;
}

/**
 * Runs a step. Kills it and its child processes if it makes no progress, and the processes of its group that remain after it.
 *
 * @param environment All environment variables besides those of the step.
 * @param timeout Time limit in milliseconds for one program or one compilation.
 */
export async function runStep(
  { command, env }: RunStep,
  folder: string,
  timeout: number,
  environment: Environment,
): Promise<StepOutcome> {
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  let isTimedOut = false;
  const watch = watchProgress(timeout, folder, () => {
    isTimedOut = true;
    killGroup(child.pid);
  });
  const failure = await new Promise<string | undefined>((done) => {
    child.on('error', (error) => done(error.message));
    child.on('exit', () => {
      killGroup(child.pid);
      // A process in another group may keep the output open.
      setTimeout(() => {
        for (const stream of [child.stdout, child.stderr]) stream.destroy();
      }, closeTimeout).unref();
    });
    child.on('close', (status) => done(status === 0 ? undefined : ''));
  });
  clearInterval(watch);
  const isSuccess = failure === undefined && !isTimedOut;
  return { isSuccess, errors: stderr() + (failure ?? ''), output: stdout(), isTimedOut };
}

function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // The group has ended.
  }
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    if (text.length < maxOutputLength) text += chunk.toString();
  });
  return () => text;
}

function watchProgress(timeout: number, folder: string, onTimeout: () => void): NodeJS.Timeout {
  let lastIndex = runningIndex(folder);
  let changedAt = Date.now();
  return setInterval(() => {
    const current = runningIndex(folder);
    if (current !== lastIndex) {
      lastIndex = current;
      changedAt = Date.now();
    } else if (Date.now() - changedAt > timeout) onTimeout();
  }, 250);
}
