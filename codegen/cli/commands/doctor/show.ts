import { wrapParagraph } from '../../../values/wrap-paragraph.ts';
import type { ToolStatus } from '../../../verify/check-tools.ts';
import { type CliContext, colorsFor, widthOf } from '../../streams.ts';

/** Prints a line for each tool, where to get missing tools, and how programs run. */
export function showTools(
  flags: { readonly json?: boolean },
  context: CliContext,
  tools: readonly ToolStatus[],
  isVerbatim: boolean,
): void {
  const { stdout } = context;
  if (flags.json) {
    stdout.printJson({ verbatim: isVerbatim, tools }, 2);
    return;
  }
  const colors = colorsFor(context);
  const [languageWidth, toolWidth] = [columnWidth(tools, 'language'), columnWidth(tools, 'tool')];
  for (const { language, tool, version } of tools) {
    const status = version === undefined ? colors.yellow('missing') : version || 'installed';
    stdout.print(`${language.padEnd(languageWidth)}${tool.padEnd(toolWidth)}${status}\n`);
  }
  const missing = tools.filter(({ version }) => version === undefined);
  if (missing.length > 0) stdout.print('\nMissing tools:\n');
  for (const { tool, install } of missing)
    stdout.print(
      `${wrapParagraph(`${tool}: ${install}`, { indent: '  ', width: widthOf(context, stdout) })}\n`,
    );
  stdout.print(
    isVerbatim
      ? '\nPrograms run unmodified in their own network namespace.\n'
      : '\nNetwork namespaces are unavailable; programs run with the API host replaced.\n',
  );
}

function columnWidth(tools: readonly ToolStatus[], key: 'language' | 'tool'): number {
  return Math.max(...tools.map((tool) => tool[key].length)) + 2;
}
