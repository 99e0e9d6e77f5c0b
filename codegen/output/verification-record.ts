import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileStamp } from '../document/document.ts';
import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { Toolchain } from '../languages/shared/toolchain.ts';
import { stringifyJson } from '../values/stringify.ts';
import { digest } from './manifest.ts';

/** File name of the verification record in the output folder. */
export const recordName = 'proof.json';

/** The verification record: which published programs were compiled and run, by which toolchains. Contains no failed programs. */
export interface ProofRecord {
  /** By toolchain name. */
  readonly provers: Readonly<Record<string, ProverRecord>>;
  /** By program id. */
  readonly programs: Readonly<Record<string, ProgramRecord>>;
}

export interface ProverRecord {
  readonly language: string;
  /** Versions of its tools. */
  readonly versions: readonly string[];
  /** `verbatim` for unmodified programs, or `origin replaced` if the API's origin was replaced. */
  readonly text: 'verbatim' | 'origin replaced';
  readonly standIn?: string;
  /** Faults of the documented example. */
  readonly faults?: readonly Fault[];
}

export interface ProgramRecord {
  readonly digest: string;
  readonly provers: readonly string[];
}

export const noRecord: ProofRecord = { provers: {}, programs: {} };

/** Digest of a program and its expected request. */
export function digestOf({ text, request }: Pick<SnippetProgram, 'text' | 'request'>): string {
  return digest(`${text}\0${stringifyJson(JSON.parse(JSON.stringify(request)))}`).slice(0, 32);
}

/** @returns The record, empty if the file is missing or invalid, and its stamp, whose hash is empty if the file is missing. */
export async function readRecord(
  folder: string,
): Promise<{ readonly record: ProofRecord; readonly stamp: FileStamp }> {
  const file = path.join(folder, recordName);
  const text = await readFile(file, 'utf8').catch(() => '');
  return { record: parseRecord(text), stamp: { path: file, hash: text === '' ? '' : digest(text) } };
}

function parseRecord(text: string): ProofRecord {
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) ? parsed : noRecord;
  } catch {
    return noRecord;
  }
}

function isRecord(value: unknown): value is ProofRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'provers' in value &&
    typeof value.provers === 'object' &&
    value.provers !== null &&
    'programs' in value &&
    typeof value.programs === 'object' &&
    value.programs !== null &&
    Object.values(value.provers).every(hasFaults)
  );
}

/** Rejects records of earlier versions, whose faults were strings. */
function hasFaults(prover: unknown): boolean {
  const faults = typeof prover === 'object' && prover !== null && 'faults' in prover ? prover.faults : [];
  return Array.isArray(faults) && faults.every((fault) => typeof fault === 'object');
}

/** Writes the record atomically. */
export async function writeRecord(folder: string, record: ProofRecord): Promise<void> {
  const file = path.join(folder, recordName);
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(record, undefined, 2)}\n`);
  await rename(`${file}.new`, file);
}

/** Toolchains that verified the current version of a program, sorted by name. */
export function proversOf(
  { provers, programs }: ProofRecord,
  subject: Pick<SnippetProgram, 'id' | 'text' | 'request'>,
): readonly (ProverRecord & { readonly name: string })[] {
  const known = Object.hasOwn(programs, subject.id) ? programs[subject.id] : undefined;
  if (known?.digest !== digestOf(subject)) return [];
  return known.provers.flatMap((name) => {
    const prover = Object.hasOwn(provers, name) ? provers[name] : undefined;
    return prover ? [{ ...prover, name }] : [];
  });
}

/**
 * Merges the results of a run into an earlier record and removes outdated entries.
 *
 * @param subjects Every published program.
 */
export function updateRecord(
  earlier: ProofRecord,
  subjects: readonly SnippetProgram[],
  proofs: readonly Proof[],
  text: ProverRecord['text'],
): ProofRecord {
  const provers = { ...earlier.provers };
  const programs = new Map<string, ProgramRecord>();
  for (const subject of subjects) {
    const known = earlier.programs[subject.id];
    if (known?.digest === digestOf(subject)) programs.set(subject.id, known);
  }
  for (const proof of proofs) {
    const { prover, versions } = proof;
    const { name } = prover;
    const faults = proof.faults ?? earlier.provers[name]?.faults ?? [];
    for (const [subject, verdict] of proof.verdicts) {
      const known = programs.get(subject.id) ?? { digest: digestOf(subject), provers: [] };
      const others = known.provers.filter((one) => one !== name);
      // Keep the earlier result of a toolchain that is not installed here.
      if (verdict.kind === 'not proved') continue;
      programs.set(subject.id, {
        ...known,
        provers: verdict.kind === 'proved' ? [...others, name].toSorted() : others,
      });
      if (verdict.kind === 'proved')
        provers[name] = {
          language: prover.language,
          versions,
          text,
          ...(prover.standIn === undefined ? {} : { standIn: prover.standIn }),
          ...(faults.length === 0 ? {} : { faults }),
        };
    }
  }
  const kept = [...programs].filter(([, { provers: by }]) => by.length > 0);
  const used = new Set(kept.flatMap(([, { provers: by }]) => by));
  return {
    provers: sorted(Object.entries(provers).filter(([name]) => used.has(name))),
    programs: sorted(kept),
  };
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export type Verdict =
  | { readonly kind: 'proved' }
  /** Differences or toolchain output. */
  | { readonly kind: 'failed'; readonly reasons: readonly string[] }
  | { readonly kind: 'not proved'; readonly reason: string };

/** A fault of the documented example that does not affect its request. */
export interface Fault {
  /** One sentence. */
  readonly finding: string;
  /** Diff lines of the corrected text, prefixed with `- ` and `+ `; empty if no correction is known. */
  readonly correction: readonly string[];
}

/** Results of one toolchain. */
export interface Proof {
  readonly prover: Toolchain;
  /** One line for each tool. */
  readonly versions: readonly string[];
  readonly verdicts: ReadonlyMap<SnippetProgram, Verdict>;
  /** Absent if no documented example was checked. */
  readonly faults?: readonly Fault[];
}
