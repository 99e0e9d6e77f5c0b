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
  /** Milliseconds for the progress of long commands. Default: the time of the process. */
  readonly clock?: () => number;
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
    stderr: makeOutput(context.stderr, isGithub, context.clock),
  };
}

/** Number of columns for messages: of the terminal, else of COLUMNS; `undefined` for messages that are not wrapped. */
export function widthOf(
  { stderr, env }: CliContext,
  { columns: found }: Output = stderr,
): number | undefined {
  const columns = found ?? Number(env['COLUMNS'] ?? Number.NaN);
  return columns >= 40 ? columns : undefined;
}

/** Colours on a terminal, unless NO_COLOR is set (no-color.org). */
export function colorsFor({ stderr, env }: CliContext): TerminalColors {
  const plain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return picocolors.createColors(stderr.isTerminal && !plain);
}
