import { stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { displayPath } from '../../../document/locate.ts';
import { defaultConfigPaths } from '../../config/find-config.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { type CliContext, printable } from '../../streams.ts';
import { printSettings } from './print-settings.ts';
import { showNext } from './show.ts';

/** Searched in this order if no description is named. */
const usualSpecs = ['.', 'spec'].flatMap((folder) =>
  ['yaml', 'yml', 'json'].map((extension) => join(folder, `openapi.${extension}`)),
);

/**
 * `rosetta init`: writes `rosetta.yaml` next to the description.
 *
 * @throws CommandError if no description is found or the file exists.
 */
export async function runInit(given: string | undefined, { cwd, stderr }: CliContext): Promise<ExitCode> {
  const spec = await findSpec(given, cwd);
  const folder = dirname(spec);
  const file = join(folder, 'rosetta.yaml');
  const shown = printable(displayPath(file, cwd));
  const fromFolder = (path: string) => relative(folder, join(cwd, path)).split(sep).join('/');
  const text = printSettings({
    schema: fromFolder('node_modules/openapi-rosetta/rosetta.schema.json'),
    spec: basename(spec),
    out: fromFolder('generated'),
    hasLint: await isFile(join(folder, 'redocly.yaml')),
  });
  await write(file, text, shown);
  const isUsual = defaultConfigPaths.some((place) => join(cwd, place) === file);
  showNext(stderr, shown, isUsual);
  return exitCodes.fine;
}

async function findSpec(given: string | undefined, cwd: string): Promise<string> {
  const candidates = given === undefined ? usualSpecs : [given];
  for (const candidate of candidates)
    if (await isFile(resolve(cwd, candidate))) return resolve(cwd, candidate);
  throw new CommandError(
    given === undefined
      ? `No description found: searched ${usualSpecs.join(', ')}. Name it: rosetta init <file>`
      : `${printable(given)} does not exist or is not a file.`,
    exitCodes.usage,
  );
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}

async function write(file: string, text: string, shown: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === undefined) throw error;
    if (code === 'EEXIST')
      throw new CommandError(`${shown} already exists; it was not changed.`, exitCodes.usage);
    throw new CommandError(`${shown} cannot be written: ${String(error)}`, exitCodes.inputOutput);
  }
}
