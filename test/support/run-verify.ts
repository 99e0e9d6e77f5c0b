import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VerificationRecord } from '../../codegen/output/verification-record.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface VerifyResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly record: VerificationRecord;
}

/** Runs `rosetta verify` in a child process, because it restarts itself in its sandbox. */
export async function runVerify(
  out: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<VerifyResult> {
  const main = path.join(root, 'codegen/cli/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'verify', '--out', out, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
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
