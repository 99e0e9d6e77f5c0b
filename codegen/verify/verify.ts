import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { Toolchain } from '../languages/shared/toolchain.ts';
import type { Proof, Verdict } from '../output/verification-record.ts';
import type { Contract } from './contract.ts';
import { groupByEnvironment } from './environment.ts';
import { findFaults } from './find-faults.ts';
import { inParallel } from './parallel.ts';
import { areNamed, hostsOf, type Setting, writeHosts } from './setting.ts';
import { makeTestCa } from './test-ca.ts';
import { lookAtTools } from './tools.ts';
import { proveBatch } from './verify-batch.ts';

export interface ProveOptions {
  /** Whether the programs run as they are, with the API's own name, which is only in the box; else its origin is replaced. */
  readonly isVerbatim: boolean;
  /** How many provers work at a time. Default: 1. */
  readonly jobs?: number;
  /** Milliseconds that one program may take before it is killed. Default: 30 000. */
  readonly longest?: number;
  /** What requests are held against besides what they are to be, and what answers them. */
  readonly contract?: Contract;
  /** The files of the generated client, by their path in its package. */
  readonly client?: ReadonlyMap<string, string>;
  readonly onProgress?: (message: string) => void;
  /** A file that data would make if it ran; a batch that leaves it has failed as a whole. */
  readonly canary?: string;
}

/** Compiles and runs every program of the provers' languages and styles against a recorder, and compares what it got. */
export async function prove(
  subjects: readonly SnippetProgram[],
  provers: readonly Toolchain[],
  options: ProveOptions,
): Promise<readonly Proof[]> {
  const {
    isVerbatim,
    onProgress,
    jobs = 1,
    longest = 30_000,
    contract,
    client = new Map(),
    canary,
  } = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-proof-'));
  try {
    const origins = isVerbatim ? [...new Set(subjects.map(({ request }) => request.url.origin))] : [];
    const isSecure = origins.some((origin) => origin.startsWith('https:'));
    const testCa = isSecure ? makeTestCa(folder, hostsOf(origins)) : undefined;
    const common = { origins, testCa, contract, client, longest, canary };
    const work = provers.flatMap((prover) => {
      const own = subjects.filter((subject) => isFor(prover, subject));
      return own.length === 0 ? [] : [{ prover, own }];
    });
    // An address for each, where a name can be given one.
    const isShared = !areNamed(origins);
    const most = isShared ? 1 : jobs;
    return await inParallel(work, most, ({ prover, own }, index) => {
      onProgress?.(`${prover.name}: ${own.length} programs`);
      const address = isShared || !isVerbatim ? '127.0.0.1' : `127.0.0.${index + 2}`;
      const hosts = writeHosts(folder, origins, address);
      return proveLanguage(prover, own, { ...common, address, hosts });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isFor({ language, styles }: Toolchain, subject: SnippetProgram): boolean {
  return language === subject.language && styles.includes(subject.style);
}

async function proveLanguage(
  prover: Toolchain,
  subjects: readonly SnippetProgram[],
  setting: Setting,
): Promise<Proof> {
  const { versions, missing } = lookAtTools(prover);
  if (missing.length > 0) {
    const verdict: Verdict = { kind: 'not proved', reason: missing.join(', ') };
    return { prover, versions, verdicts: new Map(subjects.map((subject) => [subject, verdict])) };
  }
  const verdicts: (readonly [SnippetProgram, Verdict])[] = [];
  for (const company of groupByEnvironment(subjects))
    verdicts.push(...(await proveBatch(prover, company, setting)));
  const documented = subjects.find(({ style }) => style === 'documented');
  const faults = documented && (await findFaults(prover, documented, setting));
  return { prover, versions, verdicts: new Map(verdicts), ...(faults ? { faults } : {}) };
}
