import { type AddCommand, addFlags } from '../../command.ts';

export const addRules: AddCommand = (program, surroundings, finish) => {
  addFlags(program.command('rules').description('list the rules of diff: level, id, what it means, why'), [
    'json',
  ])
    .addHelpText(
      'after',
      `
Examples:
  rosetta rules
  rosetta rules --json

A policy sets the level of a rule by its id: diff.rules in rosetta.yaml. OLD and NEW stand for the values.`,
    )
    .action(async (given: { readonly json?: boolean }) => {
      finish((await import('./run.ts')).runRules(given, surroundings));
    });
};
