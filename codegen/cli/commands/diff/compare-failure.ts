import type { ReadError } from '../../../document/files.ts';
import type { Diagnostic } from '../../../values/diagnostic.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';

/** The reason why the comparison could not run, with the exit code. */
export interface CompareFailure {
  readonly diagnostics: readonly Diagnostic[];
  readonly exitCode: ExitCode;
}

export function compareFailure(error: ReadError, exitCode: ExitCode = exitCodes.usage): CompareFailure {
  return { diagnostics: [{ severity: 'error', ...error }], exitCode };
}
