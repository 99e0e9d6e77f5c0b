import { displayPath } from '../../../document/locate.ts';
import type { ConfigFlags } from '../../config/read-config.ts';
import type { CliContext } from '../../streams.ts';

/** Prints another command with the flags of this run, to suggest to the user. */
export function suggestedCommand(
  command: string,
  flags: ConfigFlags,
  configFile: string | undefined,
  { cwd }: CliContext,
): string {
  const parts = [`rosetta ${command}`];
  if (flags.spec !== undefined) parts.push(`--spec ${flags.spec}`);
  if (flags.config !== undefined && configFile !== undefined)
    parts.push(`--config ${displayPath(configFile, cwd)}`);
  if (flags.out !== undefined) parts.push(`--out ${flags.out}`);
  for (const target of flags.target ?? []) parts.push(`--target ${target}`);
  for (const language of flags.language ?? []) parts.push(`--language ${language}`);
  if (flags.imports) parts.push('--imports');
  return parts.join(' ');
}
