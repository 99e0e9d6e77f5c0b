import { loadToolchains } from '../../../languages/registry.ts';
import { diagnose } from '../../../verify/doctor.ts';
import { hasNetbox } from '../../../verify/sandbox.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { Surroundings } from '../../streams.ts';
import { showTools } from './show.ts';

export interface DoctorFlags {
  readonly json?: boolean;
}

/** `rosetta doctor`: lists installed toolchains and where to get missing ones. */
export async function runDoctor(flags: DoctorFlags, surroundings: Surroundings): Promise<ExitCode> {
  const found = diagnose(await loadToolchains());
  showTools(flags, surroundings, found, hasNetbox());
  return found.every(({ version }) => version !== undefined) ? exitCodes.fine : exitCodes.findings;
}
