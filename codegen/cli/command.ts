import { type Command, Option } from 'commander';
import { CommandError, type ExitCode, exitCodes } from './exit-codes.ts';
import type { CliContext } from './streams.ts';

/**
 * Declares a command with its flags and help. The implementation is imported when the command runs, so that other commands start faster.
 *
 * @param finish Receives the exit code.
 */
export type AddCommand = (program: Command, context: CliContext, finish: (code: ExitCode) => void) => void;

/** Collects the values of a repeatable flag. */
export function repeated(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value];
}

/** Collects the values of a repeatable flag that also accepts comma-separated values. */
function collect(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), ...value.split(',')];
}

/** Flags shared by several commands. */
const flags = {
  spec: () => new Option('--spec <file>', 'OpenAPI description; ignores rosetta.yaml'),
  out: () => new Option('--out <folder>', 'output folder (default: generated)'),
  config: () =>
    new Option('--config <file>', 'configuration file (default: spec/rosetta.yaml or rosetta.yaml)'),
  target: () =>
    new Option(
      '--target <name>',
      'only this target: snippets, clients, description or docs; repeatable',
    ).argParser(collect),
  language: () => new Option('--language <name>', 'only this language; repeatable').argParser(collect),
  imports: () => new Option('--imports', 'add import lines to the snippets'),
  'trust-lint': () => new Option('--trust-lint', 'let your lint configuration load plugins and fetch URLs'),
  json: () => new Option('--json', 'print the result as JSON'),
  all: () => new Option('--all', 'print every problem; by default, problems with the same cause are grouped'),
  quiet: () => new Option('--quiet', 'print only errors'),
};

/**
 * Adds the argument `[spec]`, which is the same as `--spec`.
 *
 * @param action Receives the flags with the description.
 */
export function addSpecAction<Flags extends { readonly spec?: string }>(
  command: Command,
  action: (flags: Flags) => Promise<void>,
): Command {
  return command
    .argument('[spec]', specHelp)
    .action(async (spec: string | undefined, given: Flags) => action(mergeSpec(spec, given)));
}

export const specHelp = 'OpenAPI description, the same as --spec';

/** Adds the argument `[spec]` to the flags. @throws CommandError if the flags also contain a description. */
export function mergeSpec<Flags extends { readonly spec?: string }>(
  spec: string | undefined,
  given: Flags,
): Flags {
  if (spec === undefined) return given;
  if (given.spec !== undefined)
    throw new CommandError(`Use either ${spec} or --spec ${given.spec}, not both.`, exitCodes.usage);
  return { ...given, spec };
}

export function addFlags(command: Command, names: readonly (keyof typeof flags)[]): Command {
  for (const name of names) command.addOption(flags[name]());
  return command;
}
