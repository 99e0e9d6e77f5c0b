import { loadToolchains } from '../../../languages/registry.ts';
import { checkTools } from '../../../verify/check-tools.ts';
import { hasSandbox } from '../../../verify/sandbox.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { CliContext } from '../../streams.ts';
import { showTools } from './show.ts';

export interface DoctorFlags {
  readonly json?: boolean;
}

/** `rosetta doctor`: lists installed toolchains and where to get missing ones. */
export async function runDoctor(flags: DoctorFlags, context: CliContext): Promise<ExitCode> {
  const tools = checkTools(await loadToolchains(context));
  showTools(flags, context, tools, hasSandbox());
  return tools.every(({ version }) => version !== undefined) ? exitCodes.fine : exitCodes.findings;
}
