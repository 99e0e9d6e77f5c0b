import { Option } from 'commander';
import { type AddCommand, addFlags, addSpecAction } from '../../command.ts';
import type { VerifyFlags } from './run.ts';

export const addVerify: AddCommand = (program, context, finish) => {
  const command = addFlags(
    program
      .command('verify')
      .description('compile and run each published sample and check the request it sends'),
    ['spec', 'out', 'config', 'all', 'language', 'imports', 'json', 'quiet'],
  )
    .option('--changed', 'only programs that changed since the last verification')
    .option('--shard <i/n>', 'run only part i of n, to split the work between CI jobs')
    .addOption(
      new Option(
        '--require <which>',
        'fail if a program cannot be verified because its toolchain is missing',
      ).choices(['all']),
    )
    .option('--jobs <n>', 'number of toolchains to run at a time (default: number of processors)')
    .option('--timeout <seconds>', 'time limit for one program (default: 30)')
    .addHelpText(
      'after',
      `
Examples:
  rosetta verify
  rosetta verify --changed --require all
  rosetta verify --language go --shard 1/4
  rosetta verify --jobs 1 --timeout 10

Verifies all styles: documented examples, complete programs, streaming programs and calls of the generated client. The programs send
their requests to the server of rosetta mock. Each request is compared with the sample and validated against the description; the
response is a documented one. Complete programs read placeholder secrets from environment variables. They must exit with status 0 if
the response is a success, and with another status if it is a failure. A program that fails is run a second time, on its own.

If the system supports network namespaces, programs run unmodified in a network that only has a loopback interface, with a temporary
certificate authority. Otherwise the API host is replaced.

The verification record, verification.json in the output folder, lists the verified programs, tool versions and faults of the documented
examples: compiler errors, and an exit status of 0 after a failed request.`,
    );
  addSpecAction(command, async (given: VerifyFlags) => {
    finish(await (await import('./run.ts')).runVerify(given, context));
  });
};
