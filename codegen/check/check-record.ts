import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import { readRecord } from '../output/verification-record.ts';
import type { ReportItem } from '../reports/item.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import { plural } from '../values/plural.ts';
import { compareWithRecord, type RecordComparison } from './compare-record.ts';
import { partOf } from './make-part.ts';
import type { CheckPart } from './part.ts';

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
  programs: readonly SnippetProgram[],
  {
    out,
    isRequested,
    verifyCommand,
  }: { readonly out: string; readonly isRequested: boolean; readonly verifyCommand: string },
): Promise<RecordResult> {
  const checked = plural(programs.length, 'program');
  const { record, fileHash } = await readRecord(out);
  if (fileHash.hash === '') return noRecord(checked, isRequested, verifyCommand);
  const verification = compareWithRecord(record, programs);
  const diagnostics = diagnosticsOf(verification, `${verifyCommand} --changed`);
  const part = partOf('verification', checked, diagnostics);
  const outcome = [
    ...countIds(verification.stale, 'stale'),
    ...countIds(verification.missing, 'not verified'),
    ...countIds([...verification.unverified.values()].flat(), 'never verified'),
  ];
  return {
    diagnostics,
    verification,
    part: {
      ...part,
      outcome: part.status === 'passed' ? ['passed', ...outcome].join(', ') : outcome.join(', '),
      items: [...part.items, ...itemsOf(verification)],
    },
  };
}

function countIds(ids: readonly string[], label: string): readonly string[] {
  return ids.length === 0 ? [] : [`${ids.length} ${label}`];
}

function noRecord(checked: string, isRequested: boolean, verifyCommand: string): RecordResult {
  const outcome = `${isRequested ? 'failed' : 'skipped'}: no verification record (run ${verifyCommand})`;
  const diagnostic: Diagnostic = {
    code: 'no-record',
    severity: 'error',
    message: 'The verification record is missing.',
    help: `Create it: ${verifyCommand}`,
  };
  const diagnostics = isRequested ? [diagnostic] : [];
  const part = partOf('verification', checked, diagnostics);
  return { diagnostics, part: { ...part, status: isRequested ? 'failed' : 'skipped', outcome } };
}

function diagnosticsOf({ stale, missing }: RecordComparison, verifyCommand: string): readonly Diagnostic[] {
  const help = `Verify the changed programs: ${verifyCommand}`;
  const diagnosticFor = (code: string, ids: readonly string[], problem: string): readonly Diagnostic[] =>
    ids.length === 0
      ? []
      : [
          {
            code,
            severity: 'error',
            message: `${plural(ids.length, 'program')} ${problem}: ${listIds(ids)}.`,
            help,
          },
        ];
  return [
    ...diagnosticFor('verification-stale', stale, 'changed after verification'),
    ...diagnosticFor('verification-missing', missing, 'not verified'),
  ];
}

const maxListedIds = 5;

function listIds(ids: readonly string[]): string {
  const more = ids.length - maxListedIds;
  return `${ids.slice(0, maxListedIds).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
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
