import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import { type VerificationRecord, verifiedBy } from '../output/verification-record.ts';
import { groupBy } from '../values/group-by.ts';

/** The published programs compared with the verification record. */
export interface RecordComparison {
  /** The number of published programs. */
  readonly programs: number;
  /** Ids of programs that changed after their verification. */
  readonly stale: readonly string[];
  /** Ids of unverified programs in languages with verified programs. */
  readonly missing: readonly string[];
  /** Ids of programs by language, for languages without verified programs. A missing toolchain is documented on the pages and is not a fault. */
  readonly unverified: ReadonlyMap<string, readonly string[]>;
  /** Faults of the documented examples, without duplicates. */
  readonly notes: readonly { readonly language: string; readonly finding: string }[];
}

export function compareWithRecord(
  record: VerificationRecord,
  programs: readonly SnippetProgram[],
): RecordComparison {
  const unverifiedPrograms = programs.filter((program) => verifiedBy(record, program).length === 0);
  const languages = new Set(Object.values(record.toolchains).map(({ language }) => language));
  const isRecorded = ({ id }: SnippetProgram) => Object.hasOwn(record.programs, id);
  const unrecorded = unverifiedPrograms.filter((program) => !isRecorded(program));
  const unverified = unrecorded.filter(({ language }) => !languages.has(language));
  return {
    programs: programs.length,
    stale: unverifiedPrograms.filter(isRecorded).map(idOf),
    missing: unrecorded.filter(({ language }) => languages.has(language)).map(idOf),
    unverified: new Map(
      [...groupBy(unverified, ({ language }) => language)].map(([name, group]) => [name, group.map(idOf)]),
    ),
    notes: notesOf(record),
  };
}

function idOf({ id }: SnippetProgram): string {
  return id;
}

/** Removes duplicates: an example that two toolchains run has its faults twice. */
function notesOf({ toolchains }: VerificationRecord): RecordComparison['notes'] {
  const notes = Object.values(toolchains).flatMap(({ language, faults = [] }) =>
    faults.map(({ finding }) => ({ language, finding })),
  );
  return [...groupBy(notes, ({ language, finding }) => `${language}\n${finding}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}
