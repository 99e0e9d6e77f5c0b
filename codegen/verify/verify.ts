import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { Toolchain } from '../languages/shared/toolchain.ts';
import type { ToolchainResult, Verdict } from '../output/verification-record.ts';
import type { Contract } from './contract.ts';
import { groupByEnvironment } from './environment.ts';
import { findFaults } from './find-faults.ts';
import { inParallel } from './parallel.ts';
import { areNamed, hostsOf, type Setting, writeHosts } from './setting.ts';
import { makeTestCa } from './test-ca.ts';
import { lookAtTools } from './tools.ts';
import { verifyBatch } from './verify-batch.ts';

export interface VerifyOptions {
  /** Runs unmodified programs with the API's own host name, which requires the sandbox; otherwise the origin is replaced. */
  readonly isVerbatim: boolean;
  /** Number of toolchains that run at a time. Default: 1. */
  readonly jobs?: number;
  /** Time limit for one program in milliseconds. Default: 30 000. */
  readonly longest?: number;
  /** Description that requests are validated against and that provides the responses. */
  readonly contract?: Contract;
  /** Files of the generated client, by path in its package. */
  readonly client?: ReadonlyMap<string, string>;
  readonly onProgress?: (message: string) => void;
  /** File that exists only if request data was executed as code; the batch then fails. */
  readonly canary?: string;
}

/** Compiles and runs all programs that the toolchains support and compares the requests that a recorder receives. */
export async function verify(
  subjects: readonly SnippetProgram[],
  toolchains: readonly Toolchain[],
  options: VerifyOptions,
): Promise<readonly ToolchainResult[]> {
  const {
    isVerbatim,
    onProgress,
    jobs = 1,
    longest = 30_000,
    contract,
    client = new Map(),
    canary,
  } = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-verify-'));
  try {
    const origins = isVerbatim ? [...new Set(subjects.map(({ request }) => request.url.origin))] : [];
    const isSecure = origins.some((origin) => origin.startsWith('https:'));
    const testCa = isSecure ? makeTestCa(folder, hostsOf(origins)) : undefined;
    const common = { origins, testCa, contract, client, longest, canary };
    const work = toolchains.flatMap((toolchain) => {
      const own = subjects.filter((subject) => isFor(toolchain, subject));
      return own.length === 0 ? [] : [{ toolchain, own }];
    });
    // Each toolchain gets its own address if the hosts file can map the host names.
    const isShared = !areNamed(origins);
    const most = isShared ? 1 : jobs;
    return await inParallel(work, most, ({ toolchain, own }, index) => {
      onProgress?.(`${toolchain.name}: ${own.length} programs`);
      const address = isShared || !isVerbatim ? '127.0.0.1' : `127.0.0.${index + 2}`;
      const hosts = writeHosts(folder, origins, address);
      return verifyLanguage(toolchain, own, { ...common, address, hosts });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isFor({ language, styles }: Toolchain, subject: SnippetProgram): boolean {
  return language === subject.language && styles.includes(subject.style);
}

async function verifyLanguage(
  toolchain: Toolchain,
  subjects: readonly SnippetProgram[],
  setting: Setting,
): Promise<ToolchainResult> {
  const { versions, missing } = lookAtTools(toolchain);
  if (missing.length > 0) {
    const verdict: Verdict = { kind: 'not verified', reason: missing.join(', ') };
    return { toolchain, versions, verdicts: new Map(subjects.map((subject) => [subject, verdict])) };
  }
  const verdicts: (readonly [SnippetProgram, Verdict])[] = [];
  for (const company of groupByEnvironment(subjects))
    verdicts.push(...(await verifyBatch(toolchain, company, setting)));
  const documented = subjects.find(({ style }) => style === 'documented');
  const faults = documented && (await findFaults(toolchain, documented, setting));
  return { toolchain, versions, verdicts: new Map(verdicts), ...(faults ? { faults } : {}) };
}
