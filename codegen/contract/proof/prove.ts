import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Request } from '../../model/model.ts';
import { compareRequest, type Files } from './compare.ts';
import type { ProofProgram, Prover, Tool } from './prover.ts';
import { type Recorder, startRecorder } from './recorder.ts';
import { currentOf, layOut, runStep } from './run-plan.ts';
import { makeTrust, type Trust } from './trust.ts';

/** A published program, and the request that it has to send. */
export interface Subject {
  /** Unique: `createResponses/weather.py`. */
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly request: Request;
}

export type Verdict =
  | { readonly kind: 'proved' }
  /** What differed, or what the toolchain said. */
  | { readonly kind: 'failed'; readonly reasons: readonly string[] }
  | { readonly kind: 'not proved'; readonly reason: string };

/** What one prover came to. */
export interface Proof {
  readonly prover: Prover;
  /** A line for each tool. */
  readonly versions: readonly string[];
  readonly verdicts: ReadonlyMap<Subject, Verdict>;
  /** What is wrong with the documentation's own text, whatever it sends. */
  readonly faults: readonly string[];
}

export interface ProveOptions {
  /** Whether the programs run as they are, with the API's own name; else its origin is replaced. */
  readonly isVerbatim: boolean;
  readonly onProgress?: (message: string) => void;
  /** A file that data would make if it ran; a batch that leaves it has failed as a whole. */
  readonly canary?: string;
}

