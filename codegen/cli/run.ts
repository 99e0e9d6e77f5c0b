import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addCheck } from './commands/check.ts';
import type { AddCommand } from './commands/command.ts';
import { addDiff } from './commands/diff.ts';
import { addDoctor } from './commands/doctor.ts';
import { addGenerate } from './commands/generate.ts';
import { addHelp } from './commands/help/command.ts';
import { addInit } from './commands/init/command.ts';
import { addList } from './commands/list.ts';
import { addMock } from './commands/mock.ts';
import { addProbe } from './commands/probe.ts';
import { addProve } from './commands/prove.ts';
import { addRules } from './commands/rules.ts';
import { addSnippet } from './commands/snippet.ts';
import { CommandError, type ExitCode, exitCodes } from './exit-codes.ts';
import type { Surroundings } from './streams.ts';

/**
 * Runs the command `rosetta`.
 *
 * @param args What follows the name of the command.
 * @returns The exit code; everything else goes to the streams.
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine;
  const program = makeProgram(surroundings, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
    if (error instanceof CommandError) {
      surroundings.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    surroundings.stderr.write(
      `This is a mistake of openapi-rosetta's own; please report it.\n${String(error instanceof Error ? error.stack : error)}\n`,
    );
    return exitCodes.bug;
  }
}

/** In the order of the help. */
const commands: readonly AddCommand[] = [
  addInit,
  addGenerate,
  addCheck,
  addDiff,
  addRules,
  addProve,
  addDoctor,
  addSnippet,
  addList,
  addMock,
  addProbe,
  addHelp,
];

/** The definitions of all commands and their flags. */
export function makeProgram(surroundings: Surroundings, finish: (code: ExitCode) => void): Command {
  const program = new Command('rosetta')
    .description(
      'One OpenAPI description in; typed clients, snippets in ten languages and documentation out.',
    )
    .version(readVersion(), '--version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => surroundings.stdout.write(text),
      writeErr: (text) => surroundings.stderr.write(text),
    })
    .showSuggestionAfterError()
    .addHelpText('after', exitHelp);
  for (const add of commands) add(program, surroundings, finish);
  return program;
}

const exitHelp = `
Exit codes: 0 fine, 1 findings, 2 usage or configuration, 3 invalid description, 4 input or output, 70 our mistake, 130 interrupted.
Manual: rosetta help lists the topics.`;

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return /"version": "([^"]*)"/.exec(text)?.[1] ?? '';
}
