import type { RuleDescription } from '../../../diff/describe-rules.ts';
import type { CliContext } from '../../streams.ts';

/** Prints a line for each rule. */
export function showRules(
  flags: { readonly json?: boolean },
  { stdout }: CliContext,
  rules: readonly RuleDescription[],
): void {
  if (flags.json) stdout.printJson(rules, 2);
  else
    for (const { id, level, meaning, why } of rules)
      stdout.print(`${level.padEnd(5)}  ${id}  ${meaning} ${why}\n`);
}
