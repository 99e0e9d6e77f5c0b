import { createTwoFilesPatch } from 'diff';
import { shownPath } from '../document/locate.ts';
import { generate } from '../generate.ts';
import { compareFiles, type Drift, type StaleFile } from '../output/compare.ts';
import { hasErrors } from '../values/diagnostic.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { showInvalid } from './generate-command.ts';
import { type ConfigFlags, readConfig } from './read-config.ts';
import { showDiagnostics } from './show-diagnostics.ts';
import { printable, type Surroundings, showProgress } from './streams.ts';

export interface CheckFlags extends ConfigFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `rosetta check`: whether the output folder holds what the description makes. Writes nothing. */
export async function runCheck(flags: CheckFlags, surroundings: Surroundings): Promise<ExitCode> {
  const { config, configFile } = await readConfig(flags, surroundings);
  showProgress(surroundings, `checking ${config.spec}`);
  const { files, diagnostics } = await generate(config, surroundings.cwd);
  showProgress(surroundings, '');
  if (hasErrors(diagnostics)) return showInvalid(flags, surroundings, diagnostics);
  const drift = await compareFiles(files, config.out);
  const isClean =
    drift.missing.length + drift.stale.length + drift.orphaned.length + drift.foreign.length === 0;
  if (flags.json) {
    const { missing, stale, orphaned, foreign } = drift;
    const paths = {
      missing: missing.map(pathOf),
      stale: stale.map(pathOf),
      orphaned: orphaned.map(pathOf),
      foreign,
    };
    surroundings.stdout.write(`${JSON.stringify({ ok: isClean, ...paths, diagnostics }, undefined, 2)}\n`);
  } else {
    if (!flags.quiet) showDiagnostics(surroundings, diagnostics);
    showDrift(surroundings, drift, shownPath(config.out, surroundings.cwd));
    surroundings.stderr.write(
      isClean
        ? `${files.length} files are in step\n`
        : `Run: ${mendingCommand(flags, configFile, surroundings)}\n`,
    );
  }
  return isClean ? exitCodes.fine : exitCodes.findings;
}

function pathOf({ path }: { readonly path: string }): string {
  return path;
}

function showDrift(
  { stdout }: Surroundings,
  { missing, stale, orphaned, foreign }: Drift,
  out: string,
): void {
  for (const { path } of missing) stdout.write(`missing   ${out}/${path}\n`);
  for (const { path, edited } of orphaned)
    stdout.write(`orphaned  ${out}/${path}${edited ? ' (changed by hand: remove it yourself)' : ''}\n`);
  for (const path of foreign) stdout.write(`in the way ${out}/${path}\n`);
  for (const file of stale) stdout.write(`stale     ${out}/${file.path}\n${printPatch(file, out)}`);
}

/** What `generate` would change, cut where a person would stop reading. */
function printPatch({ path, found, contents }: StaleFile, out: string): string {
  const name = `${out}/${path}`;
  const patch = createTwoFilesPatch(name, name, found, contents, 'now', 'to be', {
    context: 2,
    timeout: 2_000,
  });
  if (patch === undefined) return '  (too different to compare)\n';
  const lines = patch.split('\n').slice(1, -1);
  const shown = lines.slice(0, 40).map((line) => `  ${printable(line)}\n`);
  return `${shown.join('')}${lines.length > 40 ? `  … ${lines.length - 40} more lines\n` : ''}`;
}

function mendingCommand(flags: CheckFlags, configFile: string | undefined, { cwd }: Surroundings): string {
  const parts = ['rosetta generate'];
  if (flags.spec !== undefined) parts.push(`--spec ${flags.spec}`);
  if (flags.config !== undefined && configFile !== undefined)
    parts.push(`--config ${shownPath(configFile, cwd)}`);
  if (flags.out !== undefined) parts.push(`--out ${flags.out}`);
  for (const language of flags.language ?? []) parts.push(`--language ${language}`);
  if (flags.dialect !== undefined) parts.push(`--dialect ${flags.dialect}`);
  return parts.join(' ');
}
