import { type AddCommand, addFlags, addSpecAction } from '../../command.ts';
import type { ModelFlags } from '../../read-model.ts';

export const addList: AddCommand = (program, context, finish) => {
  const command = addFlags(program.command('list').description('list operations and their samples'), [
    'spec',
    'config',
    'all',
    'json',
  ]).addHelpText(
    'after',
    `
Examples:
  rosetta list
  rosetta list petstore.yaml --json`,
  );
  addSpecAction(command, async (given: ModelFlags) => {
    finish(await (await import('./run.ts')).runList(given, context));
  });
};
