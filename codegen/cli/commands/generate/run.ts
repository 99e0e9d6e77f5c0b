import type { Config } from '../../../config.ts';
import { shownPath } from '../../../document/locate.ts';
import type { Generated } from '../../../generate.ts';
import type { Written } from '../../../output/write.ts';
import { type Diagnostic, hasErrors } from '../../../values/diagnostic.ts';
import { type ConfigFlags, readConfig } from '../../config/read-config.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { showDiagnostics } from '../../show-diagnostics.ts';
import { type Surroundings, showProgress } from '../../streams.ts';
import { findFresh, keepFresh, keyOf } from './cache.ts';

export interface GenerateFlags extends ConfigFlags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `rosetta generate`: makes everything in memory, then brings the output folder in step. */
export async function runGenerate(flags: GenerateFlags, surroundings: Surroundings): Promise<ExitCode> {
  const { config } = await readConfig(flags, surroundings);
  const key = await keyOf(config);
  const fresh = flags.dryRun ? undefined : await findFresh(key, config, surroundings);
  if (fresh)
    return showResult(flags, surroundings, config, { ...nothing, unchanged: fresh.files }, fresh.diagnostics);
  const { generate } = await import('../../../generate.ts');
  showProgress(surroundings, `generating from ${config.spec}`);
  const generated = await generate(config, surroundings.cwd);
  showProgress(surroundings, '');
  if (hasErrors(generated.diagnostics)) return showInvalid(flags, surroundings, generated.diagnostics);
  const written = flags.dryRun ? await compareOnly(generated, config) : await write(generated, config);
  if (!flags.dryRun && written.kept.length === 0)
    await keepFresh(key, config, surroundings, {
      sources: generated.sources,
      files: generated.files.map(({ path }) => path),
      diagnostics: generated.diagnostics,
    });
  return showResult(flags, surroundings, config, written, generated.diagnostics);
}

const nothing: Written = { written: [], removed: [], kept: [], unchanged: 0 };

async function write({ files, owns }: Generated, { out }: Config): Promise<Written> {
  const { writeFiles } = await import('../../../output/write.ts');
  const written = await writeFiles(files, out, owns).catch((error: unknown) => {
    throw new CommandError(`${out} cannot be written: ${reasonOf(error)}`, exitCodes.inputOutput);
  });
  if ('foreign' in written) throw foreignError(written.foreign, out);
  return written;
}

function foreignError(foreign: readonly string[], out: string): CommandError {
  return new CommandError(
    `Nothing was written: in ${out} these are not files that an earlier run made.\n${foreign.map((path) => `  ${path}\n`).join('')}Move them away, or choose another folder with --out.`,
    exitCodes.inputOutput,
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return error.message;
  throw error;
}

/** What a run would do. */
async function compareOnly({ files, owns }: Generated, { out }: Config): Promise<Written> {
  const { compareFiles } = await import('../../../output/compare.ts');
  const { manifestName } = await import('../../../output/manifest.ts');
  const drift = await compareFiles(files, out, owns);
  if (drift.foreign.length > 0) throw foreignError(drift.foreign, out);
  const written = [...drift.missing, ...drift.stale]
    .map(({ path }) => path)
    .filter((path) => path !== manifestName);
  return {
    written,
    removed: drift.orphaned.filter(({ edited }) => !edited).map(({ path }) => path),
    kept: drift.orphaned.filter(({ edited }) => edited).map(({ path }) => path),
    unchanged: files.length - written.length,
  };
}

export function showInvalid(
  flags: { readonly json?: boolean },
  surroundings: Surroundings,
  diagnostics: readonly Diagnostic[],
  outcome = 'Nothing was written.',
): ExitCode {
  if (flags.json) surroundings.stdout.write(`${JSON.stringify({ ok: false, diagnostics }, undefined, 2)}\n`);
  else {
    showDiagnostics(surroundings, diagnostics);
    surroundings.stderr.write(`${outcome}\n`);
  }
  return exitCodes.invalid;
}

function showResult(
  flags: GenerateFlags,
  surroundings: Surroundings,
  { out }: Config,
  result: Written,
  diagnostics: readonly Diagnostic[],
): ExitCode {
  if (flags.json) {
    surroundings.stdout.write(
      `${JSON.stringify({ ok: true, dryRun: flags.dryRun === true, ...result, diagnostics }, undefined, 2)}\n`,
    );
    return exitCodes.fine;
  }
  if (flags.quiet) return exitCodes.fine;
  showDiagnostics(surroundings, diagnostics);
  for (const path of result.kept)
    surroundings.stderr.write(`kept ${path}: it is no longer made, but was changed by hand\n`);
  if (flags.dryRun) for (const path of result.written) surroundings.stderr.write(`would write ${path}\n`);
  if (flags.dryRun) for (const path of result.removed) surroundings.stderr.write(`would remove ${path}\n`);
  const { written, removed, unchanged } = result;
  const verb = flags.dryRun ? 'to write' : 'written';
  const folder = shownPath(out, surroundings.cwd);
  surroundings.stderr.write(
    `${folder}: ${written.length} ${verb}, ${removed.length} removed, ${unchanged} unchanged\n`,
  );
  return exitCodes.fine;
}
