import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openRepository } from '../../document/git/repository.ts';
import { writeFileAtomically } from '../../output/write-file-atomically.ts';
import type { ReportFormat } from '../../reports/format.ts';
import type { Folders } from '../../reports/repository-path.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import type { CliContext } from '../streams.ts';
import type { Destination, ReportPlan } from './plan-reports.ts';

/** Prints a report; undefined if the format cannot represent it. */
export type Print = (
  format: ReportFormat,
  folders: Folders | undefined,
  file: string | undefined,
) => string | undefined;

/** Formats with their own escapes. Annotations are workflow commands. */
const escapedFormats: readonly ReportFormat[] = ['github', 'json', 'sarif'];

/** Writes all reports except the text on stderr. */
export async function writeAllReports(
  { destinations }: ReportPlan,
  print: Print,
  context: CliContext,
): Promise<void> {
  const folders = await findFolders(destinations, context);
  for (const { format, file } of destinations) {
    const text = print(format, folders, file);
    if (text === undefined) continue;
    if (file !== undefined) await writeReport(resolve(context.cwd, file), text);
    else if (escapedFormats.includes(format)) context.stdout.writeEscaped(text);
    else context.stdout.print(text);
  }
}

/** Writes the summary and outputs of a GitHub step. */
export async function writeGithubFiles(
  { isGithub }: ReportPlan,
  printFiles: () => { readonly summary: string; readonly outputs: string },
  context: CliContext,
): Promise<void> {
  if (!isGithub) return;
  const { summary, outputs } = printFiles();
  await append(context, 'GITHUB_STEP_SUMMARY', summary);
  await append(context, 'GITHUB_OUTPUT', outputs);
}

/** Writes a report atomically. */
export async function writeReport(path: string, text: string): Promise<void> {
  await writeFileAtomically(path, text).catch((error: unknown) => {
    throw new CommandError(`Cannot write ${path}: ${messageOf(error)}`, exitCodes.inputOutput);
  });
}

/** Appends to the file named by an environment variable of GitHub Actions, if it is set. */
async function append({ env }: CliContext, variable: string, text: string): Promise<void> {
  const path = env[variable] ?? '';
  if (path === '') return;
  await appendFile(path, text).catch((error: unknown) => {
    throw new CommandError(
      `Cannot write the file of ${variable}: ${messageOf(error)}`,
      exitCodes.inputOutput,
    );
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** CI services expect paths relative to the root of the repository. */
async function findFolders(
  destinations: readonly Destination[],
  { cwd, env }: CliContext,
): Promise<Folders | undefined> {
  if (!destinations.some(({ format }) => format === 'github' || format === 'sarif')) return undefined;
  const repository = await openRepository({ folder: cwd, env });
  return 'code' in repository ? undefined : { working: cwd, repository: repository.root };
}
