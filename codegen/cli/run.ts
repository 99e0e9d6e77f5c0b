import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { wrapParagraph } from '../values/wrap-paragraph.ts';
import type { AddCommand } from './command.ts';
import { addCheck } from './commands/check/command.ts';
import { addDev } from './commands/dev/command.ts';
import { addDiff } from './commands/diff/command.ts';
import { addDocs } from './commands/docs/command.ts';
import { addDoctor } from './commands/doctor/command.ts';
import { addGenerate } from './commands/generate/command.ts';
import { addHelp } from './commands/help/command.ts';
import { addInit } from './commands/init/command.ts';
import { addList } from './commands/list/command.ts';
import { addMock } from './commands/mock/command.ts';
import { addProbe } from './commands/probe/command.ts';
import { addRules } from './commands/rules/command.ts';
import { addSnippet } from './commands/snippet/command.ts';
import { addVerify } from './commands/verify/command.ts';
import { CommandError, type ExitCode, exitCodes } from './exit-codes.ts';
import { type CliContext, makeContext, type ProcessContext, widthOf } from './streams.ts';
import { describeUsageError } from './usage-error.ts';
import { wrapText } from './wrap-text.ts';

/**
 * Runs the command `rosetta`.
 *
 * @param args Arguments without the executable.
 * @returns The exit code. Output goes to the streams.
 */
export async function run(args: readonly string[], processContext: ProcessContext): Promise<ExitCode> {
  const context = makeContext(processContext);
  let code: ExitCode = exitCodes.fine;
  const program = makeProgram(context, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
    context.stderr.printProgress('');
    if (error instanceof CommandError) {
      context.stderr.print(`${wrapMessage(error.message, context)}\n`);
      return error.exitCode;
    }
    return showBug(error, context);
  } finally {
    context.stderr.printProgress('');
  }
}

/** Wraps the lines of a message. Indented lines, such as commands, stay as they are. */
function wrapMessage(message: string, context: CliContext): string {
  const lines = message.split('\n');
  return lines
    .map((line) =>
      line.startsWith(' ') ? line : wrapParagraph(line, { indent: '', width: widthOf(context) }),
    )
    .join('\n');
}

/** Prints an internal error. @returns The exit code. */
export function showBug(error: unknown, { stderr }: Pick<CliContext, 'stderr'>): ExitCode {
  stderr.print(
    `Internal error. Please report this bug.\n${String(error instanceof Error ? error.stack : error)}\n`,
  );
  return exitCodes.bug;
}

/** Commands in the order of the help text. */
const commands: readonly AddCommand[] = [
  addInit,
  addGenerate,
  addCheck,
  addDiff,
  addRules,
  addVerify,
  addDoctor,
  addSnippet,
  addDocs,
  addDev,
  addList,
  addMock,
  addProbe,
  addHelp,
];

/** The definitions of all commands and their flags. */
export function makeProgram(context: CliContext, finish: (code: ExitCode) => void): Command {
  const program = new Command('rosetta')
    .description(
      'Generate typed clients, code samples and documentation from an OpenAPI description, and check the API against it.',
    )
    .version(readVersion(), '--version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.print(wrapText(text)),
      writeErr: (text) => context.stderr.print(wrapText(text)),
    })
    .showSuggestionAfterError()
    .addHelpText('after', exitHelp);
  for (const add of commands) add(program, context, finish);
  for (const command of [program, ...program.commands])
    command.configureOutput({
      outputError: (text) => {
        const help = command === program ? 'rosetta help' : `rosetta ${command.name()} --help`;
        context.stderr.print(`${wrapMessage(describeUsageError(text, help), context)}\n`);
      },
    });
  return program;
}

const exitHelp = `
Exit codes: 0 success, 1 findings, 2 invalid usage or configuration, 3 invalid description, 4 I/O error, 70 internal error, 130 interrupted.

Manual topics: rosetta help`;

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return /"version": "([^"]*)"/.exec(text)?.[1] ?? '';
}
