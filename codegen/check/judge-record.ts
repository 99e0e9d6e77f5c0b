import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import { type ProofRecord, proversOf } from '../output/verification-record.ts';
import { groupBy } from '../reports/words.ts';

/** What a record of proofs says of the published programs as they are now. */
export interface JudgedProofs {
  /** How many programs are published. */
  readonly programs: number;
  /** Ids of those that were changed since they were proved. */
  readonly stale: readonly string[];
  /** Ids of those that were never proved, though others of their language were. */
  readonly missing: readonly string[];
  /** Programs of languages of which none was proved, by language: where a toolchain cannot be had the pages say so, and that is no fault. */
  readonly unproved: ReadonlyMap<string, readonly string[]>;
  /** What the documentation's own text has wrong, each once. */
  readonly notes: readonly { readonly language: string; readonly finding: string }[];
}

export function judgeProofs(record: ProofRecord, subjects: readonly SnippetProgram[]): JudgedProofs {
  const open = subjects.filter((subject) => proversOf(record, subject).length === 0);
  const languages = new Set(Object.values(record.provers).map(({ language }) => language));
  const isKnown = ({ id }: SnippetProgram) => Object.hasOwn(record.programs, id);
  const others = open.filter((subject) => !isKnown(subject));
  const unproved = others.filter(({ language }) => !languages.has(language));
  return {
    programs: subjects.length,
    stale: open.filter(isKnown).map(idOf),
    missing: others.filter(({ language }) => languages.has(language)).map(idOf),
    unproved: new Map(
      [...groupBy(unproved, ({ language }) => language)].map(([name, those]) => [name, those.map(idOf)]),
    ),
    notes: notesOf(record),
  };
}

function idOf({ id }: SnippetProgram): string {
  return id;
}

/** Two shells find the same. */
function notesOf({ provers }: ProofRecord): JudgedProofs['notes'] {
  const notes = Object.values(provers).flatMap(({ language, faults = [] }) =>
    faults.map(({ finding }) => ({ language, finding })),
  );
  return [...groupBy(notes, ({ language, finding }) => `${language}\n${finding}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}
