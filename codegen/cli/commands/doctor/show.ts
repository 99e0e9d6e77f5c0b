import type { Diagnosis } from '../../../verify/doctor.ts';
import { colorsFor, type Surroundings } from '../../streams.ts';

/** Prints a line for each tool, and how programs run. */
export function showTools(
  flags: { readonly json?: boolean },
  surroundings: Surroundings,
  found: readonly Diagnosis[],
  isVerbatim: boolean,
): void {
  const { stdout } = surroundings;
  if (flags.json) {
    stdout.write(`${JSON.stringify({ verbatim: isVerbatim, tools: found }, undefined, 2)}\n`);
    return;
  }
  const colors = colorsFor(surroundings);
  const width = Math.max(...found.map(({ tool }) => tool.length)) + 2;
  for (const { language, tool, version, install } of found)
    stdout.write(
      `${language.padEnd(12)}${tool.padEnd(width)}${version ?? `${colors.yellow('missing')}: ${install}`}\n`,
    );
  stdout.write(
    isVerbatim
      ? 'Programs run unmodified in their own network namespace.\n'
      : 'Network namespaces are unavailable; programs run with the API host replaced.\n',
  );
}
