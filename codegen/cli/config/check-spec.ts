import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { displayPath } from '../../document/locate.ts';
import { suggestWord } from '../../values/suggest-word.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import { printable } from '../output.ts';

/** Names of descriptions to suggest in a folder. */
const usualNames = ['openapi.yaml', 'openapi.yml', 'openapi.json'];

/** Next step if no description is given. */
export const descriptionHelp = 'Use --spec openapi.yaml, or create rosetta.yaml: rosetta init openapi.yaml';

/** @throws CommandError if a flag or an argument is a URL. */
export function rejectUrl(spec: string): void {
  if (!/^https?:\/\//i.test(spec)) return;
  throw new CommandError(
    `${printable(spec)} is a URL; the description must be a local file. Download it first: curl -o openapi.yaml ${printable(spec)}`,
    exitCodes.usage,
  );
}

/**
 * Checks that the entry file of a description is a file.
 *
 * @param path The absolute path.
 * @param configFile The configuration that names the file, if any.
 * @throws CommandError with the next step.
 */
export async function checkSpecFile(path: string, cwd: string, configFile?: string): Promise<void> {
  const status = await stat(path).catch(() => undefined);
  if (status?.isFile()) return;
  const shown = printable(displayPath(path, cwd));
  const source = configFile === undefined ? '' : `${printable(displayPath(configFile, cwd))}: `;
  if (status?.isDirectory())
    throw new CommandError(
      `${source}${shown} is a folder. ${await folderHelp(path, shown)}`,
      exitCodes.usage,
    );
  if (/[*?]|\[.*\]|\{.*,.*\}/.test(basename(path)))
    throw new CommandError(
      `${source}${shown} is a pattern. Pass one file, the entry file of the description.`,
      exitCodes.usage,
    );
  const guess = suggestWord(basename(path), await filesIn(dirname(path)));
  const help =
    guess === undefined
      ? 'Pass the path of an OpenAPI description.'
      : `Did you mean ${printable(displayPath(join(dirname(path), guess), cwd))}?`;
  throw new CommandError(`${source}File ${shown} does not exist. ${help}`, exitCodes.inputOutput);
}

async function folderHelp(path: string, shown: string): Promise<string> {
  const files = await filesIn(path);
  const entry = usualNames.find((name) => files.includes(name));
  return entry === undefined
    ? 'Pass the entry file of the description.'
    : `Pass the entry file: ${shown}/${entry}`;
}

/** Descriptions in a folder, by the extension of their names. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.filter((name) => /\.(?:ya?ml|json)$/i.test(name));
}
