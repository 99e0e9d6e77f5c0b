import type { AddCommand } from '../../command.ts';

export const addInit: AddCommand = (program, context, finish) => {
  program
    .command('init')
    .description('write a commented rosetta.yaml next to a description')
    .argument('[spec]', 'the entry file (default: openapi.yaml, .yml or .json in . or spec/)')
    .addHelpText(
      'after',
      `
Examples:
  rosetta init
  rosetta init api/openapi.yaml

An existing rosetta.yaml is never overwritten.`,
    )
    .action(async (spec: string | undefined) => {
      finish(await (await import('./run.ts')).runInit(spec, context));
    });
};
