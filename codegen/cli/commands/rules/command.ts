import { type AddCommand, addFlags } from '../../command.ts';

export const addRules: AddCommand = (program, context, finish) => {
  addFlags(
    program.command('rules').description('list the rules of rosetta diff: level, id, meaning and reason'),
    ['json'],
  )
    .addHelpText(
      'after',
      `
Examples:
  rosetta rules
  rosetta rules --json

OLD and NEW are placeholders for values. To change the level of a rule, set diff.rules in rosetta.yaml:
  diff:
    rules: {operation-id-changed: off}`,
    )
    .action(async (given: { readonly json?: boolean }) => {
      finish((await import('./run.ts')).runRules(given, context));
    });
};
