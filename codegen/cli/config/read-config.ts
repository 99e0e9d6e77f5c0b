import { resolve } from 'node:path';
import type { Config } from '../../config.ts';
import type { Policy } from '../../diff/policy.ts';
import { displayPath } from '../../document/locate.ts';
import { defaultPlaceholders } from '../../model/context.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import { printable } from '../output.ts';
import type { ShowOptions } from '../show-diagnostics.ts';
import type { CliContext } from '../streams.ts';
import { checkSpecFile, descriptionHelp, rejectUrl } from './check-spec.ts';
import { chooseTargets } from './choose-targets.ts';
import { findConfigFile } from './find-config.ts';
import type { DocsSettings } from './read-docs.ts';
import { defaultDiff } from './read-policy.ts';
import { readSettings, type Settings } from './read-settings.ts';

/** Flags for the input and the output. */
export interface ConfigFlags extends ShowOptions {
  readonly spec?: string;
  readonly out?: string;
  readonly config?: string;
  readonly target?: readonly string[];
  readonly language?: readonly string[];
  readonly imports?: boolean;
  readonly trustLint?: boolean;
}

/** The configuration and the file that it was read from, if any. */
export interface LoadedConfig {
  readonly config: Config;
  readonly configFile?: string;
  /** Paths of the files that the configuration consists of. */
  readonly inputs: readonly string[];
  /** Setting `docs`. */
  readonly docs?: DocsSettings;
  /** The policy of the setting `diff`. */
  readonly policy: Policy;
  /** Environment variables that `probe.variables` lists. */
  readonly probeVariables: readonly string[];
}

/**
 * Merges flags, the configuration file and the defaults, in this order. With `--spec`, no configuration file is searched for.
 *
 * @throws CommandError with all problems of the configuration.
 */
export async function readConfig(flags: ConfigFlags, { cwd }: CliContext): Promise<LoadedConfig> {
  if (flags.spec !== undefined) rejectUrl(flags.spec);
  const configFile = await findConfigFile(flags, cwd);
  const settings: Settings = configFile === undefined ? {} : await readSettings(configFile, cwd);
  const spec = flags.spec === undefined ? settings.spec : resolve(cwd, flags.spec);
  if (spec === undefined)
    throw new CommandError(
      configFile === undefined
        ? `No OpenAPI description given. ${descriptionHelp}`
        : `${printable(displayPath(configFile, cwd))}: The setting "spec" is missing. Add the line "spec: openapi.yaml".`,
      exitCodes.usage,
    );
  await checkSpecFile(spec, cwd, flags.spec === undefined ? configFile : undefined);
  const config: Config = {
    spec,
    out: flags.out === undefined ? (settings.out ?? resolve(cwd, 'generated')) : resolve(cwd, flags.out),
    targets: chooseTargets(flags, settings.targets, configFile !== undefined),
    imports: flags.imports ?? settings.imports ?? false,
    placeholders: settings.placeholders ?? defaultPlaceholders,
    ...(settings.samples ? { samples: settings.samples } : {}),
    ...(settings.client ? { client: settings.client } : {}),
    ...(settings.site ? { site: settings.site } : {}),
    ...(settings.changes ? { changes: settings.changes } : {}),
    ...(settings.include ? { include: settings.include } : {}),
    ...(settings.exclude ? { exclude: settings.exclude } : {}),
    ...(settings.lint === undefined ? {} : { lint: settings.lint }),
    ...(flags.trustLint ? { isLintTrusted: true } : {}),
  };
  const probeVariables = settings.probe?.variables ?? [];
  return {
    config,
    policy: (settings.diff ?? defaultDiff).policy,
    probeVariables,
    inputs: [...(configFile === undefined ? [] : [configFile]), ...(settings.inputs ?? [])],
    ...(settings.docs ? { docs: settings.docs } : {}),
    ...(configFile === undefined ? {} : { configFile }),
  };
}
