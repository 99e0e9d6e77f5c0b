import type { Config } from '../../../config.ts';
import { shownPath } from '../../../document/locate.ts';
import type { Written } from '../../../output/write.ts';
import type { Diagnostic } from '../../../values/diagnostic.ts';
import { showDiagnostics } from '../../show-diagnostics.ts';
import type { Surroundings } from '../../streams.ts';

interface ShowOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Prints the result of a run or of a dry run. */
export function showResult(
  flags: ShowOptions,
  surroundings: Surroundings,
  { out }: Config,
  result: Written,
  diagnostics: readonly Diagnostic[],
): void {
  if (flags.json) {
    surroundings.stdout.write(
      `${JSON.stringify({ ok: true, dryRun: flags.dryRun === true, ...result, diagnostics }, undefined, 2)}\n`,
    );
    return;
  }
  if (flags.quiet) return;
  showDiagnostics(surroundings, diagnostics);
  for (const path of result.kept)
    surroundings.stderr.write(`kept ${path}: no longer generated, but edited by hand\n`);
  if (flags.dryRun) for (const path of result.written) surroundings.stderr.write(`would write ${path}\n`);
  if (flags.dryRun) for (const path of result.removed) surroundings.stderr.write(`would remove ${path}\n`);
  const { written, removed, unchanged } = result;
  const verb = flags.dryRun ? 'to write' : 'written';
  const folder = shownPath(out, surroundings.cwd);
  surroundings.stderr.write(
    `${folder}: ${written.length} ${verb}, ${removed.length} removed, ${unchanged} unchanged\n`,
  );
}
