import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openRepository } from '../../document/git/repository.ts';
import { writeWhole } from '../../output/write-file.ts';
import type { Format } from '../../reports/format.ts';
import type { Folders } from '../../reports/repository-path.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import type { Surroundings } from '../streams.ts';
import type { Destination, Plan } from './plan-reports.ts';

/** A report in a format; nothing where the format has no way to say it. */
export type Print = (format: Format, folders: Folders | undefined) => string | undefined;

/** Every report but the text for a person. */
export async function sendReports(
  { destinations }: Plan,
  print: Print,
  surroundings: Surroundings,
): Promise<void> {
  const folders = await findFolders(destinations, surroundings);
  for (const { format, file } of destinations) {
    const text = print(format, folders);
    if (text !== undefined) await send(text, file, surroundings);
  }
}

/** A step of GitHub, where this is one, is told in its files as well; what it is told is made only there. */
export async function tellGithub(
  { isGithub }: Plan,
  say: () => { readonly summary: string; readonly outputs: string },
  surroundings: Surroundings,
): Promise<void> {
  if (!isGithub) return;
  const { summary, outputs } = say();
  await append(surroundings, 'GITHUB_STEP_SUMMARY', summary);
  await append(surroundings, 'GITHUB_OUTPUT', outputs);
}

async function send(text: string, file: string | undefined, { cwd, stdout }: Surroundings): Promise<void> {
  if (file === undefined) stdout.write(text);
  else await writeReport(resolve(cwd, file), text);
}

/** Writes the file atomically. */
export async function writeReport(path: string, text: string): Promise<void> {
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
