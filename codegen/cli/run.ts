import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import type { CheckFlags } from './check-command.ts';
import type { DoctorFlags } from './doctor-command.ts';
import { CommandError, type ExitCode, exitCodes } from './exit-codes.ts';
import type { GenerateFlags } from './generate-command.ts';
import type { MockFlags } from './mock-command.ts';
import type { ListFlags, SnippetFlags } from './model-commands.ts';
import type { ProveFlags } from './prove-command.ts';
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

function makeProgram(surroundings: Surroundings, finish: (code: ExitCode) => void): Command {
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
  addGenerate(program, surroundings, finish);
  addCheck(program, surroundings, finish);
  addProve(program, surroundings, finish);
  addDoctor(program, surroundings, finish);
  addSnippet(program, surroundings, finish);
  addList(program, surroundings, finish);
  addMock(program, surroundings, finish);
  return program;
}

const exitHelp = `
Exit codes: 0 fine, 1 findings, 2 usage or configuration, 3 invalid description, 4 input or output, 70 our mistake, 130 interrupted.`;

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return /"version": "([^"]*)"/.exec(text)?.[1] ?? '';
}

function collect(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), ...value.split(',')];
}

/** Flags that several commands share. */
const flags = {
  spec: () => new Option('--spec <file>', 'the entry file of the description; then no configuration is read'),
  out: () => new Option('--out <folder>', 'the output folder (default: generated)'),
  config: () =>
    new Option('--config <file>', 'the configuration (default: spec/rosetta.yaml or rosetta.yaml)'),
  language: () => new Option('--language <name>', 'only this language; may be repeated').argParser(collect),
  dialect: () =>
    new Option('--dialect <name>', 'a, or b with the lines that import the library').choices(['a', 'b']),
  json: () => new Option('--json', 'the result as JSON on stdout'),
  quiet: () => new Option('--quiet', 'only errors'),
};

function addFlags(command: Command, names: readonly (keyof typeof flags)[]): Command {
  for (const name of names) command.addOption(flags[name]());
  return command;
}

function addGenerate(program: Command, surroundings: Surroundings, finish: (code: ExitCode) => void): void {
  addFlags(program.command('generate').description('write snippets, types and documentation'), [
    'spec',
    'out',
    'config',
    'language',
    'dialect',
    'json',
    'quiet',
  ])
    .option('--dry-run', 'say what would be written, write nothing')
    .option('--watch', 'run again at every change of the description')
    .addHelpText(
      'after',
      `
Examples:
  rosetta generate
  rosetta generate --spec petstore.yaml --out out/
  rosetta generate --spec petstore.yaml --out out/ --language python --language go
  rosetta generate --watch`,
    )
    .action(async (given: GenerateFlags & { readonly watch?: boolean }) => {
      if (given.watch) finish(await (await import('./watch.ts')).runWatch(given, surroundings));
      else finish(await (await import('./generate-command.ts')).runGenerate(given, surroundings));
    });
}

function addProve(program: Command, surroundings: Surroundings, finish: (code: ExitCode) => void): void {
  addFlags(
    program
      .command('prove')
      .description(
        'compile and run the published programs, and compare what they send with what they are to send',
      ),
    ['spec', 'out', 'config', 'language', 'dialect', 'json', 'quiet'],
  )
    .option('--changed', 'only what has changed since the last record')
    .option('--shard <i/n>', 'only the i-th of n parts, for several jobs')
    .addOption(
      new Option('--require <which>', 'a program that cannot be proved here is a failure').choices(['all']),
    )
    .addHelpText(
      'after',
      `
Examples:
  rosetta prove
  rosetta prove --changed --require all
  rosetta prove --language go --shard 1/4

Where the machine allows it the programs run as they are, in a network that has nothing but loopback, and trust an authority made
for this run. What is proved is recorded in proof.json of the output folder, with the tools and their versions.`,
    )
    .action(async (given: ProveFlags) => {
      finish(await (await import('./prove-command.ts')).runProve(given, surroundings));
    });
}

