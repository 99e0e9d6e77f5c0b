import { type AddCommand, addFlags } from '../../command.ts';
import type { ModelFlags } from '../../read-model.ts';

export const addList: AddCommand = (program, context, finish) => {
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
    .action(async (given: ModelFlags) => {
      finish(await (await import('./run.ts')).runList(given, context));
    });
};
