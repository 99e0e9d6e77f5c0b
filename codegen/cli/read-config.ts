import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Config, Placeholders } from '../config.ts';
import { placeOfPointer, shownPath, type Text } from '../document/locate.ts';
import { formatOf, parseText } from '../document/parse.ts';
import { languageIds } from '../languages/registry.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { nearest } from '../values/nearest.ts';
import { CommandError, exitCodes } from './exit-codes.ts';
import { printable, type Surroundings } from './streams.ts';

/** The flags that say what is generated from what. */
export interface ConfigFlags {
  readonly spec?: string;
  readonly out?: string;
  readonly config?: string;
  readonly language?: readonly string[];
  readonly dialect?: string;
}

/** Where a configuration is looked for when no flag names one. */
const usualPlaces = ['spec/rosetta.yaml', 'rosetta.yaml'];

const usualPlaceholders: Placeholders = {
  token: '<token>',
  apiKey: '<apiKey>',
  credentials: '<credentials>',
};

/** What was asked for, and the file that asked for it, if one did. */
export interface ReadConfig {
  readonly config: Config;
  readonly configFile?: string;
}

/**
 * Flags before the configuration file before the defaults. A description named by `--spec` needs no file, and does not look for one.
 *
 * @throws CommandError for everything that is wrong with it.
 */
export async function readConfig(flags: ConfigFlags, { cwd }: Surroundings): Promise<ReadConfig> {
  const configFile = await findConfigFile(flags, cwd);
  const settings: Settings = configFile === undefined ? {} : await readSettings(configFile, cwd);
  const spec = flags.spec === undefined ? settings.spec : resolve(cwd, flags.spec);
  if (spec === undefined)
    throw new CommandError(
      `No description: name one with --spec, or write ${usualPlaces.join(' or ')} with a line "spec: openapi.yaml".`,
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

async function findConfigFile(flags: ConfigFlags, cwd: string): Promise<string | undefined> {
  if (flags.config !== undefined) return resolve(cwd, flags.config);
  if (flags.spec !== undefined) return undefined;
  for (const place of usualPlaces) {
    const path = join(cwd, place);
    if ((await stat(path).catch(() => undefined))?.isFile()) return path;
  }
  return undefined;
}

interface Settings {
  readonly spec?: string | undefined;
  readonly out?: string | undefined;
  readonly lint?: string | undefined;
  readonly dialect?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly placeholders?: Placeholders;
}

const keys = ['spec', 'out', 'lint', 'dialect', 'languages', 'placeholders'];

async function readSettings(path: string, cwd: string): Promise<Settings> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new CommandError(`There is no configuration ${path}.`, exitCodes.usage);
  const format = formatOf(text);
  const { value, problem } = parseText(text, format);
  const file: Text = { shown: shownPath(path, cwd), text, format };
  if (problem) throw new CommandError(`${path}: ${problem.message}.`, exitCodes.usage);
  const reader = new SettingsReader(file, dirname(path));
  const settings = isObject(value) ? reader.read(value) : {};
  if (!isObject(value)) reader.complain([], 'The configuration is no mapping.');
  if (reader.problems.length > 0) throw new CommandError(reader.problems.join('\n'), exitCodes.usage);
  return settings;
}

/** Collects everything that is wrong with a configuration, each with its place. */
class SettingsReader {
  readonly problems: string[] = [];
  readonly #file: Text;
  /** What paths are relative to. */
  readonly #folder: string;

  constructor(file: Text, folder: string) {
    this.#file = file;
    this.#folder = folder;
  }

  complain(tokens: readonly string[], message: string): void {
    const { file, line, column } = placeOfPointer(this.#file, tokens);
    this.problems.push(printable(`${file}:${line}:${column}: ${message}`));
  }

  read(value: JsonObject): Settings {
    this.#refuseUnknown(value, keys, []);
    const path = (key: string) => {
      const text = this.#text(value, key, []);
      return text === undefined ? undefined : resolve(this.#folder, text);
    };
    return {
      spec: path('spec'),
      out: path('out'),
      lint: path('lint'),
      dialect: this.#text(value, 'dialect', []),
      languages: this.#languages(ownValue(value, 'languages')),
      placeholders: this.#placeholders(ownValue(value, 'placeholders')),
    };
  }

  #refuseUnknown(value: JsonObject, known: readonly string[], tokens: readonly string[]): void {
    for (const key of Object.keys(value).filter((key) => !known.includes(key))) {
      const guess = nearest(key, known);
      const hint = guess === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${guess}?`;
      this.complain([...tokens, key], `Unknown setting ${JSON.stringify(key)}. ${hint}`);
    }
  }

  #text(value: JsonObject, key: string, tokens: readonly string[]): string | undefined {
    const text = ownValue(value, key);
    if (text === undefined || typeof text === 'string') return text;
    this.complain([...tokens, key], `${JSON.stringify(key)} must be text.`);
    return undefined;
  }

  #languages(value: JsonValue | undefined): readonly string[] | undefined {
    if (value === undefined) return undefined;
    const texts = isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    if (!isArray(value) || texts.length < value.length)
      this.complain(['languages'], '"languages" must be a list of names.');
    return texts;
  }

  #placeholders(value: JsonValue | undefined): Placeholders {
    if (value !== undefined && !isObject(value))
      this.complain(['placeholders'], '"placeholders" must be a mapping.');
    if (!isObject(value)) return usualPlaceholders;
    this.#refuseUnknown(value, Object.keys(usualPlaceholders), ['placeholders']);
    const read = (key: keyof Placeholders): string => {
      const text = this.#text(value, key, ['placeholders']) ?? usualPlaceholders[key];
      if (!/^[!-~]+$/.test(text))
        this.complain(['placeholders', key], 'A placeholder is visible ASCII without spaces.');
      return text;
    };
    return { token: read('token'), apiKey: read('apiKey'), credentials: read('credentials') };
  }
}

function checkLanguages(ids: readonly string[]): readonly string[] {
  const known = languageIds;
  for (const id of ids) {
    if (known.includes(id)) continue;
    const guess = nearest(id, known);
    throw new CommandError(
      `Unknown language ${JSON.stringify(id)}. ${guess === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${guess}?`}`,
      exitCodes.usage,
    );
  }
  return known.filter((id) => ids.includes(id));
}

function checkDialect(text: string): Config['dialect'] {
  if (text === 'a' || text === 'b') return text;
  throw new CommandError(`Unknown dialect ${JSON.stringify(text)}. Known are a and b.`, exitCodes.usage);
}
