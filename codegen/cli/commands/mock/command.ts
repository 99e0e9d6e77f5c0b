import { Option } from 'commander';
import { type AddCommand, addFlags, addSpecAction } from '../../command.ts';
import type { MockFlags } from './run.ts';

export const addMock: AddCommand = (program, context, finish) => {
  const command = addFlags(
    program
      .command('mock')
      .description(
        'start a mock server: validate every request, respond with documented examples or sampled values',
      ),
    ['spec', 'config', 'all'],
  )
    .option('--port <number>', 'port; 0 for any free port (default: 4010)')
    .option('--host <address>', 'address to listen on (default: 127.0.0.1, reachable from this machine only)')
    .option('--delay <ms>', 'milliseconds between events of a stream (default: 0)')
    .option(
      '--record <file>',
      'write every request to a file of JSON lines, including headers, API keys and body',
    )
    .option('--strict', 'reject undeclared parameters and properties')
    .addOption(new Option('--json', 'print the address and every request as JSON lines'))
    .addOption(new Option('--quiet', 'print only the address'))
    .addHelpText('after', mockHelp);
  addSpecAction(command, async (given: MockFlags) => {
    finish(await (await import('./run.ts')).runMock(given, context));
  });
};

const mockHelp = `
Examples:
  rosetta mock
  rosetta mock petstore.yaml --port 0 --json
  rosetta mock --delay 50 --record requests.jsonl
  curl -H 'Prefer: code=429, retry-after=2' …

A request that matches a documented sample gets the response example of the same name. Other requests get the first example, or a value
sampled from the schema.

The Prefer header (RFC 7240) selects another response:
  code=429       the response with this status code
  example=NAME   the example with this name
  dynamic=true   a value sampled from the schema
  delay=500      wait before the response and between events, in milliseconds
  retry-after=2  add a Retry-After header
  fail=3         send a failure event after three events of a stream
  cut=3          close the connection after three events
  hang=3         send no more data after three events`;
