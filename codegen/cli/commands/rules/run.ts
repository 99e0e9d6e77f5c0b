import { describeRules } from '../../../diff/describe-rules.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { CliContext } from '../../streams.ts';
import { showRules } from './show.ts';

/** `rosetta rules`: lists the rules of `rosetta diff`. */
export function runRules(flags: { readonly json?: boolean }, context: CliContext): ExitCode {
  showRules(flags, context, describeRules());
  return exitCodes.fine;
}
