import type { ToolStatus } from '../../../verify/check-tools.ts';
import { type CliContext, colorsFor } from '../../streams.ts';

/** Prints a line for each tool, and how programs run. */
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
  const width = Math.max(...tools.map(({ tool }) => tool.length)) + 2;
  for (const { language, tool, version, install } of tools)
    stdout.print(
      `${language.padEnd(12)}${tool.padEnd(width)}${version ?? `${colors.yellow('missing')}: ${install}`}\n`,
    );
  stdout.print(
    isVerbatim
      ? 'Programs run unmodified in their own network namespace.\n'
      : 'Network namespaces are unavailable; programs run with the API host replaced.\n',
  );
}
