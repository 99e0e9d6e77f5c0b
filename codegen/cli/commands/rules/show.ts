import type { RuleDescription } from '../../../diff/describe-rules.ts';
import type { Surroundings } from '../../streams.ts';

/** Prints a line for each rule. */
export function showRules(
  flags: { readonly json?: boolean },
  { stdout }: Surroundings,
  rules: readonly RuleDescription[],
): void {
  if (flags.json) stdout.write(`${JSON.stringify(rules, undefined, 2)}\n`);
  else
    for (const { id, level, meaning, why } of rules)
      stdout.write(`${level.padEnd(5)}  ${id}  ${meaning} ${why}\n`);
}
