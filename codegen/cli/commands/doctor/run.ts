import { loadToolchains } from '../../../languages/registry.ts';
import { diagnose } from '../../../verify/doctor.ts';
import { hasNetbox } from '../../../verify/sandbox.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { colorsFor, type Surroundings } from '../../streams.ts';

export interface DoctorFlags {
  readonly json?: boolean;
}

/** `rosetta doctor`: lists installed toolchains and where to get missing ones. */
export async function runDoctor(flags: DoctorFlags, surroundings: Surroundings): Promise<ExitCode> {
  const found = diagnose(await loadToolchains());
  const isVerbatim = hasNetbox();
  const colors = colorsFor(surroundings);
  const { stdout } = surroundings;
  if (flags.json) stdout.write(`${JSON.stringify({ verbatim: isVerbatim, tools: found }, undefined, 2)}\n`);
  else {
    for (const { language, tool, version, install } of found)
      stdout.write(
        `${language.padEnd(12)}${tool.padEnd(12)}${version ?? `${colors.yellow('missing')}: ${install}`}\n`,
      );
    stdout.write(
      isVerbatim
        ? 'Programs run unmodified in their own network namespace.\n'
        : 'Network namespaces are unavailable; programs run with the API host replaced.\n',
    );
  }
  return found.every(({ version }) => version !== undefined) ? exitCodes.fine : exitCodes.findings;
}
