import { describeRules } from '../../../diff/describe-rules.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { Surroundings } from '../../streams.ts';
import { showRules } from './show.ts';

/** `rosetta rules`: lists the rules of `rosetta diff`. */
export function runRules(flags: { readonly json?: boolean }, surroundings: Surroundings): ExitCode {
  showRules(flags, surroundings, describeRules());
  return exitCodes.fine;
}
