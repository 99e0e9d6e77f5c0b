import { appendFile, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { changelogEntry } from '../../contract/diff/reports/changelog.ts';
import { printAnnotations, printOutputs, printSummary } from '../../contract/diff/reports/github.ts';
import { insertEntry } from '../../contract/diff/reports/insert-entry.ts';
import { itemsOfDiagnostics } from '../../contract/diff/reports/item.ts';
import { printJunit } from '../../contract/diff/reports/junit.ts';
import { type Format, reports } from '../../contract/diff/reports/reports.ts';
import type { Folders } from '../../contract/diff/reports/repository-path.ts';
import { printSarif } from '../../contract/diff/reports/sarif.ts';
import type { Verdict } from '../../contract/diff/verdict.ts';
import { openRepository } from '../../document/git/repository.ts';
import { writeWhole } from '../../output/write-file.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import type { Surroundings } from '../streams.ts';
import type { Destination, Plan } from './plan-reports.ts';
import type { Unjudged } from './problem.ts';

/** Every report of a verdict but the text for a person. */
export async function writeReports(
  { destinations, isGithub }: Plan,
  verdict: Verdict,
  surroundings: Surroundings,
  changelog: string | undefined,
): Promise<void> {
  const folders = await findFolders(destinations, surroundings);
  for (const { format, file } of destinations)
    await send(reports[format](verdict, folders ? { folders } : {}), file, surroundings);
  if (!isGithub) return;
  await append(surroundings, 'GITHUB_STEP_SUMMARY', printSummary(verdict));
  await append(surroundings, 'GITHUB_OUTPUT', printOutputs(verdict, changelog));
}

/**
 * What the formats of machines say where there is no verdict: none may look as if nothing had changed.
 *
 * @param entry The file that is shown where a problem has no place.
 */
export async function writeUnjudged(
  { destinations }: Plan,
  { diagnostics }: Unjudged,
  surroundings: Surroundings,
  entry: string,
): Promise<void> {
  const folders = await findFolders(destinations, surroundings);
  for (const { format, file } of destinations) {
    const text = printUnjudged(format, diagnostics, { entry, ...(folders ? { folders } : {}) });
    if (text !== undefined) await send(text, file, surroundings);
  }
}

function printUnjudged(
  format: Format,
  diagnostics: Unjudged['diagnostics'],
  options: { readonly entry: string; readonly folders?: Folders },
): string | undefined {
  const items = itemsOfDiagnostics(diagnostics, 'rosetta diff');
  switch (format) {
    case 'json':
      return `${JSON.stringify({ ok: false, diagnostics }, undefined, 2)}\n`;
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

/** The changes of one version go into a changelog; where nothing has changed it stays as it is. */
export async function writeChangelog(
  file: string,
  verdict: Verdict,
  today: string,
  { cwd }: Surroundings,
): Promise<void> {
  if (verdict.step === 'none') return;
  const path = resolve(cwd, file);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw new CommandError(`${file} cannot be read.`, exitCodes.inputOutput);
  });
  await write(path, insertEntry(text, changelogEntry(verdict, today)));
}

async function send(text: string, file: string | undefined, { cwd, stdout }: Surroundings): Promise<void> {
  if (file === undefined) stdout.write(text);
  else await write(resolve(cwd, file), text);
}

async function write(path: string, text: string): Promise<void> {
  await writeWhole(path, text).catch((error: unknown) => {
    throw new CommandError(`${path} cannot be written: ${messageOf(error)}`, exitCodes.inputOutput);
  });
}

/** GitHub names the file that a step may add to in a variable; elsewhere there is none. */
async function append({ env }: Surroundings, variable: string, text: string): Promise<void> {
  const path = env[variable] ?? '';
  if (path === '') return;
  await appendFile(path, text).catch((error: unknown) => {
    throw new CommandError(`${variable} cannot be written: ${messageOf(error)}`, exitCodes.inputOutput);
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Services take paths to be relative to the top of the repository. */
async function findFolders(
  destinations: readonly Destination[],
  { cwd, env }: Surroundings,
): Promise<Folders | undefined> {
  if (!destinations.some(({ format }) => format === 'github' || format === 'sarif')) return undefined;
  const repository = await openRepository({ folder: cwd, env });
  return 'code' in repository ? undefined : { working: cwd, repository: repository.top };
}
