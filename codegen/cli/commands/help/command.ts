import type { AddCommand } from '../../command.ts';

export const addHelp: AddCommand = (program, context, finish) => {
  program
    .command('help')
    .description('print a manual topic, or the help of a command')
    .argument('[topic]', 'a topic or a command (default: list both)')
    .addHelpText(
      'after',
      `
Examples:
  rosetta help
  rosetta help configuration
  rosetta help diff`,
    )
    .action(async (topic: string | undefined) => {
      finish((await import('./run.ts')).runHelp(topic, program, context));
    });
};