/** Compiles and runs every program of the provers' languages against a recorder, and compares what it got. */
export async function prove(
  subjects: readonly Subject[],
  provers: readonly Prover[],
  { isVerbatim, onProgress, canary }: ProveOptions,
): Promise<readonly Proof[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-proof-'));
  try {
    const origins = isVerbatim ? [...new Set(subjects.map(({ request }) => request.url.origin))] : [];
    const trust = origins.some((origin) => origin.startsWith('https:'))
      ? makeTrust(
          folder,
          origins.map((origin) => new URL(origin).hostname),
        )
      : undefined;
    const proofs: Proof[] = [];
    for (const prover of provers) {
      const own = subjects.filter(({ language }) => language === prover.language);
      if (own.length === 0) continue;
      onProgress?.(`${prover.tools[0]?.name}: ${own.length} programs`);
      proofs.push(await proveLanguage(prover, own, { origins, trust, canary }));
    }
    return proofs;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Surroundings {
  readonly origins: readonly string[];
  readonly trust: Trust | undefined;
  readonly canary: string | undefined;
}

async function proveLanguage(
  prover: Prover,
  subjects: readonly Subject[],
  surroundings: Surroundings,
): Promise<Proof> {
  const found = prover.tools.map((tool) => ({ name: tool.name, version: versionOf(tool) }));
  const missing = found.filter(({ version }) => version === undefined).map(({ name }) => `no ${name}`);
  const lines = found.flatMap(({ name, version }) => (version === undefined ? [] : [`${name} ${version}`]));
  if (missing.length > 0) {
    const verdict: Verdict = { kind: 'not proved', reason: missing.join(', ') };
    const verdicts = new Map(subjects.map((subject) => [subject, verdict]));
    return { prover, versions: lines, verdicts, faults: [] };
  }
  const verdicts = await proveBatch(prover, subjects, surroundings);
  return { prover, versions: lines, verdicts, faults: await inspect(prover, subjects[0]) };
}

/** The faults of a text are those of its dialect: one program shows them. */
async function inspect(prover: Prover, subject: Subject | undefined): Promise<readonly string[]> {
  if (!prover.inspect || !subject) return [];
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-inspect-'));
  try {
    const plan = prover.inspect({ index: 0, text: subject.text }, { folder, trust: undefined });
    layOut(plan, folder);
    const outputs: string[] = [];
    for (const step of plan.steps) outputs.push((await runStep(step, folder)).output);
    return plan.faults.filter(({ said }) => said.test(outputs.join('\n'))).map(({ means }) => means);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a tool says of its version, in its first line; nothing where it is not there. */
export function versionOf({ version: [command, ...args] }: Tool): string | undefined {
  try {
    const said = execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
    const [line = ''] = said.split('\n');
    return /\d+(?:\.\d+)*[\w.+~-]*/.exec(line)?.[0] ?? line.trim();
  } catch {
    return undefined;
  }
}

/** Where the whole batch does not compile, its halves tell which program it is. */
async function proveBatch(
  prover: Prover,
  subjects: readonly Subject[],
  surroundings: Surroundings,
): Promise<ReadonlyMap<Subject, Verdict>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-batch-'));
  const recorder = await startRecorder({ ...surroundings, sender: () => currentOf(folder) });
  try {
    const files = writeFiles(folder, subjects);
    const programs = subjects.map(({ text, request }, index) => ({
      index,
      text: surroundings.origins.length > 0 ? text : text.replaceAll(request.url.origin, recorder.origin),
    }));
    const failure = await runPrograms(prover, programs, { folder, trust: surroundings.trust });
    if (surroundings.canary !== undefined && existsSync(path.join(folder, surroundings.canary)))
      return new Map(
        subjects.map((subject) => [subject, { kind: 'failed', reasons: ['data of a request ran'] }]),
      );
    if (failure === undefined)
      return new Map(
        subjects.map((subject, index) => [subject, judge(subject, index, recorder, folder, files)]),
      );
    const [only, ...others] = subjects;
    if (only && others.length === 0) return new Map([[only, { kind: 'failed', reasons: [failure] }]]);
  } finally {
    recorder.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const half = Math.ceil(subjects.length / 2);
  const first = await proveBatch(prover, subjects.slice(0, half), surroundings);
  return new Map([...first, ...(await proveBatch(prover, subjects.slice(half), surroundings))]);
}

/** The files that the requests name, with bytes of every value. */
function writeFiles(folder: string, subjects: readonly Subject[]): Files {
  const names = new Set(subjects.flatMap(({ request }) => fileNames(request)));
  const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
  const files = new Map([...names].map((name) => [name, Buffer.concat([Buffer.from(name), bytes])]));
  for (const [name, contents] of files) writeFileSync(path.join(folder, name), contents);
  return files;
}

function fileNames({ body }: Request): readonly string[] {
  if (body?.kind === 'binary') return [body.fileName];
  if (body?.kind !== 'multipart') return [];
  return body.parts.flatMap((part) => (part.kind === 'file' ? [part.fileName] : []));
}

/** @returns What the compiler said, where it refused. A program that got stuck is left out, and the others go on. */
async function runPrograms(
  prover: Prover,
  programs: readonly ProofProgram[],
  bench: { readonly folder: string; readonly trust: Trust | undefined },
): Promise<string | undefined> {
  const { folder } = bench;
  let left = programs;
  while (left.length > 0) {
    const { steps, files } = prover.plan(left, bench);
    layOut({ steps, files }, folder);
    for (const step of steps) {
      const outcome = await runStep(step, folder);
      if (step.kind === 'compile' && !outcome.isFine) return outcome.output;
      if (step.kind === 'compile') continue;
      const current = currentOf(folder);
      if (!outcome.isFine)
        writeFileSync(
          path.join(folder, `${current}.failed`),
          outcome.isStuck ? 'it did not end' : outcome.output,
        );
      left = outcome.isFine ? [] : left.filter(({ index }) => index > current);
    }
  }
  return undefined;
}

function judge(
  { request }: Subject,
  index: number,
  recorder: Recorder,
  folder: string,
  files: Files,
): Verdict {
  const arrived = recorder.arrived.get(index) ?? [];
  const failed = path.join(folder, `${index}.failed`);
  const said = existsSync(failed) ? [readFileSync(failed, 'utf8').trim()] : [];
  const [first, ...others] = arrived;
  if (!first) return { kind: 'failed', reasons: ['no request arrived', ...said] };
  if (others.length > 0) return { kind: 'failed', reasons: [`${arrived.length} requests arrived`, ...said] };
  const reasons = compareRequest(request, first, files);
  return reasons.length === 0 ? { kind: 'proved' } : { kind: 'failed', reasons };
}
