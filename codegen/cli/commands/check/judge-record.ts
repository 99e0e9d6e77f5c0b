import { type JudgedProofs, judgeProofs } from '../../../check/judge-record.ts';
import type { Part } from '../../../check/part.ts';
import type { SnippetProgram } from '../../../languages/shared/snippet-program.ts';
import { readRecord } from '../../../output/verification-record.ts';
import type { ReportItem } from '../../../reports/item.ts';
import { plural } from '../../../reports/words.ts';
import type { Diagnostic } from '../../../values/diagnostic.ts';
import { partOf } from './count.ts';

export interface JudgedRecord {
  readonly part: Part;
  readonly diagnostics: readonly Diagnostic[];
  readonly proofs?: JudgedProofs;
}

/**
 * Whether the published programs were proved as they are. Who never proves has no record, and no finding; to remove a record from a repository
 * changes the pages, which say who ran what, so that the part `output` tells of it.
 *
 * @param isNamed Whether this part was asked for by name: then there has to be a record.
 */
export async function judgeRecord(
  subjects: readonly SnippetProgram[],
  { out, isNamed, proving }: { readonly out: string; readonly isNamed: boolean; readonly proving: string },
): Promise<JudgedRecord> {
  const looked = plural(subjects.length, 'program');
  const { record, stamp } = await readRecord(out);
  if (stamp.hash === '') return noRecord(looked, isNamed, proving);
  const proofs = judgeProofs(record, subjects);
  const diagnostics = diagnosticsOf(proofs, `${proving} --changed`);
  const part = partOf('proofs', looked, diagnostics);
  const outcome = [
    ...count(proofs.stale, 'stale'),
    ...count(proofs.missing, 'not proved'),
    ...count([...proofs.unproved.values()].flat(), 'without a toolchain'),
  ];
  return {
    diagnostics,
    proofs,
    part: {
      ...part,
      outcome: part.standing === 'fine' ? ['fine', ...outcome].join(', ') : outcome.join(', '),
      items: [...part.items, ...itemsOf(proofs)],
    },
  };
}

function count(ids: readonly string[], word: string): readonly string[] {
  return ids.length === 0 ? [] : [`${ids.length} ${word}`];
}

function noRecord(looked: string, isNamed: boolean, proving: string): JudgedRecord {
  const outcome = `no record; ${proving} makes one`;
  const diagnostic: Diagnostic = {
    code: 'no-record',
    severity: 'error',
    message: 'There is no record of proofs.',
    help: `Make one: ${proving}`,
  };
  const diagnostics = isNamed ? [diagnostic] : [];
  const part = partOf('proofs', looked, diagnostics);
  return { diagnostics, part: { ...part, standing: isNamed ? 'failed' : 'unjudged', outcome } };
}

function diagnosticsOf({ stale, missing }: JudgedProofs, proving: string): readonly Diagnostic[] {
  const help = `Prove what has changed: ${proving}`;
  const tell = (code: string, ids: readonly string[], words: string): readonly Diagnostic[] =>
    ids.length === 0
      ? []
      : [
          {
            code,
            severity: 'error',
            message: `${plural(ids.length, 'program')} ${words}: ${name(ids)}.`,
            help,
          },
        ];
  return [
    ...tell('proof-stale', stale, 'changed since they were proved'),
    ...tell('proof-missing', missing, 'of languages with proofs were never proved'),
  ];
}

const mostNamed = 5;

function name(ids: readonly string[]): string {
  const more = ids.length - mostNamed;
  return `${ids.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What is told, and fails nothing. */
function itemsOf({ notes, unproved }: JudgedProofs): readonly ReportItem[] {
  return [
    ...notes.map(
      ({ language, finding }): ReportItem => ({
        level: 'info',
        rule: 'documented-fault',
        subject: language,
        message: finding,
      }),
    ),
    ...[...unproved].map(
      ([language, ids]): ReportItem => ({
        level: 'info',
        rule: 'language-unproved',
        subject: language,
        message: `no program of ${language} was proved, of ${ids.length}`,
      }),
    ),
  ];
}
