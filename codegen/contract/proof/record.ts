import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileStamp } from '../../document/document.ts';
import { digest } from '../../output/manifest.ts';
import { stringifyJson } from '../../values/stringify.ts';
import type { Fault, Proof, Subject } from './subject.ts';

/** Lies in the output folder, beside what it speaks of. */
export const recordName = 'proof.json';

/** What was shown of the published programs, by whom and how. It never holds a program that failed. */
export interface ProofRecord {
  /** By prover. */
  readonly provers: Readonly<Record<string, ProverRecord>>;
  /** By program: the digest of its text and request, and the provers that ran it. */
  readonly programs: Readonly<Record<string, ProgramRecord>>;
}

export interface ProverRecord {
  readonly language: string;
  /** What its tools say of themselves. */
  readonly versions: readonly string[];
  /** `verbatim`, or with the origin of the API replaced. */
  readonly text: 'verbatim' | 'origin replaced';
  readonly standIn?: string;
  /** What is wrong with the documentation's own text. */
  readonly faults?: readonly Fault[];
}

export interface ProgramRecord {
  readonly digest: string;
  readonly provers: readonly string[];
}

export const noRecord: ProofRecord = { provers: {}, programs: {} };

/** Changes whenever the program or the request that it has to send does. */
export function digestOf({ text, request }: Pick<Subject, 'text' | 'request'>): string {
  return digest(`${text}\0${stringifyJson(JSON.parse(JSON.stringify(request)))}`).slice(0, 32);
}

/** @returns An empty record where there is none, or none of ours; and what it was read from, without a hash where there is no file. */
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

/** Earlier records had sentences. */
function hasFaults(prover: unknown): boolean {
  const faults = typeof prover === 'object' && prover !== null && 'faults' in prover ? prover.faults : [];
  return Array.isArray(faults) && faults.every((fault) => typeof fault === 'object');
}

/** Written whole, or not at all. */
export async function writeRecord(folder: string, record: ProofRecord): Promise<void> {
  const file = path.join(folder, recordName);
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(record, undefined, 2)}\n`);
  await rename(`${file}.new`, file);
}

/** The provers that ran a program as it is now, in the order of their names; none where it was changed since. */
export function proversOf(
  { provers, programs }: ProofRecord,
  subject: Pick<Subject, 'id' | 'text' | 'request'>,
): readonly (ProverRecord & { readonly name: string })[] {
  const known = Object.hasOwn(programs, subject.id) ? programs[subject.id] : undefined;
  if (known === undefined || known.digest !== digestOf(subject)) return [];
  return known.provers.flatMap((name) => {
    const prover = Object.hasOwn(provers, name) ? provers[name] : undefined;
    return prover ? [{ ...prover, name }] : [];
  });
}

/**
 * The record after a run: what was proved now, and of what an earlier record says all that is still so.
 *
 * @param subjects Every published program.
 */
export function updateRecord(
  earlier: ProofRecord,
  subjects: readonly Subject[],
  proofs: readonly Proof[],
  text: ProverRecord['text'],
): ProofRecord {
  const provers = { ...earlier.provers };
  const programs = new Map<string, ProgramRecord>();
  for (const subject of subjects) {
    const known = earlier.programs[subject.id];
    if (known && known.digest === digestOf(subject)) programs.set(subject.id, known);
  }
  for (const proof of proofs) {
    const { prover, versions } = proof;
    const { name } = prover;
    const faults = proof.faults ?? earlier.provers[name]?.faults ?? [];
    for (const [subject, verdict] of proof.verdicts) {
      const known = programs.get(subject.id) ?? { digest: digestOf(subject), provers: [] };
      const others = known.provers.filter((one) => one !== name);
      // What a prover cannot run now it may have run elsewhere; what failed was never proved.
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
