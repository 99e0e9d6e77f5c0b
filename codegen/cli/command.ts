import { type Command, Option } from 'commander';
import type { ExitCode } from './exit-codes.ts';
import type { Surroundings } from './streams.ts';

/**
 * Declares a command: its flags and its help. What it does is imported when it is asked for, so that the others need not wait for it.
 *
 * @param finish Takes the exit code.
 */
export type AddCommand = (
  program: Command,
  surroundings: Surroundings,
  finish: (code: ExitCode) => void,
) => void;

/** A flag that may be repeated. */
export function repeated(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value];
}

/** The same, also as a list with commas. */
function collect(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), ...value.split(',')];
}

/** Flags that several commands share. */
const flags = {
  spec: () => new Option('--spec <file>', 'the entry file of the description; then no configuration is read'),
  out: () => new Option('--out <folder>', 'the output folder (default: generated)'),
  config: () =>
    new Option('--config <file>', 'the configuration (default: spec/rosetta.yaml or rosetta.yaml)'),
  target: () =>
    new Option(
      '--target <name>',
      'only this target: snippets, clients, description or docs; may be repeated',
    ).argParser(collect),
  language: () => new Option('--language <name>', 'only this language; may be repeated').argParser(collect),
  imports: () => new Option('--imports', 'include the lines that import the library in documented examples'),
  json: () => new Option('--json', 'the result as JSON on stdout'),
  quiet: () => new Option('--quiet', 'only errors'),
};

export function addFlags(command: Command, names: readonly (keyof typeof flags)[]): Command {
  for (const name of names) command.addOption(flags[name]());
  return command;
}
