import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plan, Step } from './prover.ts';

/** What came of a step. */
export interface StepOutcome {
  readonly isFine: boolean;
  /** What the toolchain said. */
  readonly output: string;
  /** It was killed, as it no longer moved. */
  readonly isStuck: boolean;
}

const longestCompile = 600_000;
/** How long one program may take. */
const longestProgram = 30_000;
const mostOutput = 200_000;

export function layOut({ files }: Plan, folder: string): void {
  for (const [name, text] of files) {
    const at = path.join(folder, name);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
}

/** The index of the program that runs; -1 before the first. */
export function currentOf(folder: string): number {
  const file = path.join(folder, 'current');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8') || '-1', 10) : -1;
}

/** Runs a step, and kills it where it does not get on. */
export async function runStep({ kind, command, env }: Step, folder: string): Promise<StepOutcome> {
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    if (output.length < mostOutput) output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let isStuck = false;
  const watch = watchProgress(kind === 'compile' ? longestCompile : longestProgram, folder, () => {
    isStuck = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  });
  const code = await new Promise<number>((done) => {
    child.on('error', (error) => {
      output += error.message;
      done(1);
    });
    child.on('close', (status) => done(status ?? 1));
  });
  clearInterval(watch);
  return { isFine: code === 0 && !isStuck, output, isStuck };
}

function watchProgress(longest: number, folder: string, onStuck: () => void): NodeJS.Timeout {
  let seen = currentOf(folder);
  let since = Date.now();
  return setInterval(() => {
    const current = currentOf(folder);
    if (current !== seen) {
      seen = current;
      since = Date.now();
    } else if (Date.now() - since > longest) onStuck();
  }, 250);
}