function addDoctor(program: Command, surroundings: Surroundings, finish: (code: ExitCode) => void): void {
  addFlags(
    program.command('doctor').description('list the toolchains that prove needs, and how to install them'),
    ['json'],
  )
    .addHelpText('after', '\nExit code 1 where one is missing.')
    .action(async (given: DoctorFlags) => {
      finish((await import('./doctor-command.ts')).runDoctor(given, surroundings));
    });
}

function addCheck(program: Command, surroundings: Surroundings, finish: (code: ExitCode) => void): void {
  addFlags(
    program
      .command('check')
      .description(
        'hold the examples against their schemas, and the output folder against the description; exit 1 on any difference',
      ),
    ['spec', 'out', 'config', 'language', 'dialect', 'json', 'quiet'],
  )
    .addHelpText(
      'after',
      `
Examples:
  rosetta check
  rosetta check --spec petstore.yaml --out out/ --json

The examples are those of parameters, headers, bodies and schemas, and every event of x-rosetta-streaming.`,
    )
    .action(async (given: CheckFlags) => {
      finish(await (await import('./check-command.ts')).runCheck(given, surroundings));
    });
}

function addSnippet(program: Command, surroundings: Surroundings, finish: (code: ExitCode) => void): void {
  addFlags(
    program
      .command('snippet')
      .description('print one snippet')
      .argument('<operation>', 'its id, as rosetta list shows it'),
    ['spec', 'config', 'language', 'dialect'],
  )
    .option('--sample <name>', 'which sample (default: the first)')
    .addOption(
      new Option('--style <name>', 'as the documentation shows it, or a whole program')
        .choices(['documented', 'complete', 'stream'])
        .default('documented'),
    )
    .addHelpText(
      'after',
      `
Examples:
  rosetta snippet createResponses --language python
  rosetta snippet createPets --spec petstore.yaml --language go --sample cat
  rosetta snippet createResponses --language ruby --style stream`,
    )
    .action(async (operation: string, given: SnippetFlags) => {
      finish(await (await import('./model-commands.ts')).runSnippet(operation, given, surroundings));
    });
}

function addList(program: Command, surroundings: Surroundings, finish: (code: ExitCode) => void): void {
  addFlags(program.command('list').description('list the operations and their samples'), [
    'spec',
    'config',
    'json',
  ])
    .addHelpText(
      'after',
      `
Examples:
  rosetta list
  rosetta list --spec petstore.yaml --json`,
    )
    .action(async (given: ListFlags) => {
      finish(await (await import('./model-commands.ts')).runList(given, surroundings));
    });
}

function addMock(program: Command, surroundings: Surroundings, finish: (code: ExitCode) => void): void {
  addFlags(
    program
      .command('mock')
      .description(
        'serve the description: hold every request against it, answer from its examples and schemas',
      ),
    ['spec', 'config'],
  )
    .option('--port <number>', 'the port; 0 for one that is free (default: 4010)')
    .option(
      '--host <address>',
      'the address; the default is reached from this machine only (default: 127.0.0.1)',
    )
    .option('--delay <ms>', 'milliseconds between the events of a stream (default: 0)')
    .option('--record <file>', 'every request as a line of JSON, with its body and headers, keys included')
    .option('--strict', 'refuse also what no parameter and no member of the description is')
    .addOption(new Option('--json', 'the address and every request as lines of JSON on stdout'))
    .addOption(new Option('--quiet', 'only the address'))
    .addHelpText('after', mockHelp)
    .action(async (given: MockFlags) => {
      finish(await (await import('./mock-command.ts')).runMock(given, surroundings));
    });
}

const mockHelp = `
Examples:
  rosetta mock
  rosetta mock --spec petstore.yaml --port 0 --json
  rosetta mock --delay 50 --record requests.jsonl
  curl -H 'Prefer: code=429, retry-after=2' …

A request that is a documented sample gets the answer of that name, any other the first example, or a value of the schema.
The header Prefer (RFC 7240) asks for more: code=429, example=NAME, dynamic=true (from the schema), delay=500 (milliseconds),
retry-after=2; in a stream fail=3 (an event of failure after three), cut=3 (the connection breaks), hang=3 (nothing more comes).`;
