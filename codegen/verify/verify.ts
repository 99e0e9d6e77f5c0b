import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { Host, Toolchain } from '../languages/shared/toolchain.ts';
import type { ToolchainResult, VerificationResult } from '../output/verification-record.ts';
import { groupByEnvironment } from './environment.ts';
import { findExampleFaults } from './find-example-faults.ts';
import type { ClientPackages } from './generate-clients.ts';
import { inParallel } from './parallel.ts';
import type { RecorderContract } from './recorder-contract.ts';
import { haveHostNames, hostsOf, type RunContext, writeHosts } from './run-environment.ts';
import { makeTestCa } from './test-ca.ts';
import { findTools } from './tools.ts';
import { verifyBatch } from './verify-batch.ts';

export interface VerifyOptions {
  /** Runs unmodified programs with the API's own host name, which requires the sandbox; otherwise the origin is replaced. */
  readonly isVerbatim: boolean;
  /** Number of toolchains that run at a time. Default: 1. */
  readonly jobs?: number;
  /** Time limit for one program in milliseconds. Default: 30 000. */
  readonly timeout?: number;
  /** Description that requests are validated against and that provides the responses. */
  readonly contract?: RecorderContract;
  readonly clients?: ClientPackages;
  readonly onProgress?: (message: string) => void;
  /** File that exists only if request data was executed as code; the batch then fails. */
  readonly canary?: string;
  /** The user's environment variables. Default: those of this process. */
  readonly env?: Host['env'];
}

/** Compiles and runs all programs that the toolchains support and compares the requests that a recorder receives. */
export async function verify(
  programs: readonly SnippetProgram[],
  toolchains: readonly Toolchain[],
  options: VerifyOptions,
): Promise<readonly ToolchainResult[]> {
  const {
    isVerbatim,
    onProgress,
    jobs = 1,
    timeout = 30_000,
    contract,
    clients = new Map(),
    canary,
    env = { ...process.env },
  } = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-verify-'));
  try {
    const origins = isVerbatim ? [...new Set(programs.map(({ request }) => request.url.origin))] : [];
    const isSecure = origins.some((origin) => origin.startsWith('https:'));
    const testCa = isSecure ? makeTestCa(folder, hostsOf(origins)) : undefined;
    const common = { origins, testCa, contract, timeout, canary, env };
    const work = toolchains.flatMap((toolchain) => {
      const supported = programs.filter((program) => supports(toolchain, program));
      return supported.length === 0 ? [] : [{ toolchain, supported }];
    });
    // Each toolchain gets its own address if the hosts file can map the host names.
    const isShared = !haveHostNames(origins);
    const maxJobs = isShared ? 1 : jobs;
    return await inParallel(work, maxJobs, ({ toolchain, supported }, index) => {
      onProgress?.(`${toolchain.name}: ${supported.length} programs`);
      const address = isShared || !isVerbatim ? '127.0.0.1' : `127.0.0.${index + 2}`;
      const hosts = writeHosts(folder, origins, address);
      return verifyLanguage(toolchain, supported, {
        ...common,
        address,
        hosts,
        client: clients.get(toolchain.language) ?? new Map(),
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function supports({ language, styles }: Toolchain, program: SnippetProgram): boolean {
  return language === program.language && styles.includes(program.style);
}

async function verifyLanguage(
  toolchain: Toolchain,
  programs: readonly SnippetProgram[],
  context: RunContext,
): Promise<ToolchainResult> {
  const { versions, missing } = findTools(toolchain);
  if (missing.length > 0) {
    const verdict: VerificationResult = { kind: 'not verified', reason: missing.join(', ') };
    return { toolchain, versions, verdicts: new Map(programs.map((program) => [program, verdict])) };
  }
  const verdicts: (readonly [SnippetProgram, VerificationResult])[] = [];
  for (const group of groupByEnvironment(programs))
    verdicts.push(...(await verifyBatch(toolchain, group, context)));
  const documented = programs.find(({ style }) => style === 'documented');
  const faults = documented && (await findExampleFaults(toolchain, documented, context));
  return { toolchain, versions, verdicts: new Map(verdicts), ...(faults ? { faults } : {}) };
}
