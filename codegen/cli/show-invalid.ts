import type { Diagnostic } from '../values/diagnostic.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type ShowOptions, showDiagnostics } from './show-diagnostics.ts';
import type { CliContext } from './streams.ts';

/** Prints the problems of an invalid description, and the outcome for the command. @returns The exit code. */
export function showInvalid(
  flags: ShowOptions & { readonly json?: boolean },
  context: CliContext,
  diagnostics: readonly Diagnostic[],
  outcome?: string,
): ExitCode {
  if (flags.json) context.stdout.printJson({ ok: false, diagnostics }, 2);
  else {
    showDiagnostics(context, diagnostics, flags);
    if (outcome !== undefined) context.stderr.print(`${outcome}\n`);
  }
  return exitCodes.invalid;
}
