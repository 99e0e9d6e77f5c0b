import type { ListFlags } from '../model-commands.ts';
import { type AddCommand, addFlags } from './command.ts';

export const addList: AddCommand = (program, surroundings, finish) => {
  addFlags(program.command('list').description('list operations and their samples'), [
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
      finish(await (await import('../model-commands.ts')).runList(given, surroundings));
    });
};
