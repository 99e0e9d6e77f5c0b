import { stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { displayPath } from '../../../document/locate.ts';
import { defaultConfigPaths } from '../../config/find-config.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { printable } from '../../output.ts';
import type { CliContext } from '../../streams.ts';
import { printSettings } from './print-settings.ts';
import { showNext } from './show.ts';

/** Searched in this order if no description is named. */
const defaultSpecs = ['.', 'spec'].flatMap((folder) =>
  ['yaml', 'yml', 'json'].map((extension) => join(folder, `openapi.${extension}`)),
);

/**
 * `rosetta init`: writes `rosetta.yaml` next to the description.
 *
 * @throws CommandError if no description is found or the file exists.
 */
export async function runInit(specPath: string | undefined, { cwd, stderr }: CliContext): Promise<ExitCode> {
  const spec = await findSpec(specPath, cwd);
  const folder = dirname(spec);
  const file = join(folder, 'rosetta.yaml');
  const displayedFile = printable(displayPath(file, cwd));
  const fromFolder = (path: string) => relative(folder, join(cwd, path)).split(sep).join('/');
  const text = printSettings({
    schema: fromFolder('node_modules/openapi-rosetta/rosetta.schema.json'),
    spec: basename(spec),
    out: fromFolder('generated'),
    hasLint: await isFile(join(folder, 'redocly.yaml')),
  });
  await write(file, text, displayedFile);
  const isDefault = defaultConfigPaths.some((path) => join(cwd, path) === file);
  showNext(stderr, displayedFile, isDefault);
  return exitCodes.fine;
}

async function findSpec(specPath: string | undefined, cwd: string): Promise<string> {
  const candidates = specPath === undefined ? defaultSpecs : [specPath];
  for (const candidate of candidates)
    if (await isFile(resolve(cwd, candidate))) return resolve(cwd, candidate);
  throw new CommandError(
    specPath === undefined
      ? `No description found: searched ${defaultSpecs.join(', ')}. Pass its path: rosetta init <file>`
      : `${printable(specPath)} does not exist or is not a file.`,
    specPath === undefined ? exitCodes.usage : exitCodes.inputOutput,
  );
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}

async function write(file: string, text: string, displayedFile: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === undefined) throw error;
    if (code === 'EEXIST')
      throw new CommandError(
        `${displayedFile} already exists; it was not changed. Edit it, or delete it and run rosetta init again.`,
        exitCodes.usage,
      );
    throw new CommandError(`${displayedFile} cannot be written: ${String(error)}`, exitCodes.inputOutput);
  }
}
