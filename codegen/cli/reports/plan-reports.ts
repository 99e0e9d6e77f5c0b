import type { ReportFormat } from '../../reports/format.ts';
import { suggest } from '../config/settings-file.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import type { CliContext } from '../streams.ts';

/** A format and its file. Without a file, text is written to stderr and other formats to stdout. */
export interface Destination {
  readonly format: ReportFormat;
  readonly file?: string;
}

/** The outputs of a run. */
export interface ReportPlan {
  /** True if text is written to stderr. */
  readonly printsText: boolean;
  readonly destinations: readonly Destination[];
  /** True if the summary and outputs of a GitHub step are written. */
  readonly isGithub: boolean;
}

export interface ReportFlags {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/**
 * @param known The formats of the command.
 * @throws CommandError for formats that cannot be combined.
 */
export function planReports(
  flags: ReportFlags,
  known: readonly ReportFormat[],
  { env }: CliContext,
): ReportPlan {
  const names = [...(flags.format ?? []), ...(flags.json ? ['json'] : [])];
  const destinations = names.map((name) => readDestination(name, known));
  const allDestinations = withOutput(destinations, flags.output);
  const fileDestinations = allDestinations.filter(
    ({ format, file }) => format !== 'text' || file !== undefined,
  );
  const onStdout = fileDestinations.filter(({ file }) => file === undefined);
  if (onStdout.length > 1)
    throw new CommandError(
      `Only one format can be written to stdout, not ${onStdout.map(({ format }) => format).join(' and ')}. Write the others to files, for example --format sarif=rosetta.sarif`,
      exitCodes.usage,
    );
  const isOnGithub = env['GITHUB_ACTIONS'] === 'true';
  const isAnnotated = allDestinations.some(({ format }) => format === 'github');
  const annotations: Destination = { format: 'github' };
  const hasText = allDestinations.some(({ format, file }) => format === 'text' && file === undefined);
  const hasDataOnStdout = onStdout.some(({ format }) => format !== 'github');
  return {
    printsText: hasText || (flags.quiet !== true && !hasDataOnStdout),
    destinations:
      isOnGithub && !isAnnotated && onStdout.length === 0
        ? [...fileDestinations, annotations]
        : fileDestinations,
    isGithub: isOnGithub || isAnnotated,
  };
}

function readDestination(text: string, formats: readonly ReportFormat[]): Destination {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const format = formats.find((one) => one === name);
  if (format && file !== '') return { format, ...(file === undefined ? {} : { file }) };
  throw new CommandError(
    format
      ? `--format ${text} has no file name.`
      : `Unknown format ${JSON.stringify(name)}. ${suggest(name, formats, `Use ${formats.join(', ')}.`)}`,
    exitCodes.usage,
  );
}

/** Uses `--output` as the file of the format without one. */
function withOutput(
  destinations: readonly Destination[],
  output: string | undefined,
): readonly Destination[] {
  if (output === undefined) return destinations;
  const withoutFile = destinations.filter(({ file }) => file === undefined);
  if (withoutFile.length !== 1)
    throw new CommandError('--output requires exactly one --format without a file.', exitCodes.usage);
  return destinations.map((one) => (one.file === undefined ? { ...one, file: output } : one));
}
