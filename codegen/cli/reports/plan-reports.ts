import type { Format } from '../../reports/format.ts';
import { hint } from '../config/settings-file.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import type { Surroundings } from '../streams.ts';

/** A format, and the file it goes to; without one it goes to stdout, and text to stderr. */
export interface Destination {
  readonly format: Format;
  readonly file?: string;
}

/** Everything that a run says. */
export interface Plan {
  /** Text for a person on stderr. */
  readonly isTold: boolean;
  readonly destinations: readonly Destination[];
  /** Whether a step of GitHub is told by its files as well. */
  readonly isGithub: boolean;
}

export interface ReportFlags {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/**
 * @param known The formats that the command has.
 * @throws CommandError for formats that do not go together.
 */
export function planReports(flags: ReportFlags, known: readonly Format[], { env }: Surroundings): Plan {
  const names = [...(flags.format ?? []), ...(flags.json ? ['json'] : [])];
  const asked = names.map((name) => readDestination(name, known));
  const wanted = withOutput(asked, flags.output);
  const data = wanted.filter(({ format, file }) => format !== 'text' || file !== undefined);
  const onStdout = data.filter(({ file }) => file === undefined);
  if (onStdout.length > 1)
    throw new CommandError(
      `stdout holds one format, not ${onStdout.map(({ format }) => format).join(' and ')}: write the others to files, as in --format sarif=rosetta.sarif`,
      exitCodes.usage,
    );
  const isOnGithub = env['GITHUB_ACTIONS'] === 'true';
  const isAnnotated = wanted.some(({ format }) => format === 'github');
  const annotations: Destination = { format: 'github' };
  const isText = wanted.some(({ format, file }) => format === 'text' && file === undefined);
  const isStdoutData = onStdout.some(({ format }) => format !== 'github');
  return {
    isTold: isText || (flags.quiet !== true && !isStdoutData),
    destinations: isOnGithub && !isAnnotated && onStdout.length === 0 ? [...data, annotations] : data,
    isGithub: isOnGithub || isAnnotated,
  };
}

function readDestination(text: string, formats: readonly Format[]): Destination {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const format = formats.find((one) => one === name);
  if (format && file !== '') return { format, ...(file === undefined ? {} : { file }) };
  throw new CommandError(
    format
      ? `--format ${text} names no file.`
      : `There is no format ${JSON.stringify(name)}. ${hint(name, formats, `There are ${formats.join(', ')}.`)}`,
    exitCodes.usage,
  );
}

/** `--output` is the file of the one format that has none. */
function withOutput(asked: readonly Destination[], output: string | undefined): readonly Destination[] {
  if (output === undefined) return asked;
  const open = asked.filter(({ file }) => file === undefined);
  if (open.length !== 1)
    throw new CommandError('--output is the file of one format: name that with --format.', exitCodes.usage);
  return asked.map((one) => (one.file === undefined ? { ...one, file: output } : one));
}
