import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from '../../../config.ts';
import { codeFrame, type Problem } from '../../../dev/problem.ts';
import type { SiteFiles } from '../../../dev/server.ts';
import { generate } from '../../../generate.ts';
import { sha256 } from '../../../output/manifest.ts';
import { asErrors, type Diagnostic } from '../../../values/diagnostic.ts';
import { type ConfigFlags, type LoadedConfig, readConfig } from '../../config/read-config.ts';
import { CommandError } from '../../exit-codes.ts';
import { releaseReader } from '../../release-reader.ts';
import type { CliContext } from '../../streams.ts';

/** The result of building the site. */
export interface Build {
  /** The files of this build; undefined if the description is invalid. */
  readonly site: SiteFiles | undefined;
  /** Digest of the last valid site. */
  readonly digest: string;
  readonly problems: readonly Problem[];
  readonly diagnostics: readonly Diagnostic[];
  /** False if the site and the problems are the same as before. */
  readonly hasChanged: boolean;
  /** The configuration of this build; undefined if it is invalid. */
  readonly config: Config | undefined;
  /** Paths of the description and the configuration. */
  readonly inputs: readonly string[];
  readonly milliseconds: number;
}

/** Builds the site in memory, without lint rules. */
export async function buildSite(
  flags: ConfigFlags,
  context: CliContext,
  last: Build | undefined,
): Promise<Build> {
  const start = performance.now();
  const { site, diagnostics, config, inputs } = await generateSite(flags, context);
  const problems = await problemsOf(diagnostics, context.cwd);
  const digest = site && config ? digestOf(site, config) : (last?.digest ?? '');
  const hasProblemChange = JSON.stringify(problems) !== JSON.stringify(last?.problems);
  return {
    site,
    digest,
    problems,
    diagnostics,
    hasChanged: digest !== last?.digest || hasProblemChange,
    config,
    inputs,
    milliseconds: Math.round(performance.now() - start),
  };
}

interface GeneratedSite {
  readonly site?: SiteFiles;
  readonly diagnostics: readonly Diagnostic[];
  readonly config: Config | undefined;
  readonly inputs: readonly string[];
}

async function generateSite(flags: ConfigFlags, context: CliContext): Promise<GeneratedSite> {
  const loaded = await loadConfig(flags, context);
  if ('message' in loaded)
    return { diagnostics: configDiagnostics(loaded.message), config: undefined, inputs: [] };
  const { lint: _, ...config } = loaded.config;
  const readReleases = releaseReader(config, loaded.policy, context);
  const { files, diagnostics, sources } = await generate(
    config,
    context.cwd,
    readReleases ? { readReleases } : {},
  );
  const inputs = [...loaded.inputs, ...sources.map(({ path }) => path)];
  if (files.length === 0) return { diagnostics, config, inputs };
  const site = new Map(files.map((file) => [file.path.replace(/^site\//, ''), file]));
  return { site, diagnostics, config, inputs };
}

async function loadConfig(flags: ConfigFlags, context: CliContext): Promise<LoadedConfig | CommandError> {
  try {
    return await readConfig({ ...flags, target: ['site'] }, context);
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
}

/** The problems of a configuration: each line begins with its location, if it has one. */
function configDiagnostics(text: string): readonly Diagnostic[] {
  return text.split('\n').map((line): Diagnostic => {
    const [, file, row, column, message] = /^(.+?):(\d+):(\d+): (.*)$/.exec(line) ?? [];
    const place = {
      file: file ?? '',
      line: Number(row),
      column: Number(column),
      pointer: '',
      excerpt: { text: '', caret: 0 },
    };
    return {
      code: 'configuration',
      severity: 'error',
      message: message ?? line,
      help: 'Correct the configuration and save it.',
      ...(file === undefined ? {} : { place }),
    };
  });
}

/** The errors and invalid parts, with the source lines around them. */
async function problemsOf(diagnostics: readonly Diagnostic[], cwd: string): Promise<readonly Problem[]> {
  const errors = asErrors(diagnostics).filter(({ severity }) => severity === 'error');
  return Promise.all(
    errors.map(async ({ code, message, help, place }): Promise<Problem> => {
      if (!place) return { code, message, help, frame: [] };
      const source = await readFile(resolve(cwd, place.file), 'utf8').catch(() => undefined);
      return { code, message, help, place, frame: codeFrame(place, source) };
    }),
  );
}

/**
 * Digest of the files from which every change to the description can be seen: `llms-full.txt` has the text of the pages, `openapi.yaml` the
 * samples. Pages are printed only when they are requested. A change to a template of programs is not in the digest.
 */
function digestOf(site: SiteFiles, { site: settings }: Config): string {
  const contents = [...site.values()].flatMap((file) =>
    /\.(?:html|md)$/.test(file.path) ? [] : [file.contents],
  );
  return sha256(JSON.stringify([settings, contents]));
}
