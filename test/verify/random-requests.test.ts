import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { hasSandbox, sandboxed, sandboxVariable } from '../../codegen/verify/sandbox.ts';

const program = fileURLToPath(new URL('verify-random-requests.ts', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const runs = 15;

interface Report {
  readonly requests: number;
  readonly report: readonly {
    readonly toolchain: string;
    readonly verified: number;
    readonly failed: readonly { readonly id: string; readonly reasons: readonly string[] }[];
    readonly missing?: { readonly reason: string };
  }[];
}

test.skipIf(!hasSandbox())(
  `programs in every installed language send the samples of all cases and ${runs} random hostile requests unchanged`,
  { timeout: 900_000 },
  async () => {
    const [command, ...args] = sandboxed([process.execPath, '--import', 'tsx', program, String(runs)]);
    const { stdout } = await promisify(execFile)(command, args, {
      cwd: root,
      env: { ...process.env, [sandboxVariable]: '1' },
      maxBuffer: 2 ** 28,
    });
    const { requests, report }: Report = JSON.parse(stdout);
    expect(requests).toBeGreaterThan(runs + 100);
    expect(report.flatMap(({ failed }) => failed.map(({ id, reasons }) => [id, ...reasons]))).toEqual([]);
    for (const { toolchain, verified, missing } of report)
      expect(missing !== undefined || verified > runs / 2, `${toolchain}: ${verified} verified`).toBe(true);
    expect(report.find(({ toolchain }) => toolchain === 'node')?.verified).toBeGreaterThan(runs);
  },
);
