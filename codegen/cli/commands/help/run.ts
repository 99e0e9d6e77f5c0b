import type { Command } from 'commander';
import { suggestWord } from '../../../values/suggest-word.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { CliContext } from '../../streams.ts';
import { showTopic, showTopics } from './show.ts';
import { readTopics } from './topics.ts';

/**
 * `rosetta help`: a topic of the manual, the help of a command, or the list of both.
 *
 * @throws CommandError for an unknown name.
 */
export function runHelp(name: string | undefined, program: Command, { stdout }: CliContext): ExitCode {
  const topics = readTopics();
  if (name === undefined) {
    program.outputHelp();
    showTopics(stdout, topics);
    return exitCodes.fine;
  }
  const topic = topics.find((one) => one.name === name);
  const command = program.commands.find((one) => one.name() === name);
  if (topic) showTopic(stdout, topic);
  else if (command) command.outputHelp();
  else
    throw new CommandError(
      unknownTopic(name, [...topics, ...program.commands.map(toTopicName)]),
      exitCodes.usage,
    );
  return exitCodes.fine;
}

function toTopicName(command: Command): { readonly name: string } {
  return { name: command.name() };
}

function unknownTopic(name: string, known: readonly { readonly name: string }[]): string {
  const suggestion = suggestWord(
    name,
    known.map((one) => one.name),
  );
  const help = suggestion === undefined ? 'List all topics: rosetta help' : `Did you mean ${suggestion}?`;
  return `Unknown help topic ${JSON.stringify(name)}. ${help}`;
}
