import { type AddCommand, addFlags } from '../../command.ts';
import type { GenerateFlags } from './run.ts';

export const addGenerate: AddCommand = (program, surroundings, finish) => {
  addFlags(program.command('generate').description('generate snippets, clients and documentation'), [
    'spec',
    'out',
    'config',
    'language',
    'dialect',
    'json',
    'quiet',
  ])
    .option('--dry-run', 'show the files to write without writing them')
    .option('--watch', 'generate again after every change to the description')
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
      else finish(await (await import('./run.ts')).runGenerate(given, surroundings));
    });
};
