import type { Unread } from '../../../document/files.ts';
import type { Diagnostic } from '../../../values/diagnostic.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';

/** The reason why the comparison could not run, with the exit code. */
export interface Unjudged {
  readonly diagnostics: readonly Diagnostic[];
  readonly exitCode: ExitCode;
}

export function unjudged(unread: Unread, exitCode: ExitCode = exitCodes.usage): Unjudged {
  return { diagnostics: [{ severity: 'error', ...unread }], exitCode };
}
