import { resolve } from 'node:path';
import type { Config } from '../../config.ts';
import { languageIds } from '../../languages/registry.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import type { Surroundings } from '../streams.ts';
import { findConfigFile, usualPlaces } from './find-config.ts';
import { readSettings, type Settings, usualPlaceholders } from './read-settings.ts';
import { hint } from './settings-file.ts';

/** Flags for the input and the output. */
export interface ConfigFlags {
  readonly spec?: string;
  readonly out?: string;
  readonly config?: string;
  readonly language?: readonly string[];
  readonly dialect?: string;
}

/** The configuration and the file that it was read from, if any. */
export interface ReadConfig {
  readonly config: Config;
  readonly configFile?: string;
}

/**
 * Merges flags, the configuration file and the defaults, in this order. With `--spec`, no configuration file is searched for.
 *
 * @throws CommandError with all problems of the configuration.
 */
export async function readConfig(flags: ConfigFlags, { cwd }: Surroundings): Promise<ReadConfig> {
  const configFile = await findConfigFile(flags, cwd);
  const settings: Settings = configFile === undefined ? {} : await readSettings(configFile, cwd);
  const spec = flags.spec === undefined ? settings.spec : resolve(cwd, flags.spec);
  if (spec === undefined)
    throw new CommandError(
      `No OpenAPI description given. Use --spec, or create ${usualPlaces.join(' or ')} with the line "spec: openapi.yaml".`,
      exitCodes.usage,
    );
  const config: Config = {
    spec,
    out: flags.out === undefined ? (settings.out ?? resolve(cwd, 'generated')) : resolve(cwd, flags.out),
    languages: checkLanguages(flags.language ?? settings.languages ?? languageIds),
    dialect: checkDialect(flags.dialect ?? settings.dialect ?? 'a'),
    placeholders: settings.placeholders ?? usualPlaceholders,
    ...(settings.lint === undefined ? {} : { lint: settings.lint }),
  };
  return { config, ...(configFile === undefined ? {} : { configFile }) };
}

function checkLanguages(ids: readonly string[]): readonly string[] {
  const known = languageIds;
  for (const id of ids) {
    if (known.includes(id)) continue;
    throw new CommandError(
      `Unknown language ${JSON.stringify(id)}. ${hint(id, known, `Supported languages: ${known.join(', ')}.`)}`,
      exitCodes.usage,
    );
  }
  return known.filter((id) => ids.includes(id));
}

function checkDialect(text: string): Config['dialect'] {
  if (text === 'a' || text === 'b') return text;
  throw new CommandError(`Unknown dialect ${JSON.stringify(text)}. Use a or b.`, exitCodes.usage);
}
