import { createTwoFilesPatch } from 'diff';
import type { CheckedExamples } from '../contract/check-examples.ts';
import { shownPath } from '../document/locate.ts';
import { describe, makeFiles } from '../generate.ts';
import { compareFiles, type Drift, type StaleFile } from '../output/compare.ts';
import { type Diagnostic, hasErrors } from '../values/diagnostic.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { showInvalid } from './generate-command.ts';
import { type ConfigFlags, readConfig } from './read-config.ts';
import { showDiagnostics } from './show-diagnostics.ts';
import { printable, type Surroundings, showProgress } from './streams.ts';

export interface CheckFlags extends ConfigFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `rosetta check`: whether the examples fit their schemas, and whether the output folder holds what the description makes. Writes nothing. */
export async function runCheck(flags: CheckFlags, surroundings: Surroundings): Promise<ExitCode> {
  const { config, configFile } = await readConfig(flags, surroundings);
  showProgress(surroundings, `checking ${config.spec}`);
  const described = await describe(config, surroundings.cwd);
  const { files, diagnostics } = await makeFiles(described, config);
  if (!described.document || hasErrors(diagnostics)) {
    showProgress(surroundings, '');
    return showInvalid(flags, surroundings, diagnostics);
  }
  const { checkExamples } = await import('../contract/check-examples.ts');
  const examples = checkExamples(described.document);
  const drift = await compareFiles(files, config.out);
  showProgress(surroundings, '');
  const outcome = {
    files: files.length,
    drift,
    examples,
    diagnostics: [...diagnostics, ...examples.diagnostics],
  };
  if (flags.json) showJson(surroundings, outcome);
  else
    showText(flags, surroundings, outcome, {
      out: shownPath(config.out, surroundings.cwd),
      mending: mendingCommand(flags, configFile, surroundings),
    });
  return isClean(outcome) ? exitCodes.fine : exitCodes.findings;
}

interface Outcome {
  /** How many. */
  readonly files: number;
  readonly drift: Drift;
  readonly examples: CheckedExamples;
  readonly diagnostics: readonly Diagnostic[];
}

function isInStep({ missing, stale, orphaned, foreign }: Drift): boolean {
  return missing.length + stale.length + orphaned.length + foreign.length === 0;
}

function isClean({ drift, diagnostics }: Outcome): boolean {
  return isInStep(drift) && !hasErrors(diagnostics);
}

function showJson({ stdout }: Surroundings, outcome: Outcome): void {
  const { missing, stale, orphaned, foreign } = outcome.drift;
  const report = {
    ok: isClean(outcome),
    missing: missing.map(pathOf),
    stale: stale.map(pathOf),
    orphaned: orphaned.map(pathOf),
    foreign,
    examples: outcome.examples.count,
    diagnostics: outcome.diagnostics,
  };
  stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
}

function showText(
  flags: CheckFlags,
  surroundings: Surroundings,
  { files, drift, examples, diagnostics }: Outcome,
  { out, mending }: { readonly out: string; readonly mending: string },
): void {
  showDiagnostics(
    surroundings,
    flags.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics,
  );
  showDrift(surroundings, drift, out);
  const said = isInStep(drift) ? [`${files} files are in step`] : [];
  if (examples.count > 0 && examples.diagnostics.length === 0)
    said.push(
      examples.count === 1 ? '1 example fits its schema' : `${examples.count} examples fit their schemas`,
    );
  if (said.length > 0) surroundings.stderr.write(`${said.join(', ')}\n`);
  if (!isInStep(drift)) surroundings.stderr.write(`Run: ${mending}\n`);
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
