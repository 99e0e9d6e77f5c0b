import { describeRules } from '../../../diff/describe-rules.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { Surroundings } from '../../streams.ts';

/** `rosetta rules`: lists the rules of `rosetta diff`. */
export function runRules(flags: { readonly json?: boolean }, { stdout }: Surroundings): ExitCode {
  const rules = describeRules();
  if (flags.json) stdout.write(`${JSON.stringify(rules, undefined, 2)}\n`);
  else
    for (const { id, level, meaning, why } of rules)
      stdout.write(`${level.padEnd(5)}  ${id}  ${meaning} ${why}\n`);
  return exitCodes.fine;
}
