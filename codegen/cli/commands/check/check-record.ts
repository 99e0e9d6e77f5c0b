import { compareWithRecord, type RecordComparison } from '../../../check/compare-record.ts';
import type { CheckPart } from '../../../check/part.ts';
import type { SnippetProgram } from '../../../languages/shared/snippet-program.ts';
import { readRecord } from '../../../output/verification-record.ts';
import type { ReportItem } from '../../../reports/item.ts';
import { plural } from '../../../reports/words.ts';
import type { Diagnostic } from '../../../values/diagnostic.ts';
import { partOf } from './count.ts';

export interface RecordResult {
  readonly part: CheckPart;
  readonly diagnostics: readonly Diagnostic[];
  readonly verification?: RecordComparison;
}

/**
 * Checks that the published programs are verified. Without a verification record the part is skipped. Deleting a record also changes the
 * generated pages, which list the verified programs, so the part `output` reports it.
 *
 * @param isNamed True if the part was selected by name; a record is then required.
 */
export async function checkRecord(
  subjects: readonly SnippetProgram[],
  {
    out,
    isNamed,
    verifying,
  }: { readonly out: string; readonly isNamed: boolean; readonly verifying: string },
): Promise<RecordResult> {
  const checked = plural(subjects.length, 'program');
  const { record, fileHash: stamp } = await readRecord(out);
  if (stamp.hash === '') return noRecord(checked, isNamed, verifying);
  const verification = compareWithRecord(record, subjects);
  const diagnostics = diagnosticsOf(verification, `${verifying} --changed`);
  const part = partOf('verification', checked, diagnostics);
  const outcome = [
    ...count(verification.stale, 'stale'),
    ...count(verification.missing, 'not verified'),
    ...count([...verification.unverified.values()].flat(), 'never verified'),
  ];
  return {
    diagnostics,
    verification,
    part: {
      ...part,
      outcome: part.status === 'fine' ? ['passed', ...outcome].join(', ') : outcome.join(', '),
      items: [...part.items, ...itemsOf(verification)],
    },
  };
}

function count(ids: readonly string[], word: string): readonly string[] {
  return ids.length === 0 ? [] : [`${ids.length} ${word}`];
}

function noRecord(checked: string, isNamed: boolean, verifying: string): RecordResult {
  const outcome = `${isNamed ? 'failed' : 'skipped'}: no verification record (run ${verifying})`;
  const diagnostic: Diagnostic = {
    code: 'no-record',
    severity: 'error',
    message: 'The verification record is missing.',
    help: `Create it: ${verifying}`,
  };
  const diagnostics = isNamed ? [diagnostic] : [];
  const part = partOf('verification', checked, diagnostics);
  return { diagnostics, part: { ...part, status: isNamed ? 'failed' : 'skipped', outcome } };
}

function diagnosticsOf({ stale, missing }: RecordComparison, verifying: string): readonly Diagnostic[] {
  const help = `Verify the changed programs: ${verifying}`;
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
    ...tell('verification-stale', stale, 'changed after verification'),
    ...tell('verification-missing', missing, 'not verified'),
  ];
}

const mostNamed = 5;

function name(ids: readonly string[]): string {
  const more = ids.length - mostNamed;
  return `${ids.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Findings that do not fail the check. */
function itemsOf({ notes, unverified }: RecordComparison): readonly ReportItem[] {
  return [
    ...notes.map(
      ({ language, finding }): ReportItem => ({
        level: 'info',
        rule: 'documented-fault',
        subject: language,
        message: finding,
      }),
    ),
    ...[...unverified].map(
      ([language, ids]): ReportItem => ({
        level: 'info',
        rule: 'language-unverified',
        subject: language,
        message: `${language}: ${plural(ids.length, 'program')} not verified`,
      }),
    ),
  ];
}
