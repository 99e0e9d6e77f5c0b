import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProofRecord } from '../../codegen/output/verification-record.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Proved {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly record: ProofRecord;
}

/** Runs `rosetta prove` in a child process, because it restarts itself in its sandbox. */
export async function runProve(
  out: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Proved> {
  const main = path.join(root, 'codegen/cli/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'prove', '--out', out, ...args], {
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
  const record = await readFile(path.join(out, 'proof.json'), 'utf8').catch(() => '{}');
  return { code, stdout, stderr, record: JSON.parse(record) };
}
