import { Option } from 'commander';
import type { ProveFlags } from '../prove-command.ts';
import { type AddCommand, addFlags } from './command.ts';

export const addProve: AddCommand = (program, surroundings, finish) => {
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
      finish(await (await import('../prove-command.ts')).runProve(given, surroundings));
    });
};
