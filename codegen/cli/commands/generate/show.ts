import type { Config } from '../../../config.ts';
import { displayPath } from '../../../document/locate.ts';
import type { WriteResult } from '../../../output/write.ts';
import type { Diagnostic } from '../../../values/diagnostic.ts';
import { printableLine } from '../../output.ts';
import { type ShowOptions, showDiagnostics } from '../../show-diagnostics.ts';
import type { CliContext } from '../../streams.ts';

interface GenerateShowOptions extends ShowOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Prints the result of a run or of a dry run. */
export function showResult(
  flags: GenerateShowOptions,
  context: CliContext,
  { out }: Config,
  result: WriteResult,
  diagnostics: readonly Diagnostic[],
): void {
  if (flags.json) {
    context.stdout.printJson({ ok: true, dryRun: flags.dryRun === true, ...result, diagnostics }, 2);
    return;
  }
  if (flags.quiet) return;
  showDiagnostics(context, diagnostics, flags);
  for (const path of result.kept)
    context.stderr.print(`kept ${printableLine(path)}: no longer generated, but edited by hand\n`);
  if (flags.dryRun)
    for (const path of result.written) context.stderr.print(`would write ${printableLine(path)}\n`);
  if (flags.dryRun)
    for (const path of result.removed) context.stderr.print(`would remove ${printableLine(path)}\n`);
  const { written, removed, unchanged } = result;
  const verb = flags.dryRun ? 'to write' : 'written';
  const folder = displayPath(out, context.cwd);
  context.stderr.print(
    `${folder}: ${written.length} ${verb}, ${removed.length} removed, ${unchanged} unchanged\n`,
  );
}
