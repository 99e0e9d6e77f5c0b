import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ChangesConfig, SiteConfig } from '../../config.ts';
import { displayPath } from '../../document/locate.ts';
import { detectFormat, parseText } from '../../document/parse.ts';
import type { OperationPattern } from '../../document/selection/operation-pattern.ts';
import { syntaxDiagnostic } from '../../document/source.ts';
import {
  defaultPlaceholders,
  isPlaceholder,
  type Placeholders,
  placeholderRule,
} from '../../model/context.ts';
import type { ClientOptions } from '../../model/model.ts';
import { isSecretVariable, secretVariableRule } from '../../model/secret-variable.ts';
import { type SampledProperties, sampledProperties } from '../../schema/sampling.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import { printable } from '../output.ts';
import { readChanges } from './read-changes.ts';
import { readClient } from './read-client.ts';
import { type DocsSettings, readDocs } from './read-docs.ts';
import { readPatterns } from './read-patterns.ts';
import { type DiffSettings, readPolicy } from './read-policy.ts';
import { readSite } from './read-site.ts';
import { readTargets, type TargetSettings } from './read-targets.ts';
import { SettingsFile } from './settings-file.ts';

/** Settings of a configuration file, with absolute paths. */
export interface Settings {
  readonly spec?: string | undefined;
  readonly out?: string | undefined;
  readonly lint?: string | undefined;
  readonly imports?: boolean | undefined;
  readonly targets?: TargetSettings | undefined;
  readonly include?: readonly OperationPattern[] | undefined;
  readonly exclude?: readonly OperationPattern[] | undefined;
  readonly placeholders?: Placeholders;
  readonly probe?: ProbeSettings | undefined;
  readonly samples?: SampledProperties | undefined;
  readonly client?: ClientOptions | undefined;
  readonly docs?: DocsSettings | undefined;
  readonly site?: SiteConfig | undefined;
  readonly changes?: ChangesConfig | undefined;
  readonly diff?: DiffSettings;
  /** Paths of the other files that the settings contain, such as the logo. */
  readonly inputs?: readonly string[];
}

/** The `probe` section of the configuration. */
interface ProbeSettings {
  /** Environment variables whose values may be sent. */
  readonly variables: readonly string[];
}

export const settingKeys = [
  'spec',
  'out',
  'lint',
  'imports',
  'targets',
  'include',
  'exclude',
  'placeholders',
  'probe',
  'samples',
  'client',
  'docs',
  'site',
  'changes',
  'diff',
];

export const probeKeys = ['variables'];

/**
 * Reads a configuration file.
 *
 * @param ruleIds Known rules of `diff`, to validate its policy.
 * @throws CommandError with all problems of the file.
 */
export async function readSettings(
  path: string,
  cwd: string,
  ruleIds?: readonly string[],
): Promise<Settings> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const shown = displayPath(path, cwd);
  if (text === undefined)
    throw new CommandError(`Configuration file ${printable(shown)} does not exist.`, exitCodes.usage);
  const format = detectFormat(text);
  const { value, problem } = parseText(text, format);
  if (problem) {
    const { message, help, place } = syntaxDiagnostic({ shown, text, format }, problem);
    throw new CommandError(
      printable(`${shown}:${place.line}:${place.column}: ${message} ${help}`),
      exitCodes.usage,
    );
  }
  if (isObject(value) && Object.hasOwn(value, 'openapi'))
    throw new CommandError(
      `${printable(shown)} is an OpenAPI description, not a configuration. Use --spec ${printable(shown)}.`,
      exitCodes.usage,
    );
  const file = new SettingsFile({ shown, text, format });
  const settings = isObject(value) ? new SettingsReader(file, dirname(path)).read(value, ruleIds) : {};
  if (!isObject(value)) file.addProblem([], 'The configuration must be a mapping of settings (key: value).');
  if (file.problems.length > 0) throw new CommandError(file.problems.join('\n'), exitCodes.usage);
  return { ...settings, inputs: file.inputs };
}

/** Reads settings and reports their problems. */
class SettingsReader {
  readonly #file: SettingsFile;
  /** Base folder of relative paths. */
  readonly #folder: string;

  constructor(file: SettingsFile, folder: string) {
    this.#file = file;
    this.#folder = folder;
  }

  read(value: JsonObject, ruleIds: readonly string[] | undefined): Settings {
    this.#file.rejectUnknown(value, settingKeys, []);
    return {
      spec: this.#path(value, 'spec'),
      out: this.#path(value, 'out'),
      lint: this.#path(value, 'lint'),
      imports: this.#file.readBoolean(value, 'imports', []),
      targets: readTargets(this.#file, ownValue(value, 'targets')),
      include: readPatterns(this.#file, value, 'include'),
      exclude: readPatterns(this.#file, value, 'exclude'),
      placeholders: this.#placeholders(ownValue(value, 'placeholders')),
      probe: this.#probe(ownValue(value, 'probe')),
      samples: this.#samples(value),
      client: readClient(this.#file, ownValue(value, 'client')),
      docs: readDocs(this.#file, ownValue(value, 'docs'), this.#folder),
      site: readSite(this.#file, ownValue(value, 'site'), this.#folder),
      changes: readChanges(this.#file, ownValue(value, 'changes'), this.#folder),
      diff: readPolicy(this.#file, ownValue(value, 'diff'), ruleIds),
    };
  }

  #path(value: JsonObject, key: string): string | undefined {
    const text = this.#file.readString(value, key, []);
    return text === undefined ? undefined : resolve(this.#folder, text);
  }

  #probe(value: JsonValue | undefined): ProbeSettings | undefined {
    if (value === undefined) return undefined;
    if (!isObject(value)) {
      this.#file.addProblem(['probe'], '"probe" must be a mapping.');
      return undefined;
    }
    this.#file.rejectUnknown(value, probeKeys, ['probe']);
    const tokens = ['probe', 'variables'];
    const list = ownValue(value, 'variables') ?? [];
    if (!isArray(list)) this.#file.addProblem(tokens, '"variables" must be an array of names.');
    const variables = (isArray(list) ? list : []).flatMap((name, index) => {
      if (typeof name === 'string' && isSecretVariable(name)) return [name];
      this.#file.addProblem(
        [...tokens, index],
        `The name of an environment variable for an API key must ${secretVariableRule}.`,
      );
      return [];
    });
    return { variables };
  }

  #samples(value: JsonObject): SampledProperties | undefined {
    const text = this.#file.readString(value, 'samples', []);
    const known = sampledProperties.find((name) => name === text);
    if (text !== undefined && known === undefined)
      this.#file.addProblem(['samples'], `"samples" must be ${sampledProperties.join(', ')}.`);
    return known;
  }

  #placeholders(value: JsonValue | undefined): Placeholders {
    if (value !== undefined && !isObject(value))
      this.#file.addProblem(['placeholders'], '"placeholders" must be a mapping.');
    if (!isObject(value)) return defaultPlaceholders;
    this.#file.rejectUnknown(value, Object.keys(defaultPlaceholders), ['placeholders']);
    const read = (key: keyof Placeholders): string => {
      const text = this.#file.readString(value, key, ['placeholders']) ?? defaultPlaceholders[key];
      if (!isPlaceholder(text)) this.#file.addProblem(['placeholders', key], placeholderRule);
      return text;
    };
    return { token: read('token'), apiKey: read('apiKey'), credentials: read('credentials') };
  }
}
