import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { changelogEntry, entryVersion } from '../../../diff/reports/changelog.ts';
import { printOutputs, printSummary } from '../../../diff/reports/github.ts';
import { type InsertedEntry, insertEntry } from '../../../diff/reports/insert-entry.ts';
import { reports } from '../../../diff/reports/reports.ts';
import type { LinkOptions } from '../../../diff/reports/source-links.ts';
import type { Verdict } from '../../../diff/verdict.ts';
import { printAnnotations } from '../../../reports/annotations.ts';
import type { ReportFormat } from '../../../reports/format.ts';
import { itemsOfDiagnostics } from '../../../reports/item.ts';
import { printJunit } from '../../../reports/junit.ts';
import { protectJson } from '../../../reports/protect-json.ts';
import type { Folders } from '../../../reports/repository-path.ts';
import { printSarif } from '../../../reports/sarif.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import type { ReportPlan } from '../../reports/plan-reports.ts';
import { writeAllReports, writeGithubFiles, writeReport } from '../../reports/send-reports.ts';
import type { CliContext } from '../../streams.ts';
import type { CompareFailure } from './compare-failure.ts';

/** Writes all reports of a verdict except the text on stderr. */
export async function writeReports(
  plan: ReportPlan,
  verdict: Verdict,
  context: CliContext,
  changelog: string | undefined,
): Promise<void> {
  await writeAllReports(
    plan,
    (format, folders, page) =>
      reports[format](verdict, {
        all: true,
        ...(folders ? { folders } : {}),
        links: linkOptions(page, context),
      }),
    context,
  );
  const printFiles = () => ({ summary: printSummary(verdict), outputs: printOutputs(verdict, changelog) });
  await writeGithubFiles(plan, printFiles, context);
}

/** Links to files of a commit need a repository that shows them, such as the repository of a GitHub workflow. */
function linkOptions(page: string | undefined, { cwd, env }: CliContext): LinkOptions {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return {
    working: cwd,
    ...(page === undefined ? {} : { page }),
    ...(server && repository ? { repositoryUrl: `${server}/${repository}/blob` } : {}),
  };
}

/**
 * Writes the reports for a failed comparison, so that an empty report is not read as "no changes".
 *
 * @param entry The file for problems without a location.
 */
export async function writeFailure(
  plan: ReportPlan,
  { diagnostics }: CompareFailure,
  context: CliContext,
  entry: string,
): Promise<void> {
  await writeAllReports(
    plan,
    (format, folders) => printFailure(format, diagnostics, { entry, ...(folders ? { folders } : {}) }),
    context,
  );
}

function printFailure(
  format: ReportFormat,
  diagnostics: CompareFailure['diagnostics'],
  options: { readonly entry: string; readonly folders?: Folders },
): string | undefined {
  const items = itemsOfDiagnostics(diagnostics, 'rosetta diff');
  switch (format) {
    case 'json':
      return protectJson(JSON.stringify({ ok: false, diagnostics }, undefined, 2));
    case 'github':
      return printAnnotations(items, options.folders);
    case 'sarif':
      return printSarif(items, options);
    case 'junit':
      return printJunit(items, { suite: 'rosetta diff', whenEmpty: '', failOn: 'error' });
    default:
      return undefined;
  }
}

/** Adds the changes to a changelog and reports how. Without changes, the file is not modified. */
export async function writeChangelog(
  file: string,
  verdict: Verdict,
  today: string,
  { cwd, stderr }: CliContext,
): Promise<void> {
  if (verdict.bump === 'none') return;
  const path = resolve(cwd, file);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw new CommandError(`Cannot read ${file}.`, exitCodes.inputOutput);
  });
  const inserted = insertEntry(text, changelogEntry(verdict, today));
  if (inserted.text !== text) await writeReport(path, inserted.text);
  stderr.print(`${printInsertion(file, entryVersion(verdict), inserted, text)}\n`);
}

function printInsertion(
  file: string,
  version: string,
  { text, insertion }: InsertedEntry,
  oldText: string,
): string {
  if (text === oldText) return `${file}: the changes of version ${version} are up to date.`;
  switch (insertion) {
    case 'section':
      return `${file}: added version ${version}.`;
    case 'part':
      return `${file}: added the generated changes to the section of version ${version}. The text of the section was kept.`;
    case 'replacement':
      return `${file}: replaced the generated changes of version ${version}.`;
    default:
      return insertion satisfies never;
  }
}
