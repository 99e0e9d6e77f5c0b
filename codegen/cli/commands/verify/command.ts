import { Option } from 'commander';
import { type AddCommand, addFlags } from '../../command.ts';
import type { ProveFlags } from './run.ts';

export const addProve: AddCommand = (program, surroundings, finish) => {
  addFlags(
    program
      .command('prove')
      .description(
        'compile and run the published programs, and compare what they send with what they are to send',
      ),
    ['spec', 'out', 'config', 'language', 'imports', 'json', 'quiet'],
  )
    .option('--changed', 'only what has changed since the last record')
    .option('--shard <i/n>', 'only the i-th of n parts, for several jobs')
    .addOption(
      new Option('--require <which>', 'a program that cannot be proved here is a failure').choices(['all']),
    )
    .option('--jobs <n>', 'how many toolchains work at a time (default: one for each processor)')
    .option('--timeout <seconds>', 'how long one program may take before it is killed (default: 30)')
    .addHelpText(
      'after',
      `
Examples:
  rosetta prove
  rosetta prove --changed --require all
  rosetta prove --language go --shard 1/4
  rosetta prove --jobs 1 --timeout 10

All styles are proved: the documented examples, the whole programs, those that read a stream, and the calls of the client. The server
is that of rosetta mock: what arrives is compared with the sample's request and held against the description, and the answer is one of
the description's. Whole programs find the placeholders of their secrets in the environment, and exit with 0 where
all went well and only there.
Where the machine allows it the programs run as they are, in a network that has nothing but loopback, and trust an authority made
for this run. What is proved is recorded in proof.json of the output folder, with the tools and their versions, and with what the
documented examples themselves have wrong: what a compiler says of them, and an exit status of 0 where the request fails.`,
    )
    .action(async (given: ProveFlags) => {
      finish(await (await import('./run.ts')).runProve(given, surroundings));
    });
};
