import { type Command, Option } from 'commander';
import type { ExitCode } from './exit-codes.ts';
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
  quiet: () => new Option('--quiet', 'print only errors'),
};

export function addFlags(command: Command, names: readonly (keyof typeof flags)[]): Command {
  for (const name of names) command.addOption(flags[name]());
  return command;
}
