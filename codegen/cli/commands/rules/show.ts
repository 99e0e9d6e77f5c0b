import type { RuleDescription } from '../../../diff/describe-rules.ts';
import { wrapParagraph } from '../../../values/wrap-paragraph.ts';
import { type CliContext, widthOf } from '../../streams.ts';

const indent = '       ';

/** Prints a line for each rule; on a terminal, a paragraph. */
export function showRules(
  flags: { readonly json?: boolean },
  context: CliContext,
  rules: readonly RuleDescription[],
): void {
  const { stdout } = context;
  const width = widthOf(context, stdout);
  if (flags.json) stdout.printJson(rules, 2);
  else
    for (const { id, level, meaning, why } of rules) {
      const head = `${level.padEnd(5)}  ${id}`;
      const text = `${meaning} ${why}`;
      stdout.print(
        width === undefined
          ? `${head}  ${text}\n`
          : `${head}\n${wrapParagraph(text, { indent, hanging: indent, width })}\n`,
      );
    }
}
