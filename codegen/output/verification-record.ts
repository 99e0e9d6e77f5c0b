import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileHash } from '../document/document.ts';
import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { Toolchain } from '../languages/shared/toolchain.ts';
import { parseJsonText } from '../values/parse-json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { parseUnknown, propertyOf } from '../values/unknown.ts';
import { sha256 } from './manifest.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** File name of the verification record in the output folder. */
const recordName = 'verification.json';

/** The verification record: which published programs were compiled and run, by which toolchains. Contains no failed programs. */
export interface VerificationRecord {
  /** By toolchain name. */
  readonly toolchains: Readonly<Record<string, ToolchainRecord>>;
  /** By program id. */
  readonly programs: Readonly<Record<string, ProgramRecord>>;
}

export interface ToolchainRecord {
  readonly language: string;
  /** Versions of its tools. */
  readonly versions: readonly string[];
  /** `verbatim` for unmodified programs, or `origin replaced` if the API's origin was replaced. */
  readonly text: 'verbatim' | 'origin replaced';
  readonly substitute?: string;
  /** Faults of the documented example. */
  readonly faults?: readonly ExampleFault[];
}

interface ProgramRecord {
  readonly digest: string;
  readonly toolchains: readonly string[];
}

export const noRecord: VerificationRecord = { toolchains: {}, programs: {} };

/** Digest of a program and its expected request. */
export function programDigest({ text, request }: Pick<SnippetProgram, 'text' | 'request'>): string {
  return sha256(`${text}\0${stringifyJson(parseJsonText(JSON.stringify(request)))}`).slice(0, 32);
}

/** @returns The record, empty if the file is missing or invalid, and its stamp, whose hash is empty if the file is missing. */
export async function readRecord(
  folder: string,
): Promise<{ readonly record: VerificationRecord; readonly fileHash: FileHash }> {
  const file = path.join(folder, recordName);
  const text = await readFile(file, 'utf8').catch(() => '');
  return { record: parseRecord(text), fileHash: { path: file, hash: text === '' ? '' : sha256(text) } };
}

function parseRecord(text: string): VerificationRecord {
  try {
    const parsed = parseUnknown(text);
    return isRecord(parsed) ? parsed : noRecord;
  } catch {
    return noRecord;
  }
}

/** Also rejects records of earlier versions. */
function isRecord(value: unknown): value is VerificationRecord {
  return (
    isMapOf(fieldOf(value, 'toolchains'), isToolchainRecord) &&
    isMapOf(fieldOf(value, 'programs'), isProgramRecord)
  );
}

function isToolchainRecord(value: unknown): boolean {
  const faults = fieldOf(value, 'faults') ?? [];
  const substitute = fieldOf(value, 'substitute') ?? '';
  return (
    typeof fieldOf(value, 'language') === 'string' &&
    typeof fieldOf(value, 'text') === 'string' &&
    typeof substitute === 'string' &&
    isTextArray(fieldOf(value, 'versions')) &&
    Array.isArray(faults) &&
    faults.every(
      (fault) => typeof fieldOf(fault, 'finding') === 'string' && isTextArray(fieldOf(fault, 'correction')),
    )
  );
}

function isProgramRecord(value: unknown): boolean {
  return typeof fieldOf(value, 'digest') === 'string' && isTextArray(fieldOf(value, 'toolchains'));
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? propertyOf(value, name)
    : undefined;
}

function isMapOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isItem);
}

function isTextArray(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Writes the record atomically. */
export async function writeRecord(folder: string, record: VerificationRecord): Promise<void> {
  await writeFileAtomically(
    path.join(folder, recordName),
    `${JSON.stringify(record, undefined, 2)}
`,
  );
}

/** Toolchains that verified the current version of a program, sorted by name. */
export function verifiedBy(
  { toolchains, programs }: VerificationRecord,
  program: Pick<SnippetProgram, 'id' | 'text' | 'request'>,
): readonly (ToolchainRecord & { readonly name: string })[] {
  const entry = Object.hasOwn(programs, program.id) ? programs[program.id] : undefined;
  if (entry === undefined || entry.digest !== programDigest(program)) return [];
  return entry.toolchains.flatMap((name) => {
    const toolchain = Object.hasOwn(toolchains, name) ? toolchains[name] : undefined;
    return toolchain ? [{ ...toolchain, name }] : [];
  });
}

/**
 * Merges the results of a run into an earlier record and removes outdated entries.
 *
 * @param publishedPrograms Every published program.
 */
export function updateRecord(
  previous: VerificationRecord,
  publishedPrograms: readonly SnippetProgram[],
  results: readonly ToolchainResult[],
  text: ToolchainRecord['text'],
): VerificationRecord {
  const toolchains = { ...previous.toolchains };
  const programs = new Map<string, ProgramRecord>();
  for (const program of publishedPrograms) {
    const entry = previous.programs[program.id];
    if (entry && entry.digest === programDigest(program)) programs.set(program.id, entry);
  }
  for (const verification of results) {
    const { toolchain, versions } = verification;
    const { name } = toolchain;
    const faults = verification.faults ?? previous.toolchains[name]?.faults ?? [];
    for (const [program, verdict] of verification.verdicts) {
      const entry = programs.get(program.id) ?? { digest: programDigest(program), toolchains: [] };
      const others = entry.toolchains.filter((other) => other !== name);
      // Keep the earlier result of a toolchain that is not installed here.
      if (verdict.kind === 'not verified') continue;
      programs.set(program.id, {
        ...entry,
        toolchains: verdict.kind === 'verified' ? [...others, name].toSorted() : others,
      });
      if (verdict.kind === 'verified')
        toolchains[name] = {
          language: toolchain.language,
          versions,
          text,
          ...(toolchain.substitute === undefined ? {} : { substitute: toolchain.substitute }),
          ...(faults.length === 0 ? {} : { faults }),
        };
    }
  }
  const kept = [...programs].filter(([, { toolchains: names }]) => names.length > 0);
  const used = new Set(kept.flatMap(([, { toolchains: names }]) => names));
  return {
    toolchains: sorted(Object.entries(toolchains).filter(([name]) => used.has(name))),
    programs: sorted(kept),
  };
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export type VerificationResult =
  /** `runs` is 2 if the program failed when it ran together with others. */
  | { readonly kind: 'verified'; readonly runs?: 2 }
  /** Differences or toolchain output. */
  | { readonly kind: 'failed'; readonly reasons: readonly string[] }
  | { readonly kind: 'not verified'; readonly reason: string };

/** A fault of the documented example that does not affect its request. */
export interface ExampleFault {
  /** One sentence. */
  readonly finding: string;
  /** Diff lines of the corrected text, prefixed with `- ` and `+ `; empty if no correction is known. */
  readonly correction: readonly string[];
}

/** Results of one toolchain. */
export interface ToolchainResult {
  readonly toolchain: Toolchain;
  /** One line for each tool. */
  readonly versions: readonly string[];
  readonly verdicts: ReadonlyMap<SnippetProgram, VerificationResult>;
  /** Absent if no documented example was checked. */
  readonly faults?: readonly ExampleFault[];
}
