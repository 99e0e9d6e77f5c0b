import type { Diagnostic } from '../values/diagnostic.ts';
import { plural } from '../values/plural.ts';
import { type ShowOptions, showDiagnostics } from './show-diagnostics.ts';
import type { CliContext } from './streams.ts';

/** Prints how many problems of the description a command ignores, or all of them with `--all`. */
export function showSkippedParts(
  context: CliContext,
  diagnostics: readonly Diagnostic[],
  options: ShowOptions,
): void {
  const invalid = diagnostics.filter(({ isInvalid }) => isInvalid);
  if (invalid.length === 0) return;
  if (options.all) showDiagnostics(context, invalid, options);
  else
    context.stderr.print(
      `The description has ${plural(invalid.length, 'invalid part')}. To list them: rosetta check\n`,
    );
}
