import picocolors from 'picocolors';
import type { TerminalColors } from '../reports/terminal-colors.ts';
import { makeOutput, type Output, type OutputStream } from './output.ts';

/** Environment of a command. */
interface Environment<Stream> {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Aborted when the user interrupts the command. */
  readonly signal: AbortSignal;
}

/** Environment of the process, with its own streams. */
export type ProcessContext = Environment<OutputStream>;

/** Environment of a command, whose streams escape what they print. */
export type CliContext = Environment<Output>;

export function makeContext(context: ProcessContext): CliContext {
  const isGithub = context.env['GITHUB_ACTIONS'] === 'true';
  return {
    ...context,
    stdout: makeOutput(context.stdout, isGithub),
    stderr: makeOutput(context.stderr, isGithub),
  };
}

/** Colours on a terminal, unless NO_COLOR is set (no-color.org). */
export function colorsFor({ stderr, env }: CliContext): TerminalColors {
  const plain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return picocolors.createColors(stderr.isTerminal && !plain);
}
