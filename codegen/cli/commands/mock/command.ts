import { Option } from 'commander';
import { type AddCommand, addFlags } from '../../command.ts';
import type { MockFlags } from './run.ts';

export const addMock: AddCommand = (program, surroundings, finish) => {
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
      finish(await (await import('./run.ts')).runMock(given, surroundings));
    });
};

const mockHelp = `
Examples:
  rosetta mock
  rosetta mock --spec petstore.yaml --port 0 --json
  rosetta mock --delay 50 --record requests.jsonl
  curl -H 'Prefer: code=429, retry-after=2' …

A request that is a documented sample gets the answer of that name, any other the first example, or a value of the schema.
The header Prefer (RFC 7240) asks for more: code=429, example=NAME, dynamic=true (from the schema), delay=500 (milliseconds),
retry-after=2; in a stream fail=3 (an event of failure after three), cut=3 (the connection breaks), hang=3 (nothing more comes).`;
