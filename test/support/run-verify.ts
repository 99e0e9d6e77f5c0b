import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command, Environment } from '../../codegen/languages/shared/toolchain.ts';
import type { VerificationRecord } from '../../codegen/output/verification-record.ts';
import { hasSandbox, sandboxed, sandboxVariable } from '../../codegen/verify/sandbox.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface VerifyResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly record: VerificationRecord;
}

const command = [
  process.execPath,
  '--import',
  'tsx',
  path.join(root, 'codegen/cli/main.ts'),
  'verify',
] as const;

/** Runs `rosetta verify` in a child process, because it restarts itself in its sandbox. */
export function runVerify(out: string, args: readonly string[]): Promise<VerifyResult> {
  return runIn(out, [...command, '--out', out, ...args], {});
}

/** Starts `rosetta verify` in the sandbox, if this machine supports it, which saves the restart. */
export function runSandboxedVerify(out: string, args: readonly string[]): Promise<VerifyResult> {
  const own = [...command, '--out', out, ...args] as const;
  return hasSandbox() ? runIn(out, sandboxed(own), { [sandboxVariable]: '1' }) : runIn(out, own, {});
}

async function runIn(out: string, [program, ...args]: Command, env: Environment): Promise<VerifyResult> {
  const child = spawn(program, args, { cwd: root, env: { ...process.env, NO_COLOR: '1', ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail));
  const record = await readFile(path.join(out, 'verification.json'), 'utf8').catch(() => '{}');
  return { code, stdout, stderr, record: JSON.parse(record) };
}
